package dev.mentoring.feedback.disclosure;

import static dev.mentoring.feedback.disclosure.Raters.rater;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FeasibleAnswersProperties {
    @Property(tries = 400)
    void an_answer_is_narrowed_when_brute_force_over_all_answers_says_so(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int raters,
            @ForAll @IntRange(min = 1, max = 4) int width) {
        Random random = new Random(seed);
        int[] truth = random.ints(raters, 1, 6).toArray();
        List<Release> sums = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            sums.add(release("s" + i, random, truth));
        }
        Release hidden = release("h", random, truth);
        Map<Answer, Integer> known = random.nextBoolean() ? Map.of(new Answer("q", rater(0)), truth[0]) : Map.of();
        Set<ParticipantId> members = known.isEmpty() ? Set.of() : Set.of(rater(0));

        Optional<AuditFinding.Narrowed> found = FeasibleAnswers.find(
                sums,
                List.of(hidden),
                known,
                members,
                DisclosurePolicy.standard().withWidth(width));
        assertThat(found.isPresent()).isEqualTo(bruteForce(sums, hidden, truth, known.isEmpty() ? -1 : 0, width));
    }

    @Example
    void the_highest_answer_of_a_distribution_bounds_what_a_mean_leaves_open() {
        List<Release> sums = List.of(
                Raters.sum("all", Raters.from(0, 2, 3, 3, 1, 5)),
                Cell.distribution("table", Raters.ONE_TO_FIVE, "q", Raters.from(0, 2, 3, 3))
                        .release());
        DisclosurePolicy two = DisclosurePolicy.standard().withWidth(2);
        assertThat(FeasibleAnswers.find(sums, List.of(), Map.of(), Set.of(), two)
                        .orElseThrow())
                .isEqualTo(new AuditFinding.Narrowed(
                        ImmutableSet.of(new Answer("q", rater(0))), 2, 3, ImmutableSet.copyOf(sums)));
        assertThat(FeasibleAnswers.find(sums, List.of(), Map.of(), Set.of(), two.withWidth(1)))
                .isEmpty();
    }

    /** A sum, with weights now and then, or a distribution. */
    private static Release release(String label, Random random, int[] truth) {
        Map<Answer, Integer> answers = new TreeMap<>();
        Map<Answer, Integer> weights = new TreeMap<>();
        boolean weighted = random.nextInt(4) == 0;
        for (int i = 0; i < truth.length; i++) {
            if (random.nextBoolean() || (i == truth.length - 1 && answers.isEmpty())) {
                answers.put(new Answer("q", rater(i)), truth[i]);
                weights.put(new Answer("q", rater(i)), weighted ? 1 + random.nextInt(3) : 1);
            }
        }
        AggregateKind kind = random.nextInt(3) == 0 ? AggregateKind.DISTRIBUTION : AggregateKind.MEAN;
        return Cell.of(label, kind, Raters.ONE_TO_FIVE, answers, weights, ImmutableSortedMap::size)
                .release();
    }

    private static boolean bruteForce(List<Release> sums, Release hidden, int[] truth, int known, int width) {
        int raters = truth.length;
        long[] least = new long[raters + 1];
        long[] most = new long[raters + 1];
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(most, Long.MIN_VALUE);
        int[] answers = new int[raters];
        for (int code = 0; code < Math.pow(5, raters); code++) {
            for (int i = 0, rest = code; i < raters; i++, rest /= 5) {
                answers[i] = 1 + rest % 5;
            }
            if ((known < 0 || answers[known] == truth[known]) && sums.stream().allMatch(sum -> fits(sum, answers))) {
                for (int i = 0; i < raters; i++) {
                    least[i] = Math.min(least[i], answers[i]);
                    most[i] = Math.max(most[i], answers[i]);
                }
                least[raters] = Math.min(least[raters], total(hidden, answers));
                most[raters] = Math.max(most[raters], total(hidden, answers));
            }
        }
        for (int i = 0; i < raters; i++) {
            ParticipantId id = rater(i);
            boolean inSomeSum = sums.stream().anyMatch(sum -> sum.raters().contains(id));
            if (inSomeSum && i != known && most[i] - least[i] < width) {
                return true;
            }
        }
        boolean onlyKnown = hidden.raters().stream().allMatch(id -> known >= 0 && id.equals(rater(known)));
        boolean coversUnseen = hidden.raters().stream()
                .anyMatch(id -> sums.stream().noneMatch(sum -> sum.raters().contains(id)));
        return !onlyKnown && !coversUnseen && most[raters] - least[raters] < width;
    }

    private static boolean fits(Release sum, int[] answers) {
        if (total(sum, answers) != sum.total()) {
            return false;
        }
        for (int i = 0; i < answers.length; i++) {
            if (sum.raters().contains(rater(i)) && (answers[i] < sum.lowest() || answers[i] > sum.highest())) {
                return false;
            }
        }
        return true;
    }

    private static long total(Release sum, int[] answers) {
        long total = 0;
        for (int i = 0; i < answers.length; i++) {
            total += (long) sum.weights().getOrDefault(new Answer("q", rater(i)), 0) * answers[i];
        }
        return total;
    }
}

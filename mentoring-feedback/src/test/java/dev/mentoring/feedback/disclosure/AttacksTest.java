package dev.mentoring.feedback.disclosure;

import static dev.mentoring.feedback.disclosure.Raters.LEAD;
import static dev.mentoring.feedback.disclosure.Raters.ONE_TO_FIVE;
import static dev.mentoring.feedback.disclosure.Raters.READER;
import static dev.mentoring.feedback.disclosure.Raters.all;
import static dev.mentoring.feedback.disclosure.Raters.from;
import static dev.mentoring.feedback.disclosure.Raters.mean;
import static dev.mentoring.feedback.disclosure.Raters.rater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMultiset;
import dev.mentoring.core.identity.ParticipantId;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every attack that is known to us, written out: first it succeeds on the bare numbers, then it finds something hidden. */
class AttacksTest {
    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();
    private static final DisclosureReview REVIEW = DisclosureReview.under(POLICY);
    private static final ShuffleSecret SECRET =
            ShuffleSecret.of("sixteen bytes or more".getBytes(StandardCharsets.UTF_8));

    private static DisclosureOutcome review(ReleaseLedger ledger, ParticipantId reader, Cell<?>... cells) {
        return REVIEW.review(ReleasePlan.of(reader, "1", cells), ledger);
    }

    private static DisclosureOutcome review(Cell<?>... cells) {
        return review(ReleaseLedger.empty(), READER, cells);
    }

    private static double sum(Cell<Double> cell) {
        return cell.value() * cell.answers().size();
    }

    private static long hidden(DisclosureOutcome outcome, Cell<?>... cells) {
        return Arrays.stream(cells)
                .filter(cell -> outcome.published(cell).value().isEmpty())
                .count();
    }

    @Test
    void small_cell() {
        Cell<Double> manager = mean("manager", from(0, 2));
        assertThat(manager.value()).isEqualTo(2); // the attack: one answer is its own mean
        assertThat(hidden(review(manager), manager)).isOne();
    }

    @Test
    void subtraction_from_the_total() {
        Cell<Double> total = mean("total", from(0, 4, 4, 4, 4, 4, 4, 2, 4));
        Cell<Double> mentees = mean("mentees", from(0, 4, 4, 4, 4, 4, 4));
        Cell<Double> peers = mean("peers", from(6, 2, 4));
        assertThat(total.value()).isEqualTo(3.75);
        assertThat((8 * total.value() - 6 * mentees.value()) / 2).isEqualTo(3.00); // the attack
        DisclosureOutcome outcome = review(total, mentees, peers);
        assertThat(hidden(outcome, peers)).isOne();
        assertThat(hidden(outcome, total, mentees)).isOne();
    }

    @Test
    void two_filters_that_differ_in_one_person() {
        Cell<Double> lyon = mean("site Lyon", from(0, 3, 4, 2, 5, 4, 1));
        Cell<Double> lyonSeniors = mean("site Lyon, over a year", from(0, 3, 4, 2, 5, 4));
        assertThat(sum(lyon) - sum(lyonSeniors)).isEqualTo(1, within(1e-9));
        assertThat(hidden(review(lyon, lyonSeniors), lyon, lyonSeniors)).isOne();
    }

    @Test
    void two_filters_that_exchange_one_person() {
        Cell<Double> first = mean("first", all(from(0, 3, 4, 2, 5, 4), from(10, 5)));
        Cell<Double> second = mean("second", all(from(0, 3, 4, 2, 5, 4), from(11, 1)));
        assertThat(sum(first) - sum(second)).isEqualTo(4, within(1e-9)); // 4 = 5 − 1: both are known
        assertThat(hidden(review(first, second), first, second)).isOne();
    }

    @Test
    void two_rounds_that_differ_in_one_newcomer() {
        Cell<Double> before = mean("mentees", from(0, 4, 4, 4, 4, 4));
        Cell<Double> after = mean("mentees", from(0, 4, 4, 4, 4, 4, 1));
        assertThat(sum(after) - sum(before)).isEqualTo(1, within(1e-9));
        DisclosureOutcome first = review(before);
        DisclosureOutcome second = review(first.ledger(), READER, after);
        assertThat(second.published(after)).isEqualTo(first.published(before));
    }

    @Test
    void two_rounds_that_differ_in_one_who_left() {
        Cell<Double> before = mean("mentees", from(0, 4, 4, 4, 4, 4, 1));
        Cell<Double> after = mean("mentees", from(0, 4, 4, 4, 4, 4));
        assertThat(sum(before) - sum(after)).isEqualTo(1, within(1e-9));
        DisclosureOutcome second = review(review(before).ledger(), READER, after);
        assertThat(second.published(after)).isEqualTo(Published.suppressed(SuppressionReason.LEDGER));
    }

    @Test
    void two_readers_who_pool() {
        Cell<Double> shownToReader = mean("mentees", from(0, 4, 2, 4, 4, 4, 1));
        Cell<Double> shownToLead = mean("mentees of Lyon", from(0, 4, 2, 4, 4, 4));
        assertThat(sum(shownToReader) - sum(shownToLead)).isEqualTo(1, within(1e-9));
        DisclosureReview pooling =
                DisclosureReview.under(POLICY.withCoalitions(ImmutableSet.of(Coalition.of(READER, LEAD))));
        ReleaseLedger ledger = pooling.review(ReleasePlan.of(READER, "1", shownToReader), ReleaseLedger.empty())
                .ledger();
        DisclosureOutcome second = pooling.review(ReleasePlan.of(LEAD, "1", shownToLead), ledger);
        assertThat(second.published(shownToLead)).isEqualTo(Published.suppressed(SuppressionReason.LEDGER));
    }

    @Test
    void a_reader_who_answered_too() {
        Cell<Double> five = mean("peers", all(from(0, 3, 4, 2, 5), Map.of(READER, 1)));
        assertThat(sum(five) - 1).isEqualTo(14, within(1e-9)); // the sum of four others
        assertThat(hidden(review(five), five)).isOne();
        Cell<Double> six = mean("peers", all(from(0, 3, 4, 2, 5, 3), Map.of(READER, 1)));
        assertThat(hidden(review(six), six)).isZero();
    }

    @Test
    void own_answer_taken_away_leaves_only_the_highest() {
        Cell<Double> peers = mean("peers", all(from(0, 5, 5, 5, 5, 5), Map.of(READER, 1)));
        assertThat((sum(peers) - 1) / 5).isEqualTo(5, within(1e-9));
        assertThat(hidden(review(peers), peers)).isOne();
        assertThat(hidden(review(ReleaseLedger.empty(), LEAD, peers), peers)).isZero();
    }

    @Test
    void standard_deviation_with_the_mean() {
        Map<ParticipantId, Integer> answers = from(0, 1, 1, 2, 4, 5);
        Cell<Double> mean = mean("mean", answers);
        Cell<Double> spread = Cell.spread("spread", ONE_TO_FIVE, "q", answers);
        assertThat(multisets(5, mean.value(), spread.value())).containsExactly(List.of(1, 1, 2, 4, 5)); // of 126
        DisclosureOutcome outcome = review(mean, spread);
        assertThat(hidden(outcome, mean)).isZero();
        assertThat(outcome.published(spread)).isEqualTo(Published.suppressed(SuppressionReason.PRIMARY));
    }

    private static List<List<Integer>> multisets(int n, double mean, double spread) {
        List<List<Integer>> fitting = new ArrayList<>();
        for (int code = 0; code < Math.pow(5, n); code++) {
            int rest = code;
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < n; i++, rest /= 5) {
                answers.add(1 + rest % 5);
            }
            double itsMean =
                    answers.stream().mapToInt(answer -> answer).average().orElse(0);
            double squares = answers.stream()
                    .mapToDouble(answer -> (answer - itsMean) * (answer - itsMean))
                    .sum();
            if (answers.equals(answers.stream().sorted().toList())
                    && Math.abs(itsMean - mean) < 1e-9
                    && Math.abs(Math.sqrt(squares / (n - 1)) - spread) < 1e-9) {
                fitting.add(answers);
            }
        }
        return fitting;
    }

    @Test
    void lowest_and_highest_answer() {
        Map<ParticipantId, Integer> answers = from(0, 1, 1, 1, 1, 1, 1, 5);
        Cell<Double> mean = mean("mean", answers);
        Cell<List<Integer>> extremes = extremes(answers);
        // With a highest answer of 5, the sum leaves everybody else the lowest.
        assertThat(sum(mean) - extremes.value().get(1)).isEqualTo(6, within(1e-9));
        assertThat(hidden(review(mean, extremes), extremes)).isOne();
    }

    private static Cell<List<Integer>> extremes(Map<ParticipantId, Integer> answers) {
        Cell<ImmutableSortedMultiset<Integer>> distribution = Cell.distribution("d", ONE_TO_FIVE, "q", answers);
        Map<Answer, Integer> weights = new TreeMap<>();
        distribution.answers().keySet().forEach(answer -> weights.put(answer, 1));
        return Cell.of("extremes", AggregateKind.DISTRIBUTION, ONE_TO_FIVE, distribution.answers(), weights, values -> {
            List<Integer> sorted = values.values().stream().sorted().toList();
            return List.of(sorted.get(0), sorted.get(sorted.size() - 1));
        });
    }

    @Test
    void everybody_gave_the_same_answer() {
        Map<ParticipantId, Integer> threes = from(0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
        Cell<ImmutableSortedMultiset<Integer>> table = Cell.distribution("table", ONE_TO_FIVE, "q", threes);
        Cell<Double> top = Cell.mean("top", ONE_TO_FIVE, "p", from(0, 5, 5, 5, 5, 5));
        assertThat(table.value().elementSet()).containsExactly(3);
        assertThat(top.value()).isEqualTo(5);
        DisclosureOutcome outcome = review(table, top);
        assertThat(hidden(outcome, table, top)).isEqualTo(2);
        // Nor does the reason tell.
        assertThat(outcome.published(top)).isEqualTo(Published.suppressed(SuppressionReason.COMPLEMENTARY));
        // A mean in the middle may come from anything.
        Cell<Double> middle = mean("middle", threes);
        assertThat(hidden(review(middle), middle)).isZero();
    }

    /** Everybody knows the rules: what they do not hide for the number of people must be hidden for the answers. */
    @Test
    void inference_from_what_is_hidden() {
        Map<ParticipantId, Integer> mentees = from(0, 5, 5, 5, 5, 5, 5);
        Map<ParticipantId, Integer> peers = from(10, 4, 5, 3, 4, 5, 4, 3);
        Cell<Double> group = mean("mentees", mentees);
        Cell<Double> rest = mean("peers", peers);
        Cell<Double> total = mean("total", all(mentees, peers));
        assertThat(hidden(review(rest, total), rest, total)).isPositive();
        // The attack, were only the group hidden: all at the lowest would leave the total too low for anything.
        assertThat((6 * 1 + 7 * 5) / 13.0).isLessThan(total.value());
        DisclosureOutcome outcome = review(group, rest, total);
        assertThat(hidden(outcome, group, rest, total)).isEqualTo(3);

        // A hidden distribution beside a mean of 3: were it only hidden when all are the same, they would all be 3.
        Map<ParticipantId, Integer> varied = from(0, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5);
        Cell<ImmutableSortedMultiset<Integer>> table = Cell.distribution("table", ONE_TO_FIVE, "q", varied);
        Cell<Double> three = mean("mean", varied);
        assertThat(hidden(review(table, three), table)).isOne();
        assertThat(hidden(review(table, three), three)).isZero();
    }

    @Test
    void response_rate_with_the_list_of_those_invited() {
        Set<ParticipantId> invited = from(0, 1, 1, 1, 1, 1, 1).keySet();
        Cell<Integer> everybody = Cell.participation("rate", "took part", invited, invited);
        assertThat(everybody.value()).isEqualTo(invited.size()); // the attack: everybody is known to have taken part
        assertThat(hidden(review(everybody), everybody)).isOne();
        Cell<Integer> most = Cell.participation("rate", "took part", invited, Set.of(rater(0), rater(2)));
        assertThat(hidden(review(most), most)).isZero();

        Cell<Integer> allButOne = Cell.participation(
                "rate of Lyon", "took part", from(0, 1, 1, 1, 1, 1).keySet(), Set.of(rater(0), rater(2)));
        assertThat(most.value() - allButOne.value()).isZero(); // the sixth did not take part
        assertThat(hidden(review(most, allButOne), most, allButOne)).isOne();
    }

    /** Each rater’s score is the mean over the items that she answered: one who skipped an item sticks out. */
    @Test
    void pattern_of_items_not_applicable() {
        Map<ParticipantId, Integer> first = from(0, 4, 3, 5, 4, 2, 1);
        Map<ParticipantId, Integer> second = from(0, 3, 3, 4, 5, 3, 2);
        Map<ParticipantId, Integer> third = from(0, 5, 2, 4, 4, 3); // the sixth: not applicable
        Map<Answer, Integer> answers = new TreeMap<>();
        Map<Answer, Integer> sixths = new TreeMap<>();
        List<Map<ParticipantId, Integer>> items = List.of(first, second, third);
        for (int item = 0; item < 3; item++) {
            for (Map.Entry<ParticipantId, Integer> entry : items.get(item).entrySet()) {
                Answer answer = new Answer("item " + item, entry.getKey());
                answers.put(answer, entry.getValue());
                sixths.put(answer, entry.getKey().equals(rater(5)) ? 3 : 2);
            }
        }
        Cell<Double> subscale = Cell.of(
                "subscale",
                AggregateKind.MEAN,
                ONE_TO_FIVE,
                answers,
                sixths,
                values -> values.entrySet().stream()
                                .mapToDouble(entry -> entry.getValue() * sixths.getOrDefault(entry.getKey(), 0))
                                .sum()
                        / 36);
        List<Cell<Double>> means = IntStream.range(0, 3)
                .mapToObj(item -> Cell.mean("item " + item, ONE_TO_FIVE, "item " + item, items.get(item)))
                .toList();
        double sumOfItems = means.stream().mapToDouble(AttacksTest::sum).sum();
        // The attack: six times the sum of scores, less twice the sum of items, is what the sixth answered.
        assertThat(36 * subscale.value() - 2 * sumOfItems).isEqualTo(1 + 2, within(1e-9));

        Cell<?>[] cells = {means.get(0), means.get(1), means.get(2), subscale};
        DisclosureOutcome outcome = review(cells);
        assertThat(hidden(outcome, cells)).isOne();
        assertThat(outcome.decisions().stream().flatMap(decision -> decision.finding().stream()))
                .allSatisfy(finding -> assertThat(finding.raters()).containsExactly(rater(5)));
    }

    @Test
    void a_comment_that_was_not_there_before() {
        Map<ParticipantId, String> eight = new TreeMap<>();
        IntStream.range(0, 8).forEach(i -> eight.put(rater(i), "comment " + i));
        Map<ParticipantId, String> nine = new TreeMap<>(eight);
        nine.put(rater(8), "the late one");
        Cell<CommentSheet> before = Cell.comments("comments", "q", eight, SECRET);
        Cell<CommentSheet> after = Cell.comments("comments", "q", nine, SECRET);
        List<String> news = new ArrayList<>(after.value().texts());
        news.removeAll(before.value().texts());
        assertThat(news).containsExactly("the late one"); // and whoever answered last is known
        DisclosureOutcome outcome = review(review(before).ledger(), READER, after);
        assertThat(outcome.published(after).value().orElseThrow().texts())
                .containsExactlyElementsOf(before.value().texts());
        // Under another label nothing is held back, and the sheet is hidden.
        Cell<CommentSheet> renamed = Cell.comments("more comments", "q", nine, SECRET);
        assertThat(hidden(review(review(before).ledger(), READER, renamed), renamed))
                .isOne();
    }

    @Test
    void order_of_comments_as_a_pseudonym_shared_by_questions() {
        int sameOrder = 0;
        for (int question = 0; question < 40; question++) {
            if (authors("q" + question, SECRET).equals(authors("q" + (question + 1), SECRET))) {
                sameOrder++;
            }
        }
        assertThat(sameOrder).isZero();
    }

    /** Who writes like nobody else is known again on the next sheet (TEAMMATES #5228); a summary has no style. */
    @Test
    void style_of_a_comment() {
        Map<ParticipantId, String> first = new TreeMap<>();
        Map<ParticipantId, String> second = new TreeMap<>();
        IntStream.range(0, 8).forEach(i -> first.put(rater(i), "Good point " + i + "."));
        IntStream.range(0, 8).forEach(i -> second.put(rater(i), "Another point " + i + "."));
        first.put(rater(3), "always on time!!");
        second.put(rater(3), "talks too much!!");
        Cell<CommentSheet> helpful = Cell.comments("helpful", "p", first, SECRET);
        Cell<CommentSheet> different = Cell.comments("different", "q", second, SECRET);
        DisclosureOutcome outcome = review(helpful, different);
        assertThat(inOneHand(outcome, helpful, different)).containsExactly("always on time!!", "talks too much!!");

        Cell<CommentSheet> summary = Cell.summary("different", "q", second, SECRET, sheet -> "They want more time.");
        assertThat(inOneHand(review(helpful, summary), helpful, summary)).hasSize(1);
    }

    private static List<String> inOneHand(DisclosureOutcome outcome, Cell<CommentSheet> one, Cell<CommentSheet> other) {
        return Stream.of(one, other)
                .flatMap(cell -> outcome.published(cell).value().orElseThrow().texts().stream())
                .filter(text -> text.endsWith("!!"))
                .toList();
    }

    /** An attacker who knows the ids and the function, as in TEAMMATES #4597, lacks the secret. */
    @Test
    void recomputed_pseudonym() {
        ShuffleSecret guessed = ShuffleSecret.of(new byte[ShuffleSecret.LEAST_BYTES]);
        assertThat(authors("q", guessed)).isNotEqualTo(authors("q", SECRET));
        assertThat(authors("q", SECRET)).isEqualTo(authors("q", SECRET));
        assertThat(SECRET).hasToString("ShuffleSecret");
    }

    private static List<String> authors(String question, ShuffleSecret secret) {
        Map<ParticipantId, String> comments = new TreeMap<>();
        IntStream.range(0, 12).forEach(i -> comments.put(rater(i), rater(i).value()));
        return CommentSheet.shuffled(question, comments, secret).texts();
    }

    @Test
    void time_of_submission() {
        for (Class<?> type : List.of(
                Published.Shown.class,
                Published.Suppressed.class,
                CommentSheet.class,
                Release.class,
                LedgerEntry.class,
                ProgrammeCount.class)) {
            assertThat(type.getRecordComponents())
                    .extracting(RecordComponent::getType)
                    .noneMatch(TemporalAccessor.class::isAssignableFrom);
        }
    }

    @Test
    void looking_behind_the_screen() {
        assertThat(Published.Suppressed.class.getRecordComponents())
                .extracting(RecordComponent::getType)
                .isEqualTo(List.of(SuppressionReason.class));
        Cell<Double> four = mean("four", from(0, 5, 4, 2, 1));
        Cell<Double> two = mean("two", from(0, 5, 4));
        DisclosureOutcome outcome = review(four, two);
        assertThat(outcome.published(four)).isEqualTo(outcome.published(two)).hasSameHashCodeAs(outcome.published(two));
        assertThat(outcome.published(four).toString()).doesNotContainPattern("[0-9]");
        assertThat(four).hasToString("four");
    }
}

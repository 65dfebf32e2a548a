package dev.mentoring.feedback.disclosure;

import static dev.mentoring.feedback.disclosure.Raters.ONE_TO_FIVE;
import static dev.mentoring.feedback.disclosure.Raters.READER;
import static dev.mentoring.feedback.disclosure.Raters.rater;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DisclosureProperties {
    private static final int RATERS = 9;

    private static DisclosurePolicy policy(int people) {
        return DisclosurePolicy.standard().withThresholds(DisclosureThresholds.of(people));
    }

    /** Means over any sets of raters, who answer anything. */
    private static List<Cell<?>> cells(Random random, String report) {
        Map<ParticipantId, Integer> answers = new TreeMap<>();
        IntStream.range(0, RATERS).forEach(i -> answers.put(rater(i), 1 + random.nextInt(5)));
        return cells(random, report, answers);
    }

    private static List<Cell<?>> cells(Random random, String report, Map<ParticipantId, Integer> answers) {
        List<Cell<?>> cells = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            Map<ParticipantId, Integer> some = new TreeMap<>(answers);
            some.keySet().removeIf(who -> random.nextInt(3) == 0);
            cells.add(
                    random.nextInt(4) == 0
                            ? Cell.distribution(report + i, ONE_TO_FIVE, "q", some)
                            : Cell.mean(report + i, ONE_TO_FIVE, "q", some));
        }
        return cells;
    }

    private static DisclosureOutcome review(DisclosurePolicy policy, List<Cell<?>> cells, ReleaseLedger ledger) {
        return DisclosureReview.under(policy).review(new ReleasePlan(READER, "1", ImmutableList.copyOf(cells)), ledger);
    }

    private static List<long[]> rows(List<Release> releases) {
        return releases.stream()
                .map(release -> IntStream.range(0, RATERS)
                        .mapToLong(i -> release.raters().contains(rater(i)) ? 1 : 0)
                        .toArray())
                .toList();
    }

    /** How many answers are lost for reasons that do not depend on them. */
    private static long lost(DisclosureOutcome outcome) {
        return outcome.decisions().stream()
                .filter(decision -> decision.reason().isPresent()
                        && decision.reason().equals(decision.reason().map(SuppressionReason::toldToReaders)))
                .mapToLong(CellDecision::n)
                .sum();
    }

    @Property(tries = 100)
    void over_several_reports_no_reader_learns_anything_about_too_few(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 6) int people, @ForAll Inference inference) {
        Random random = new Random(seed);
        Map<ParticipantId, Integer> answers = new TreeMap<>();
        IntStream.range(0, RATERS).forEach(i -> answers.put(rater(i), 1 + random.nextInt(5)));
        DisclosurePolicy policy = policy(people).withInference(inference);
        ReleaseLedger ledger = ReleaseLedger.empty();
        for (String report : List.of("a", "b", "c")) {
            ledger = review(policy, cells(random, report, answers), ledger).ledger();
        }
        Coalition reader = Coalition.of(READER);
        assertThat(PlainRank.fewest(rows(ledger.seenBy(reader)), RATERS, inference))
                .isGreaterThanOrEqualTo(people);
        assertThat(DisclosureAudit.under(policy).findings(ledger).isEmpty()).isTrue();
    }

    @Property(tries = 100)
    void whatever_is_hidden_besides_small_cells_is_the_least_that_protects(@ForAll long seed) {
        List<Cell<?>> cells = cells(new Random(seed), "a");
        DisclosureAudit audit = DisclosureAudit.under(policy(4));
        long least = Long.MAX_VALUE;
        for (int chosen = 0; chosen < 1 << cells.size(); chosen++) {
            List<Release> shown = new ArrayList<>();
            long lost = 0;
            for (int i = 0; i < cells.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    shown.add(cells.get(i).release());
                } else {
                    lost += cells.get(i).answers().size();
                }
            }
            if (shown.stream().allMatch(release -> release.raters().size() >= 4)
                    && audit.structural(shown, Coalition.of(READER)).findAny().isEmpty()) {
                least = Math.min(least, lost);
            }
        }
        assertThat(lost(review(policy(4), cells, ReleaseLedger.empty()))).isEqualTo(least);
    }

    @Property(tries = 150)
    void a_higher_threshold_never_loses_fewer_answers(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 7) int people) {
        List<Cell<?>> cells = cells(new Random(seed), "a");
        DisclosureOutcome lower = review(policy(people), cells, ReleaseLedger.empty());
        DisclosureOutcome higher = review(policy(people + 1), cells, ReleaseLedger.empty());
        assertThat(lost(higher)).isGreaterThanOrEqualTo(lost(lower));
        List<Release> shownAtHigher = higher.ledger().seenBy(Coalition.of(READER));
        assertThat(DisclosureAudit.under(policy(people)).findings(shownAtHigher, Coalition.of(READER)))
                .isEmpty();
        for (int i = 0; i < cells.size(); i++) {
            if (lower.decisions()
                    .get(i)
                    .reason()
                    .filter(SuppressionReason.PRIMARY::equals)
                    .isPresent()) {
                assertThat(higher.decisions().get(i).reason()).contains(SuppressionReason.PRIMARY);
            }
        }
    }

    @Property(tries = 150)
    void no_further_release_makes_a_finding_go_away(@ForAll long seed, @ForAll Inference inference) {
        Random random = new Random(seed);
        List<Release> before = cells(random, "a").stream().map(Cell::release).toList();
        List<Release> after = new ArrayList<>(before);
        cells(random, "b").forEach(cell -> after.add(cell.release()));
        for (int limit = 2; limit <= RATERS; limit++) {
            if (RecoverySearch.find(AggregateKind.MEAN, before, Set.of(), limit, inference)
                    .isPresent()) {
                assertThat(RecoverySearch.find(AggregateKind.MEAN, after, Set.of(), limit, inference))
                        .isPresent();
            }
        }
    }

    @Property(tries = 100)
    void the_order_of_cells_and_of_earlier_releases_does_not_matter(@ForAll long seed) {
        Random random = new Random(seed);
        Map<ParticipantId, Integer> answers = new TreeMap<>();
        IntStream.range(0, RATERS).forEach(i -> answers.put(rater(i), 1 + random.nextInt(5)));
        List<Release> earlier = new ArrayList<>(
                cells(random, "a", answers).stream().map(Cell::release).toList());
        List<Cell<?>> cells = cells(random, "b", answers);
        DisclosureOutcome one = review(policy(4), cells, oneByOne(earlier));
        List<Cell<?>> shuffled = new ArrayList<>(cells);
        Collections.shuffle(shuffled, random);
        Collections.shuffle(earlier, random);
        DisclosureOutcome other = review(policy(4), shuffled, oneByOne(earlier));
        assertThat(other.decisions()).isEqualTo(one.decisions());
        cells.forEach(cell -> assertThat(other.published(cell)).isEqualTo(one.published(cell)));
    }

    private static ReleaseLedger oneByOne(List<Release> releases) {
        ReleaseLedger ledger = ReleaseLedger.empty();
        for (Release release : releases) {
            ledger = ledger.append(READER, "0", List.of(release));
        }
        return ledger;
    }

    @Property(tries = 100)
    void every_proof_of_the_audit_holds(@ForAll long seed, @ForAll @IntRange(min = 3, max = 7) int people) {
        Random random = new Random(seed);
        List<Release> seen = cells(random, "a").stream().map(Cell::release).toList();
        Coalition readers = random.nextBoolean() ? Coalition.of(READER) : Coalition.of(rater(0), rater(1));
        for (AuditFinding finding : DisclosureAudit.under(policy(people)).findings(seen, readers)) {
            assertThat(finding.raters()).doesNotContainAnyElementsOf(readers.members());
            if (finding instanceof AuditFinding.Recovered recovered) {
                assertThat(recovered.holds(readers.members())).isTrue();
                assertThat(recovered.raters()).hasSizeLessThan(people);
            }
        }
    }
}

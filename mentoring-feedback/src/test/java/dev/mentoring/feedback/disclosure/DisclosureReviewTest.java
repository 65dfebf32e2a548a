package dev.mentoring.feedback.disclosure;

import static dev.mentoring.feedback.disclosure.Raters.LEAD;
import static dev.mentoring.feedback.disclosure.Raters.READER;
import static dev.mentoring.feedback.disclosure.Raters.all;
import static dev.mentoring.feedback.disclosure.Raters.from;
import static dev.mentoring.feedback.disclosure.Raters.mean;
import static dev.mentoring.feedback.disclosure.Raters.rater;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DisclosureReviewTest {
    private static final DisclosurePolicy FIVE = DisclosurePolicy.standard().withThresholds(DisclosureThresholds.of(5));
    private static final DisclosurePolicy THREE =
            DisclosurePolicy.standard().withThresholds(DisclosureThresholds.of(3));

    private static DisclosureOutcome review(DisclosurePolicy policy, Cell<?>... cells) {
        return DisclosureReview.under(policy).review(ReleasePlan.of(READER, "1", cells), ReleaseLedger.empty());
    }

    private static Map<String, Optional<SuppressionReason>> reasons(DisclosureOutcome outcome) {
        return outcome.decisions().stream().collect(toMap(CellDecision::cell, CellDecision::reason));
    }

    /** Answers of 2 and 4 in turn. */
    private static Map<ParticipantId, Integer> group(int first, int size) {
        Map<ParticipantId, Integer> answers = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            answers.put(rater(first + i), 2 + 2 * (i % 2));
        }
        return answers;
    }

    @Test
    void a_group_large_enough_is_shown_with_its_number() {
        Cell<Double> cell = mean("mentees", from(0, 4, 5, 3, 4, 4));
        assertThat(review(FIVE, cell).published(cell)).isEqualTo(Published.shown(4.0, 5));
    }

    @Test
    void an_empty_group_is_hidden_like_any_other_that_is_too_small() {
        Cell<Double> cell = mean("mentees", Map.of());
        assertThat(review(FIVE, cell).published(cell)).isEqualTo(Published.suppressed(SuppressionReason.PRIMARY));
    }

    /** Culture Amp, “Minimum group size for reporting”, help pages: direct and remainder filters. */
    @Test
    void hiding_the_sales_team_hides_technology_too_because_of_the_remainder() {
        Map<ParticipantId, Integer> technology = group(0, 9);
        Map<ParticipantId, Integer> sales = group(9, 4);
        DisclosureOutcome outcome = review(
                FIVE, mean("Technology", technology), mean("Sales", sales), mean("total", all(technology, sales)));
        assertThat(reasons(outcome))
                .containsEntry("Sales", Optional.of(SuppressionReason.PRIMARY))
                .containsEntry("Technology", Optional.of(SuppressionReason.COMPLEMENTARY))
                .containsEntry("total", Optional.empty());
    }

    @Test
    void technology_is_shown_when_the_remainder_is_large_enough() {
        Map<ParticipantId, Integer> technology = group(0, 9);
        DisclosureOutcome outcome =
                review(FIVE, mean("Technology", technology), mean("total", all(technology, group(9, 6))));
        assertThat(reasons(outcome).values()).containsOnly(Optional.empty());
    }

    /** Tivian, remainder rule: hidden units must come to the threshold together. */
    @Test
    void three_hidden_units_of_one_hide_the_next_smallest_too() {
        Cell<?>[] cells = {
            mean("a", group(0, 1)),
            mean("b", group(1, 1)),
            mean("c", group(2, 1)),
            mean("d", group(3, 6)),
            mean("e", group(9, 8)),
            mean("total", group(0, 17))
        };
        Map<String, Optional<SuppressionReason>> reasons = reasons(review(FIVE, cells));
        assertThat(reasons)
                .containsEntry("d", Optional.of(SuppressionReason.COMPLEMENTARY))
                .containsEntry("e", Optional.empty())
                .containsEntry("total", Optional.empty());
    }

    @Test
    void hidden_units_that_come_to_the_threshold_together_hide_no_more() {
        Cell<?>[] cells = {
            mean("a", group(0, 3)), mean("b", group(3, 2)), mean("e", group(5, 8)), mean("total", group(0, 13))
        };
        assertThat(reasons(review(FIVE, cells)))
                .containsEntry("a", Optional.of(SuppressionReason.PRIMARY))
                .containsEntry("b", Optional.of(SuppressionReason.PRIMARY))
                .containsEntry("e", Optional.empty())
                .containsEntry("total", Optional.empty());
    }

    /** The 3 × 3 table 6 2 5 / 7 8 6 / 9 5 4 with all sums: (0,1) needs (0,2), (2,1) and (2,2), which cost 14. */
    @Test
    void a_table_with_its_margins_loses_fourteen_answers_and_no_fewer() {
        int[][] counts = {{6, 2, 5}, {7, 8, 6}, {9, 5, 4}};
        List<Cell<?>> cells = new ArrayList<>();
        List<Map<ParticipantId, Integer>> rows = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        List<Map<ParticipantId, Integer>> columns = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        int next = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                Map<ParticipantId, Integer> answers = group(next, counts[i][j]);
                next += counts[i][j];
                cells.add(mean(i + "," + j, answers));
                rows.get(i).putAll(answers);
                columns.get(j).putAll(answers);
            }
        }
        for (int i = 0; i < 3; i++) {
            cells.add(mean("row " + i, rows.get(i)));
            cells.add(mean("column " + i, columns.get(i)));
        }
        cells.add(mean("total", group(0, 52)));
        DisclosureOutcome outcome = review(THREE, cells.toArray(Cell<?>[]::new));
        assertThat(outcome.decisions().stream()
                        .filter(decision -> decision.reason().isPresent())
                        .map(CellDecision::cell))
                .containsExactly("0,1", "0,2", "2,1", "2,2");
    }

    @Test
    void people_who_did_not_answer_an_item_do_not_count_for_it() {
        Cell<Double> listening = Cell.mean("listening", Raters.ONE_TO_FIVE, "listening", from(0, 3, 4, 5, 4, 3));
        Cell<Double> silence = Cell.mean("silence", Raters.ONE_TO_FIVE, "silence", from(0, 3, 4, 5, 4));
        assertThat(reasons(review(FIVE, listening, silence)))
                .containsEntry("listening", Optional.empty())
                .containsEntry("silence", Optional.of(SuppressionReason.PRIMARY));
    }

    @Test
    void raters_who_may_tell_their_own_answers_raise_every_threshold() {
        DisclosurePolicy two = FIVE.withThresholds(DisclosureThresholds.of(5).withCoalition(2));
        assertThat(reasons(review(two, mean("six", group(0, 6)))))
                .containsEntry("six", Optional.of(SuppressionReason.PRIMARY));
        assertThat(reasons(review(two, mean("seven", group(0, 7))))).containsEntry("seven", Optional.empty());
    }

    @Test
    void the_number_of_people_can_be_kept_to_the_threshold() {
        Cell<Double> cell = mean("mentees", group(0, 7));
        DisclosurePolicy policy = FIVE.withCounts(CountPrecision.THRESHOLD);
        assertThat(review(policy, cell).published(cell)).isEqualTo(Published.shown(20 / 7.0, 5));
    }

    @Test
    void late_answers_wait_until_enough_have_come() {
        DisclosureReview review = DisclosureReview.under(FIVE);
        Cell<Double> first = mean("mentees", group(0, 6));
        ReleaseLedger ledger = review.review(ReleasePlan.of(READER, "1", first), ReleaseLedger.empty())
                .ledger();

        Cell<Double> tooSoon = mean("mentees", group(0, 10));
        DisclosureOutcome held = review.review(ReleasePlan.of(READER, "1", tooSoon), ledger);
        assertThat(held.published(tooSoon)).isEqualTo(Published.shown(3.0, 6));
        assertThat(held.decisions().get(0).heldBack()).containsExactly(rater(6), rater(7), rater(8), rater(9));

        Cell<Double> enough = mean("mentees", group(0, 11));
        DisclosureOutcome released = review.review(ReleasePlan.of(READER, "1", enough), held.ledger());
        assertThat(released.published(enough).value()).contains(32 / 11.0);
        assertThat(released.decisions().get(0).heldBack()).isEmpty();
    }

    @Test
    void an_answer_that_waits_in_its_group_waits_in_the_total() {
        DisclosureReview review = DisclosureReview.under(FIVE);
        ReleaseLedger ledger = review.review(
                        ReleasePlan.of(READER, "1", mean("group", group(0, 6)), mean("total", group(0, 12))),
                        ReleaseLedger.empty())
                .ledger();
        Cell<Double> group = mean("group", all(group(0, 6), group(50, 1)));
        Cell<Double> total = mean("total", all(group(0, 12), group(50, 1), group(60, 5)));
        DisclosureOutcome outcome = review.review(ReleasePlan.of(READER, "1", group, total), ledger);
        assertThat(people(outcome.published(group))).isEqualTo(6);
        assertThat(people(outcome.published(total))).isEqualTo(17);
    }

    private static int people(Published<Double> published) {
        return published.<Integer>fold(Published.Shown::n, reason -> 0);
    }

    @Test
    void nothing_more_is_shown_about_people_whom_the_ledger_betrays_already() {
        ReleaseLedger broken = ReleaseLedger.empty()
                .append(
                        READER,
                        "1",
                        List.of(
                                mean("a", group(0, 6)).release(),
                                mean("b", group(0, 7)).release()));
        Cell<Double> more = mean("c", group(0, 12));
        Cell<Double> elsewhere = Cell.mean("d", Raters.ONE_TO_FIVE, "another question", group(0, 12));
        DisclosureOutcome outcome =
                DisclosureReview.under(FIVE).review(ReleasePlan.of(READER, "2", more, elsewhere), broken);
        assertThat(reasons(outcome))
                .containsEntry("c", Optional.of(SuppressionReason.LEDGER))
                .containsEntry("d", Optional.empty());
    }

    @Test
    void what_another_reader_saw_does_not_matter_unless_they_pool() {
        ReleaseLedger ledger = DisclosureReview.under(FIVE)
                .review(ReleasePlan.of(LEAD, "1", mean("a", group(0, 6))), ReleaseLedger.empty())
                .ledger();
        ReleasePlan plan = ReleasePlan.of(READER, "1", mean("b", group(0, 7)));
        assertThat(reasons(DisclosureReview.under(FIVE).review(plan, ledger))).containsEntry("b", Optional.empty());
        DisclosurePolicy pooling = FIVE.withCoalitions(ImmutableSet.of(Coalition.of(READER, LEAD)));
        assertThat(reasons(DisclosureReview.under(pooling).review(plan, ledger)))
                .containsEntry("b", Optional.of(SuppressionReason.LEDGER));
    }

    @Test
    void showing_the_same_again_is_harmless() {
        DisclosureReview review = DisclosureReview.under(FIVE);
        Cell<Double> cell = mean("a", group(0, 6));
        ReleaseLedger ledger = review.review(ReleasePlan.of(READER, "1", cell), ReleaseLedger.empty())
                .ledger();
        assertThat(reasons(review.review(ReleasePlan.of(READER, "2", cell), ledger)))
                .containsEntry("a", Optional.empty());
    }

    @Test
    void unanimity_is_shown_when_the_raters_were_told_so() {
        Cell<Double> spread = Cell.spread("spread", Raters.ONE_TO_FIVE, "q", from(0, 4, 4, 4, 4, 4, 4, 4, 4));
        Cell<Double> top = Cell.mean("top", Raters.ONE_TO_FIVE, "p", from(0, 5, 5, 5, 5, 5));
        assertThat(reasons(review(FIVE, spread, top)))
                .containsEntry("spread", Optional.of(SuppressionReason.UNIFORM))
                .containsEntry("top", Optional.of(SuppressionReason.BOUNDS));
        assertThat(review(FIVE, top).published(top)).isEqualTo(Published.suppressed(SuppressionReason.COMPLEMENTARY));
        DisclosurePolicy open = FIVE.withUniformAnswers(UniformAnswers.SHOW);
        assertThat(review(open, top, spread).published(top)).isEqualTo(Published.shown(5.0, 5));
        assertThat(review(open, top, spread).published(spread)).isEqualTo(Published.shown(0.0, 8));
    }

    @Test
    void a_spread_that_might_be_none_is_hidden_whether_it_is_or_not() {
        Cell<Double> varied = Cell.spread("spread", Raters.ONE_TO_FIVE, "q", from(0, 3, 5, 4, 4, 3, 5, 4, 4));
        assertThat(reasons(review(FIVE, varied))).containsEntry("spread", Optional.of(SuppressionReason.UNIFORM));
        Cell<Double> uneven = Cell.spread("spread", Raters.ONE_TO_FIVE, "q", from(0, 3, 5, 4, 4, 3, 5, 4, 5));
        assertThat(reasons(review(FIVE, uneven))).containsEntry("spread", Optional.empty());
    }

    @Test
    void answers_that_the_range_leaves_no_room_are_hidden_for_that_reason() {
        Cell<Double> low = mean("low", from(0, 1, 1, 1, 1, 2, 2));
        DisclosurePolicy wide = FIVE.withWidth(3);
        assertThat(reasons(review(FIVE, low))).containsEntry("low", Optional.empty());
        assertThat(reasons(review(wide, low))).containsEntry("low", Optional.of(SuppressionReason.BOUNDS));
        assertThat(review(wide, low).published(low)).isEqualTo(Published.suppressed(SuppressionReason.COMPLEMENTARY));
    }

    @Test
    void answers_that_contradict_an_earlier_report_are_protected_all_the_same() {
        DisclosureReview review = DisclosureReview.under(FIVE);
        Cell<Double> before = mean("peers", all(from(0, 2, 3, 2, 2, 3), Map.of(READER, 1)));
        Cell<Double> after = mean("peers", all(from(0, 5, 5, 5, 5, 5), Map.of(READER, 1)));
        ReleaseLedger ledger = review.review(ReleasePlan.of(READER, "1", before), ReleaseLedger.empty())
                .ledger();
        assertThat(ledger.entries()).hasSize(1);
        assertThat(reasons(review.review(ReleasePlan.of(READER, "2", after), ledger)))
                .containsEntry("peers", Optional.of(SuppressionReason.BOUNDS));
    }

    @Test
    void a_table_that_is_uniform_but_for_the_reader_is_hidden_and_its_mean_is_not() {
        Map<ParticipantId, Integer> peers = all(from(0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3), Map.of(READER, 2));
        Cell<?> table = Cell.distribution("table", Raters.ONE_TO_FIVE, "q", peers);
        assertThat(reasons(review(FIVE, table, mean("mean", peers))))
                .containsEntry("table", Optional.of(SuppressionReason.UNIFORM))
                .containsEntry("mean", Optional.empty());
    }

    @Test
    void whoever_reads_or_pools_with_the_reader_is_no_stranger_among_the_raters() {
        Cell<Double> withReader = mean("peers", all(from(0, 4, 2, 4, 2), Map.of(READER, 3)));
        assertThat(reasons(review(FIVE, withReader))).containsEntry("peers", Optional.of(SuppressionReason.PRIMARY));
        Cell<Double> five = mean("peers", from(0, 4, 2, 4, 2, 4));
        DisclosurePolicy pooling = FIVE.withCoalitions(ImmutableSet.of(Coalition.of(READER, rater(0))));
        assertThat(reasons(review(pooling, five))).containsEntry("peers", Optional.of(SuppressionReason.PRIMARY));
        DisclosurePolicy others = FIVE.withCoalitions(ImmutableSet.of(Coalition.of(LEAD, rater(0))));
        assertThat(reasons(review(others, five))).containsEntry("peers", Optional.empty());
    }

    @Test
    void an_answer_that_waits_in_one_cell_makes_those_wait_that_would_stand_out_in_another() {
        DisclosureReview review = DisclosureReview.under(FIVE);
        ReleaseLedger ledger = review.review(
                        ReleasePlan.of(READER, "1", mean("a", group(0, 10)), mean("b", group(0, 5))),
                        ReleaseLedger.empty())
                .ledger();
        assertThat(ledger.entries()).hasSize(2);
        Cell<Double> all = mean("a", group(0, 15));
        Cell<Double> some = mean("b", all(group(0, 5), group(10, 2)));
        DisclosureOutcome later = review.review(ReleasePlan.of(READER, "2", all, some), ledger);
        assertThat(later.decisions())
                .extracting(CellDecision::heldBack)
                .containsExactly(
                        ImmutableSortedSet.of(rater(10), rater(11), rater(12), rater(13), rater(14)),
                        ImmutableSortedSet.of(rater(10), rater(11)));
    }

    @Test
    void a_count_is_held_against_its_own_threshold_and_not_against_that_of_means() {
        DisclosurePolicy policy =
                DisclosurePolicy.standard().withThresholds(new DisclosureThresholds(3, 5, 8, 10, 8, 0));
        Cell<Integer> present = Cell.participation(
                "present",
                "took part",
                from(0, 1, 1, 1, 1).keySet(),
                from(0, 1, 1).keySet());
        assertThat(review(policy, present).published(present)).isEqualTo(Published.shown(2, 4));
    }

    @Test
    void a_difference_of_two_groups_that_is_none_might_come_from_answers_all_alike() {
        Map<String, Optional<SuppressionReason>> alike = reasons(review(FIVE, difference(4, 2, 4, 2, 4)));
        assertThat(alike).containsEntry("difference", Optional.of(SuppressionReason.UNIFORM));
        assertThat(reasons(review(FIVE, difference(4, 2, 4, 2, 5)))).containsEntry("difference", Optional.empty());
    }

    /** How far the answers of a group lie apart from 4, 2, 4, 2 and 4. */
    private static Cell<Integer> difference(int... others) {
        Map<Answer, Integer> answers = new TreeMap<>();
        Map<Answer, Integer> weights = new TreeMap<>();
        from(0, 4, 2, 4, 2, 4).forEach((who, answer) -> {
            answers.put(new Answer("q", who), answer);
            weights.put(new Answer("q", who), 1);
        });
        from(5, others).forEach((who, answer) -> {
            answers.put(new Answer("q", who), answer);
            weights.put(new Answer("q", who), -1);
        });
        return Cell.of(
                "difference", AggregateKind.SPREAD, Raters.ONE_TO_FIVE, answers, weights, values -> values.size());
    }

    /** Thirty times two answers and once five: what is left after division by thirty can only be the five. */
    @Test
    void a_hidden_sum_that_follows_because_answers_are_whole_is_protected() {
        Map<Answer, Integer> answers = new TreeMap<>();
        Map<Answer, Integer> weights = new TreeMap<>();
        from(0, 2, 4, 3, 3, 2, 4, 3).forEach((who, answer) -> {
            answers.put(new Answer("q", who), answer);
            weights.put(new Answer("q", who), who.compareTo(rater(2)) < 0 ? 30 : 1);
        });
        Cell<Integer> score =
                Cell.of("score", AggregateKind.MEAN, Raters.ONE_TO_FIVE, answers, weights, values -> values.size());
        Cell<Double> pair = mean("pair", from(0, 2, 4));
        assertThat(reasons(review(FIVE, score))).containsEntry("score", Optional.empty());
        assertThat(reasons(review(FIVE, score, pair)))
                .containsEntry("pair", Optional.of(SuppressionReason.PRIMARY))
                .containsEntry("score", Optional.of(SuppressionReason.BOUNDS));
    }

    @Test
    void a_cell_of_another_plan_is_refused() {
        DisclosureOutcome outcome = review(FIVE, mean("a", group(0, 6)));
        assertThatThrownBy(() -> outcome.published(mean("a", group(0, 6))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void faulty_input_is_refused_with_every_fault() {
        assertThatThrownBy(() -> new DisclosureThresholds(2, 5, 4, 3, 4, -1))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all()).hasSize(5));
        assertThatThrownBy(() -> mean("a", from(0, 0, 3, 6)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all()).hasSize(2));
        assertThatThrownBy(() -> ReleasePlan.of(READER, "1", mean("a", Map.of()), mean("a", Map.of())))
                .isInstanceOf(InvalidInputException.class);
    }
}

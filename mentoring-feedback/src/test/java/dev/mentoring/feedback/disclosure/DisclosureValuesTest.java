package dev.mentoring.feedback.disclosure;

import static dev.mentoring.feedback.disclosure.Raters.LEAD;
import static dev.mentoring.feedback.disclosure.Raters.ONE_TO_FIVE;
import static dev.mentoring.feedback.disclosure.Raters.READER;
import static dev.mentoring.feedback.disclosure.Raters.from;
import static dev.mentoring.feedback.disclosure.Raters.rater;
import static dev.mentoring.feedback.disclosure.Raters.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.core.text.TextLanguage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureValuesTest {
    private static final ShuffleSecret SECRET =
            ShuffleSecret.of("sixteen bytes or more".getBytes(StandardCharsets.UTF_8));

    @Test
    void all_sentences_are_there_in_both_languages() {
        assertThat(CatalogueFaults.of(DisclosureTexts.class, "disclosure")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SuppressionReason.class)
    void what_a_reader_is_told_never_depends_on_the_answers(SuppressionReason reason) {
        assertThat(reason.toldToReaders())
                .isIn(SuppressionReason.PRIMARY, SuppressionReason.COMPLEMENTARY, SuppressionReason.LEDGER);
        assertThat(reason.explanation()).isEqualTo(reason.toldToReaders().explanation());
        if (reason != reason.toldToReaders()) {
            assertThatThrownBy(() -> new Published.Suppressed<>(reason)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_published_value_is_changed_only_when_it_is_shown() {
        assertThat(Published.shown(4, 6).map(mean -> mean + 1)).isEqualTo(Published.shown(5, 6));
        Published<Integer> hidden = Published.suppressed(SuppressionReason.PRIMARY);
        assertThat(hidden.map(mean -> mean + 1)).isEqualTo(hidden);
        assertThat(hidden.value()).isEmpty();
        assertThat(hidden.fold(shown -> "shown", SuppressionReason::code)).isEqualTo("primary");
    }

    @Test
    void a_cell_has_a_label_and_one_weight_for_each_answer_and_none_of_nothing() {
        Answer answer = new Answer("q", rater(0));
        assertThatThrownBy(() -> cell(" ", Map.of(answer, 1), Map.of(answer, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cell("x", Map.of(answer, 1), Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cell("x", Map.of(answer, 1), Map.of(answer, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(cell("x", Map.of(answer, 1), Map.of(answer, 2)).release().total())
                .isEqualTo(2);
    }

    private static Cell<Integer> cell(String label, Map<Answer, Integer> answers, Map<Answer, Integer> weights) {
        return Cell.of(label, AggregateKind.MEAN, ONE_TO_FIVE, answers, weights, Map::size);
    }

    @Test
    void a_spread_divides_the_squares_by_one_less_than_the_number() {
        assertThat(Cell.spread("spread", new AnswerRange(1, 9), "q", from(0, 2, 4, 4, 4, 5, 5, 7, 9))
                        .value())
                .isCloseTo(Math.sqrt(32 / 7.0), within(1e-12));
    }

    @Test
    void a_mean_tells_the_range_of_the_scale_and_a_distribution_that_of_the_answers() {
        assertThat(sum("mean", from(0, 2, 3, 4)))
                .extracting(Release::lowest, Release::highest)
                .containsExactly(1, 5);
        assertThat(Cell.distribution("table", ONE_TO_FIVE, "q", from(0, 2, 3, 4))
                        .release())
                .extracting(Release::lowest, Release::highest)
                .containsExactly(2, 4);
        assertThat(Cell.distribution("table", ONE_TO_FIVE, "q", Map.of()).release())
                .extracting(Release::lowest, Release::highest)
                .containsExactly(1, 5);
    }

    @Test
    void of_several_ways_to_hide_at_equal_cost_that_with_the_first_cells_is_taken() {
        List<BitSet> pairs = List.of(cells(0, 1), cells(2, 3));
        SuppressionSearch oneOfEach = new SuppressionSearch(
                new long[] {1, 1, 1, 1},
                hidden ->
                        pairs.stream().filter(pair -> !pair.intersects(hidden)).findFirst());
        assertThat(oneOfEach.run()).isEqualTo(cells(0, 2));
    }

    @Test
    void what_need_not_have_been_hidden_is_shown_where_there_is_too_much_to_try_everything() {
        List<BitSet> constraints = new ArrayList<>();
        int pairs = 160;
        long[] costs = new long[2 * pairs];
        BitSet dear = new BitSet();
        for (int pair = 0; pair < pairs; pair++) {
            costs[2 * pair] = 1;
            costs[2 * pair + 1] = 2;
            dear.set(2 * pair + 1);
            constraints.add(pair, cells(2 * pair, 2 * pair + 1));
            constraints.add(cells(2 * pair + 1));
        }
        SuppressionSearch search = new SuppressionSearch(
                costs,
                hidden -> constraints.stream()
                        .filter(cells -> !cells.intersects(hidden))
                        .findFirst());
        assertThat(search.run()).isEqualTo(dear);
    }

    private static BitSet cells(int... numbers) {
        BitSet cells = new BitSet();
        IntStream.of(numbers).forEach(cells::set);
        return cells;
    }

    @Test
    void numbers_of_an_audit_and_of_a_programme_keep_to_their_ranges() {
        assertThat(new VarianceDisclosure(1, 1, 1).share()).isEqualTo(1);
        assertThat(new VarianceDisclosure(1, 0, 0).shareByMean()).isZero();
        for (long[] wrong : new long[][] {{0, 0, 0}, {1, 2, 0}, {2, 1, 2}, {1, 1, -1}}) {
            assertThatThrownBy(() -> new VarianceDisclosure(wrong[0], wrong[1], wrong[2]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(VarianceDisclosure.of(ONE_TO_FIVE, 1)).isEqualTo(new VarianceDisclosure(5, 5, 5));
        assertThatThrownBy(() -> VarianceDisclosure.of(ONE_TO_FIVE, 0)).isInstanceOf(IllegalArgumentException.class);
        for (double epsilon : new double[] {0.001, 100}) {
            assertThat(new ProgrammeCount("meetings", 0, epsilon).epsilon()).isEqualTo(epsilon);
        }
        for (double epsilon : new double[] {0.000_9, 100.1}) {
            assertThatThrownBy(() -> new ProgrammeCount("meetings", 0, epsilon))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new ProgrammeCount(" ", 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ProgrammeCount.of("meetings", 0, 100, SECRET).noisy()).isZero();
        assertThatThrownBy(() -> ProgrammeCount.of("meetings", -1, 1, SECRET))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_finer_kind_tells_what_a_coarser_one_does() {
        assertThat(AggregateKind.DISTRIBUTION.tells(AggregateKind.SPREAD)).isTrue();
        assertThat(AggregateKind.SPREAD.tells(AggregateKind.MEAN)).isTrue();
        assertThat(AggregateKind.MEAN.tells(AggregateKind.SPREAD)).isFalse();
        assertThat(AggregateKind.MEAN.tells(AggregateKind.COUNT)).isFalse();
        assertThat(AggregateKind.COUNT.tells(AggregateKind.MEAN)).isFalse();
        assertThat(AggregateKind.TEXT.tells(AggregateKind.DISTRIBUTION)).isFalse();
        assertThat(AggregateKind.DISTRIBUTION.tells(AggregateKind.TEXT)).isFalse();
    }

    @Test
    void a_ledger_that_was_changed_is_refused_with_every_broken_line() {
        ReleaseLedger ledger = ReleaseLedger.empty()
                .append(READER, "1", List.of(sum("a", from(0, 1, 2, 3)), sum("b", from(0, 1, 2))))
                .append(LEAD, "2", List.of(sum("c", from(0, 1))));
        ImmutableList<LedgerEntry> lines = ledger.entries();
        assertThat(new ReleaseLedger(lines)).isEqualTo(ledger);
        assertThat(ledger.hash()).isEqualTo(lines.get(2).hash());
        assertThat(ledger.readers()).containsExactly(LEAD, READER);
        assertThat(ledger.seenBy(Coalition.of(LEAD))).containsExactly(sum("c", from(0, 1)));

        assertBroken(List.of(lines.get(1), lines.get(2)), 1); // the first line taken out
        assertBroken(List.of(lines.get(0), lines.get(2)), 1); // one from the middle
        assertBroken(List.of(lines.get(1), lines.get(0), lines.get(2)), 3); // two exchanged
        LedgerEntry first = lines.get(0);
        assertBroken(List.of(new LedgerEntry(LEAD, "1", first.release(), first.hash()), lines.get(1), lines.get(2)), 1);
        assertBroken(List.of(new LedgerEntry(READER, "1", sum("a", from(0, 1, 2, 4)), first.hash())), 1);
        assertBroken(List.of(new LedgerEntry(READER, "9", first.release(), first.hash())), 1);
    }

    @Test
    void whatever_is_changed_in_a_line_is_noticed() {
        ImmutableSortedMap<Answer, Integer> weights = ImmutableSortedMap.of(new Answer("q", rater(0)), 1);
        Release shown = new Release("a", AggregateKind.MEAN, 1, 5, weights, 3);
        LedgerEntry line = ReleaseLedger.empty()
                .append(READER, "1", List.of(shown))
                .entries()
                .get(0);
        for (Release changed : List.of(
                new Release("b", AggregateKind.MEAN, 1, 5, weights, 3),
                new Release("a", AggregateKind.SPREAD, 1, 5, weights, 3),
                new Release("a", AggregateKind.MEAN, 0, 5, weights, 3),
                new Release("a", AggregateKind.MEAN, 1, 6, weights, 3),
                new Release("a", AggregateKind.MEAN, 1, 5, weights, 4),
                new Release("a", AggregateKind.MEAN, 1, 5, ImmutableSortedMap.of(), 3),
                new Release("a", AggregateKind.MEAN, 1, 5, ImmutableSortedMap.of(new Answer("p", rater(0)), 1), 3),
                new Release("a", AggregateKind.MEAN, 1, 5, ImmutableSortedMap.of(new Answer("q", rater(1)), 1), 3),
                new Release("a", AggregateKind.MEAN, 1, 5, ImmutableSortedMap.of(new Answer("q", rater(0)), 2), 3))) {
            assertBroken(List.of(new LedgerEntry(READER, "1", changed, line.hash())), 1);
        }
        assertThatThrownBy(() -> new LedgerEntry(READER, " ", shown, line.hash()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LedgerEntry(READER, "1", shown, "0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_release_has_a_label_a_range_and_weights() {
        ImmutableSortedMap<Answer, Integer> weights = ImmutableSortedMap.of(new Answer("q", rater(0)), 1);
        assertThatThrownBy(() -> new Release(" ", AggregateKind.MEAN, 1, 5, weights, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Release("a", AggregateKind.MEAN, 5, 1, weights, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Release(
                        "a", AggregateKind.MEAN, 1, 5, ImmutableSortedMap.of(new Answer("q", rater(0)), 0), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answers_are_known_to_be_alike_from_a_sum_at_the_end_of_its_range() {
        assertThat(sum("all highest", from(0, 5, 5, 5)).isUniform()).isTrue();
        assertThat(sum("all lowest", from(0, 1, 1, 1)).isUniform()).isTrue();
        assertThat(sum("one apart", from(0, 5, 5, 4)).isUniform()).isFalse();
        assertThat(sum("alike in the middle", from(0, 3, 3, 3)).isUniform()).isFalse();
        assertThat(new Release("one answer only", AggregateKind.DISTRIBUTION, 3, 3, ImmutableSortedMap.of(), 9)
                        .isUniform())
                .isTrue();
        ImmutableSortedMap<Answer, Integer> difference =
                ImmutableSortedMap.of(new Answer("q", rater(0)), 1, new Answer("q", rater(1)), -1);
        for (int total : new int[] {-4, 4}) {
            assertThat(new Release("apart", AggregateKind.MEAN, 1, 5, difference, total).isUniform())
                    .isTrue();
        }
        assertThat(new Release("none", AggregateKind.MEAN, 1, 5, difference, 0).isUniform())
                .isFalse();
    }

    @Test
    void no_threshold_lies_below_the_floor_or_below_that_of_what_it_tells() {
        assertThat(new DisclosureThresholds(3, 3, 3, 3, 3, 0)).isEqualTo(DisclosureThresholds.of(3));
        for (int[] low : new int[][] {
            {2, 3, 3, 3, 3, 0},
            {3, 2, 3, 3, 3, 0},
            {5, 5, 4, 5, 5, 0},
            {5, 5, 8, 7, 5, 0},
            {5, 5, 5, 5, 4, 0},
            {5, 5, 5, 5, 5, -1}
        }) {
            assertThatThrownBy(() -> new DisclosureThresholds(low[0], low[1], low[2], low[3], low[4], low[5]))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refusal -> assertThat(refusal.problems().all()).hasSize(1));
        }
        assertThatThrownBy(() -> DisclosurePolicy.standard().withWidth(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertBroken(List<LedgerEntry> lines, int faults) {
        assertThatThrownBy(() -> new ReleaseLedger(ImmutableList.copyOf(lines)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .hasSize(faults)
                                .allMatch(problem -> problem.code().equals("ledger-broken")));
    }

    @Test
    void a_ledger_keeps_no_answer_of_anybody() {
        Release release = Cell.mean("a", ONE_TO_FIVE, "q", from(0, 1, 5, 3)).release();
        assertThat(release.total()).isEqualTo(9);
        assertThat(release.lowest()).isEqualTo(1);
        assertThat(release.weights().values()).containsOnly(1);
        assertThat(Cell.mean("a", ONE_TO_FIVE, "q", from(0, 5, 1, 3)).release()).isEqualTo(release);
    }

    /** Exhaustive counts; shares as published with the threshold’s reasons: 94, 80, 63, 48 % and 90, 68, 42, 24 %. */
    @ParameterizedTest
    @CsvSource({
        "5, 3, 35, 33, 94, 11", "5, 4, 70, 56, 80, 6", "5, 5, 126, 79, 63, 3", "5, 6, 210, 101, 48, 2",
        "7, 3, 84, 76, 90, 5", "7, 4, 210, 143, 68, 2", "7, 5, 462, 193, 42, 1", "7, 6, 924, 222, 24, 0"
    })
    void mean_and_standard_deviation_nearly_give_few_answers_away(
            int points, int n, long multisets, long fixed, long percent, long percentByMean) {
        VarianceDisclosure count = VarianceDisclosure.of(new AnswerRange(1, points), n);
        assertThat(count.multisets()).isEqualTo(multisets);
        assertThat(count.fixed()).isEqualTo(fixed);
        assertThat(Math.round(100 * count.share())).isEqualTo(percent);
        assertThat(Math.round(100 * count.shareByMean())).isEqualTo(percentByMean);
        assertThat(count.fixedByMean()).isEqualTo(4);
    }

    @Test
    void at_the_standard_threshold_a_spread_tells_less_than_a_third_of_all_multisets() {
        int people = DisclosureThresholds.standard().spread();
        assertThat(VarianceDisclosure.of(ONE_TO_FIVE, people).share()).isLessThan(0.34);
        assertThat(VarianceDisclosure.of(ONE_TO_FIVE, people - 2).share()).isGreaterThan(0.45);
        assertThatThrownBy(() -> VarianceDisclosure.of(new AnswerRange(1, 100), 50))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noise_on_a_count_is_even_and_as_large_as_stated() {
        long[] noise = IntStream.range(0, 20_000)
                .mapToLong(
                        i -> ProgrammeCount.of("count " + i, 100, 0.5, SECRET).noisy() - 100)
                .toArray();
        double stated = ProgrammeCount.of("count", 100, 0.5, SECRET).noise();
        double squares = LongStream.of(noise)
                .mapToDouble(value -> (double) value * value)
                .average()
                .orElseThrow();
        assertThat(LongStream.of(noise).average().orElseThrow()).isCloseTo(0, within(0.1));
        assertThat(Math.sqrt(squares)).isCloseTo(stated, within(0.05 * stated));
        // Differential privacy: neighbouring values are at most e^ε apart in probability.
        long zeros = LongStream.of(noise).filter(value -> value == 0).count();
        long ones = LongStream.of(noise).filter(value -> value == 1).count();
        assertThat((double) zeros / ones).isCloseTo(Math.exp(0.5), within(0.15));
    }

    @Test
    void asking_for_the_same_count_again_gives_the_same_noise() {
        ProgrammeCount first = ProgrammeCount.of("meetings, round 1", 40, 0.2, SECRET);
        assertThat(ProgrammeCount.of("meetings, round 1", 40, 0.2, SECRET)).isEqualTo(first);
        assertThat(IntStream.range(0, 20)
                        .mapToObj(i -> ProgrammeCount.of("meetings, round " + i, 40, 0.2, SECRET)
                                .noisy())
                        .distinct()
                        .count())
                .isGreaterThan(5);
        assertThatThrownBy(() -> ProgrammeCount.of("x", 1, 0, SECRET)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Why there is no noise for one person: range 4 over 5 answers, at ε = 1. */
    @Test
    void noise_that_hides_one_of_five_answers_hides_their_mean() {
        assertThat(Math.sqrt(2) * 4 / 5).isCloseTo(1.13, within(0.005));
    }

    @Test
    void a_summary_takes_the_place_of_comments() {
        Map<ParticipantId, String> eight =
                Maps.asMap(from(0, 1, 1, 1, 1, 1, 1, 1, 1).keySet(), writer -> "words");
        Cell<CommentSheet> summary = Cell.summary(
                "summary", "q", eight, SECRET, sheet -> sheet.texts().size() + " comments");
        assertThat(summary.value().texts()).containsExactly("8 comments");
        assertThatThrownBy(() -> new CommentSheet("q", ImmutableList.of(" ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_secret_is_long_and_words_do_not_run_together() {
        assertThatThrownBy(() -> ShuffleSecret.of(new byte[15])).isInstanceOf(IllegalArgumentException.class);
        assertThat(SECRET.draw("a", "bc")).isNotEqualTo(SECRET.draw("ab", "c"));
    }

    @Test
    void coalitions_compare_member_by_member() {
        Coalition one = Coalition.of(rater(1), rater(2));
        assertThat(one).isEqualByComparingTo(Coalition.of(rater(2), rater(1)));
        assertThat(one).isLessThan(Coalition.of(rater(1), rater(3))).isGreaterThan(Coalition.of(rater(1)));
    }

    @Test
    void findings_are_told_in_words() {
        AuditFinding finding = DisclosureAudit.under(DisclosurePolicy.standard())
                .findings(List.of(sum("mentees", from(0, 1, 2, 3))), Coalition.of(READER))
                .get(0);
        assertThat(finding.describe().in(TextLanguage.ENGLISH))
                .contains("mentees")
                .contains("r00, r01, r02");
        assertThat(finding.describe().in(TextLanguage.FRENCH)).contains("r00, r01, r02");
    }
}

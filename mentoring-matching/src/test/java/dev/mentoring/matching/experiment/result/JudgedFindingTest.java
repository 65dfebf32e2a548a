package dev.mentoring.matching.experiment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.matching.experiment.metric.MetricValue;
import dev.mentoring.matching.experiment.metric.UndefinedReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedFindingTest {
    private static final Cell SMALL = new Cell(1, "a", "b", ImmutableSortedMap.of("n", "2", "m", "1"));
    private static final Cell LARGE = new Cell(2, "a", "b", ImmutableSortedMap.of("n", "9", "m", "1"));
    private static final ResultLayout LAYOUT = new ResultLayout(
            ImmutableList.of(SMALL, LARGE),
            20,
            ImmutableList.of("first", "second"),
            ImmutableList.of(new MeasuredMetric("size", true)),
            0);

    /** The first mechanism gives 0 or 1 in turn in the small cell, the second 2 more; in the large cell it is 10 more. */
    private static ExperimentSummary summary() {
        Summariser summariser = Summariser.of(LAYOUT);
        for (long trial = 1; trial <= 40; trial++) {
            double first = trial % 2 + (trial > 20 ? 10 : 0);
            summariser.add(new TrialResult(
                    trial,
                    trial * 1_000_003,
                    ImmutableList.of(MetricValue.of(first), MetricValue.of(first + 2)),
                    ImmutableList.of()));
        }
        return summariser.finish();
    }

    private static Finding.Builder finding(FindingRelation relation, FindingReference reference) {
        return Finding.builder()
                .mechanism("first")
                .metric("size")
                .relation(relation)
                .reference(reference)
                .source("somebody, some year");
    }

    private static FindingReference figure(double value) {
        return new FindingReference.Figure(value, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 2, 4, 2, 2, HOLDS",
        "EQUAL, 2, 4, 5, 5, DIFFERS",
        "EQUAL, 2, 4, 4, 6, HOLDS",
        "EQUAL, 2, 4, 0, 1.9, DIFFERS",
        "AT_MOST, 2, 4, 4, 4, HOLDS",
        "AT_MOST, 2, 4, 3, 3, UNDECIDED",
        "AT_MOST, 2, 4, 2, 2, UNDECIDED",
        "AT_MOST, 2, 4, 1, 1, DIFFERS",
        "AT_LEAST, 2, 4, 2, 2, HOLDS",
        "AT_LEAST, 2, 4, 3, 3, UNDECIDED",
        "AT_LEAST, 2, 4, 5, 5, DIFFERS",
        "LESS, 2, 4, 4, 4, UNDECIDED",
        "LESS, 2, 4, 5, 6, HOLDS",
        "LESS, 2, 4, 1, 2, DIFFERS",
        "LESS, 0, 0, 0, 0, DIFFERS",
        "GREATER, 2, 4, 1, 1, HOLDS",
        "GREATER, 2, 4, 2, 2, UNDECIDED",
        "GREATER, 2, 4, 4, 4, DIFFERS",
        "ASYMPTOTIC, 2, 4, 3, 3, NOT_JUDGED"
    })
    void intervals_decide(
            FindingRelation relation, double low, double high, double from, double to, FindingVerdict verdict) {
        assertThat(relation.judge(new Interval(low, high), new Interval(from, to)))
                .isEqualTo(verdict);
    }

    @Test
    void a_finding_is_judged_in_every_cell_of_which_it_speaks() {
        Finding everywhere = finding(FindingRelation.AT_MOST, figure(5)).build();
        Finding small = everywhere.withWhere(ImmutableSortedMap.of("n", "2"));
        assertThat(JudgedFinding.all(List.of(everywhere, small), summary()))
                .extracting(judged -> judged.cell().number() + " " + judged.verdict())
                .containsExactly("1 HOLDS", "2 DIFFERS", "1 HOLDS");
    }

    @Test
    void the_uncertainty_of_a_published_figure_counts() {
        FindingReference.Figure uncertain = new FindingReference.Figure(1, 0.4);
        assertThat(JudgedFinding.all(
                        List.of(
                                finding(FindingRelation.EQUAL, figure(1)).build(),
                                finding(FindingRelation.EQUAL, uncertain).build()),
                        summary()))
                .extracting(JudgedFinding::verdict)
                .containsExactly(
                        FindingVerdict.DIFFERS, FindingVerdict.DIFFERS, FindingVerdict.HOLDS, FindingVerdict.DIFFERS);
        assertThatIllegalArgumentException().isThrownBy(() -> new FindingReference.Figure(1, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FindingReference.Figure(Double.NaN, 0));
    }

    @Test
    void differences_from_the_baseline_are_paired() {
        Finding difference = finding(FindingRelation.EQUAL, figure(2))
                .subject(FindingSubject.DIFFERENCE)
                .build()
                .withMechanism("second");
        assertThat(JudgedFinding.all(List.of(difference), summary())).hasSize(2).allSatisfy(judged -> {
            assertThat(judged.verdict()).isEqualTo(FindingVerdict.HOLDS);
            assertThat(judged.ours().orElseThrow().interval()).contains(new Interval(2, 2));
        });
    }

    @Test
    void another_cell_differs_by_the_parameters_that_are_named() {
        FindingReference large = new FindingReference.OtherCell(ImmutableSortedMap.of("n", "9"));
        Finding less = finding(FindingRelation.LESS, large)
                .where(ImmutableSortedMap.of("n", "2"))
                .build();
        FindingReference nowhere = new FindingReference.OtherCell(ImmutableSortedMap.of("n", "9", "m", "2"));
        assertThat(JudgedFinding.all(List.of(less, less.withReference(nowhere)), summary()))
                .extracting(JudgedFinding::verdict)
                .containsExactly(FindingVerdict.HOLDS, FindingVerdict.NO_VALUE);
    }

    @Test
    void without_values_there_is_no_verdict() {
        Summariser summariser = Summariser.of(LAYOUT);
        MetricValue none = MetricValue.undefined(UndefinedReason.NOBODY);
        summariser.add(new TrialResult(1, 7, ImmutableList.of(none, MetricValue.of(1)), ImmutableList.of()));
        Finding first = finding(FindingRelation.EQUAL, figure(1)).build();
        assertThat(JudgedFinding.all(List.of(first, first.withMechanism("second")), summariser.finish()))
                .extracting(JudgedFinding::verdict)
                .containsOnly(FindingVerdict.NO_VALUE);
    }

    @Test
    void a_judged_finding_is_a_sentence_in_both_languages_and_a_row_of_a_table() {
        Finding finding = finding(FindingRelation.AT_LEAST, new FindingReference.Figure(1.5, 0.25))
                .where(ImmutableSortedMap.of("n", "9"))
                .build();
        ImmutableList<JudgedFinding> judged = JudgedFinding.all(List.of(finding), summary());
        String english = judged.get(0).text().english();
        assertThat(english)
                .startsWith("holds: pairs (mean), first, a n 9: 10.5 [10.")
                .endsWith("]; published: at least 1.5 ± 0.25 (somebody, some year)");
        assertThat(judged.get(0).text().french())
                .startsWith("confirmé\u00a0: paires formées (moyenne), first, a n 9\u00a0: 10,5 [10,")
                .endsWith("publié\u00a0: au moins 1,5 ± 0,25 (somebody, some year)");
        assertThat(SummaryRows.of(LAYOUT).findings(judged).lines().skip(1))
                .hasSize(1)
                .allMatch(row -> row.startsWith("2,a,b,1,9,first,size,mean,at-least,1.25,1.75,10.5,")
                        && row.endsWith(",holds,\"somebody, some year\""));
    }
}

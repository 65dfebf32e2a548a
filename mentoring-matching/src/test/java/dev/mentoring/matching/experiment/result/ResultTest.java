package dev.mentoring.matching.experiment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.matching.experiment.generator.SeededStream;
import dev.mentoring.matching.experiment.metric.MetricValue;
import dev.mentoring.matching.experiment.metric.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTest {
    private static final Cell CELL = new Cell(1, "a", "b", ImmutableSortedMap.of("n", "2"));

    private static ResultLayout layout(int trials) {
        return new ResultLayout(
                ImmutableList.of(CELL),
                trials,
                ImmutableList.of("first", "second"),
                ImmutableList.of(new MeasuredMetric("size", true)),
                0);
    }

    private static ExperimentSummary summary(int trials, LongFunction<ImmutableList<MetricValue>> values) {
        Summariser summariser = Summariser.of(layout(trials));
        for (long trial = 1; trial <= trials; trial++) {
            summariser.add(new TrialResult(trial, trial * 1_000_003, values.apply(trial), ImmutableList.of()));
        }
        return summariser.finish();
    }

    private static ImmutableList<MetricValue> pair(double first, double second) {
        return ImmutableList.of(MetricValue.of(first), MetricValue.of(second));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "3, 3",
        "-12345678901, -12345678901",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "2e23, 2E+23",
        "1e-9, 1E-9",
        "5e-324, 4.94065645841247E-324",
        "1.7976931348623157E308, 1.7976931348623157E+308",
        "1234.5678, 1234.5678"
    })
    void decimal_numbers_have_one_text(double number, String text) {
        assertThat(DecimalText.of(number)).isEqualTo(text);
        assertThat(Double.parseDouble(text)).isEqualTo(number + 0.0);
    }

    @Test
    void every_number_is_read_again_from_its_text() {
        SeededStream stream = new SeededStream(1);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(stream.next());
            if (Double.isFinite(number)) {
                assertThat(Double.parseDouble(DecimalText.of(number))).isEqualTo(number);
            }
        }
    }

    @Test
    void fields_are_quoted_where_they_must_be() {
        assertThat(CsvText.line(List.of("a", "b,c", "say \"x\"", "two\nlines", "")))
                .isEqualTo("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void a_summary_holds_mean_deviation_and_extremes_and_counts_what_has_no_value() {
        double[] values = {2, 4, 4, 4, 5, 5, 7, 9};
        ExperimentSummary summary = summary(
                9,
                trial -> trial == 9
                        ? ImmutableList.of(MetricValue.of(0), MetricValue.undefined(UndefinedReason.NOBODY))
                        : pair(0, values[(int) trial - 1]));
        MetricSummary second = summary.metrics().get(1);
        assertThat(second.defined()).isEqualTo(8);
        assertThat(second.undefined()).isEqualTo(1);
        Estimate estimate = second.estimate().orElseThrow();
        assertThat(estimate.mean()).isEqualTo(5);
        assertThat(estimate.standardDeviation().orElseThrow()).isCloseTo(Math.sqrt(32 / 7.0), within(1e-15));
        assertThat(estimate.least()).isEqualTo(2);
        assertThat(estimate.greatest()).isEqualTo(9);
        assertThat(second.distribution().orElseThrow())
                .isEqualTo(new Distribution(2.7, 4, 4.5, 5.5, 8.3, ImmutableDoubleArray.copyOf(values)));
        assertThat(summary.comparisons())
                .hasSize(1)
                .first()
                .satisfies(comparison -> assertThat(comparison.trials()).isEqualTo(8));
    }

    @Test
    void one_value_has_no_deviation_and_no_interval_and_none_has_no_estimate() {
        MetricValue nobody = MetricValue.undefined(UndefinedReason.NOBODY);
        ExperimentSummary summary = summary(1, trial -> ImmutableList.of(MetricValue.of(3), nobody));
        Estimate one = summary.metrics().get(0).estimate().orElseThrow();
        assertThat(one.standardDeviation()).isEmpty();
        assertThat(one.interval()).isEmpty();
        assertThat(summary.metrics().get(1).estimate()).isEmpty();
        assertThat(summary.comparisons().get(0).difference()).isEmpty();
    }

    /** The normal interval of a mean is 1.96 standard errors to each side; of 2,000 values the bootstrap agrees with it. */
    @Test
    void the_bootstrap_interval_of_many_values_is_the_normal_one() {
        SeededStream stream = new SeededStream(5);
        Estimate estimate = summary(2_000, trial -> pair(0, stream.normal()))
                .metrics()
                .get(1)
                .estimate()
                .orElseThrow();
        double error = estimate.standardDeviation().orElseThrow() / Math.sqrt(2_000);
        Interval interval = estimate.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(estimate.mean() - 1.96 * error, within(0.2 * error));
        assertThat(interval.high()).isCloseTo(estimate.mean() + 1.96 * error, within(0.2 * error));
    }

    /** R: {@code quantile(c(1:12000)[1:10000], c(.05, .25, .5, .75, .95), type = 7)}. */
    @Test
    void a_distribution_tells_quantiles_of_the_first_values_and_keeps_some() {
        FirstValues gathered = new FirstValues();
        for (int value = 1; value <= 12_000; value++) {
            gathered.add(value);
        }
        Distribution distribution = gathered.distribution().orElseThrow();
        assertThat(distribution)
                .extracting(
                        Distribution::fifth,
                        Distribution::lowerQuartile,
                        Distribution::median,
                        Distribution::upperQuartile,
                        Distribution::ninetyFifth)
                .containsExactly(500.95, 2500.75, 5000.5, 7500.25, 9500.05);
        assertThat(distribution.values().asList()).hasSize(Distribution.SHOWN).endsWith(99.0, 100.0);
        assertThat(new FirstValues().distribution()).isEmpty();
    }

    @Test
    void alike_values_leave_no_doubt() {
        Estimate estimate =
                summary(50, trial -> pair(0, 0.1)).metrics().get(1).estimate().orElseThrow();
        assertThat(estimate)
                .isEqualTo(new Estimate(0.1, OptionalDouble.of(0), 0.1, 0.1, Optional.of(new Interval(0.1, 0.1))));
    }

    /** Of all 2^10 ways to choose the signs, those that lead as far from 0 were counted. */
    @Test
    void tossed_signs_come_near_to_all_signs() {
        double[] differences = {3, 1, 4, -1, 5, 9, -2, 6, 5, 3};
        int asFar = 0;
        for (int signs = 0; signs < 1 << 10; signs++) {
            double sum = 0;
            for (int i = 0; i < 10; i++) {
                sum += (signs >> i & 1) == 0 ? differences[i] : -differences[i];
            }
            asFar += Math.abs(sum) >= 33 ? 1 : 0;
        }
        PairedDifference difference = summary(10, trial -> pair(1, 1 + differences[(int) trial - 1]))
                .comparisons()
                .get(0)
                .difference()
                .orElseThrow();
        assertThat(difference.probability()).isCloseTo(asFar / 1024.0, within(0.006));
        assertThat(difference.superiority()).isEqualTo(0.8);
        assertThat(difference.standardised().orElseThrow()).isCloseTo(3.3 / Math.sqrt(10.9), within(1e-12));
    }

    @Test
    void no_difference_is_no_evidence() {
        PairedDifference difference = summary(30, trial -> pair(trial, trial))
                .comparisons()
                .get(0)
                .difference()
                .orElseThrow();
        assertThat(difference.probability()).isEqualTo(1);
        assertThat(difference.superiority()).isEqualTo(0.5);
        assertThat(difference.standardised()).isEmpty();
    }

    /** R: {@code p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")}. */
    @Test
    void probabilities_are_corrected_for_their_number() {
        assertThat(HolmCorrection.of(List.of(0.01, 0.04, 0.03, 0.005))).containsExactly(0.03, 0.06, 0.06, 0.02);
        assertThat(HolmCorrection.of(List.of(0.6, 0.7))).containsExactly(1.0, 1.0);
    }

    @Test
    void trials_pass_by_in_their_order() {
        Summariser summariser = Summariser.of(layout(3));
        TrialResult second = new TrialResult(2, 0, pair(0, 0), ImmutableList.of());
        summariser.add(second);
        assertThatIllegalArgumentException().isThrownBy(() -> summariser.add(second));
    }

    @Test
    void the_tables_of_a_summary_have_a_field_for_each_column() {
        SummaryRows rows = SummaryRows.of(layout(3));
        ExperimentSummary summary = summary(3, trial -> pair(0, trial));
        assertThat(rows.metrics(summary).lines())
                .first()
                .isEqualTo("cell,instances,origin,n,mechanism,metric,defined,undefined,"
                        + "mean,standard-deviation,least,greatest,low,high,lower-quartile,median,upper-quartile");
        assertThat(rows.metrics(summary)).endsWith(",1.5,2,2.5\r\n");
        assertThat(rows.metrics(summary).lines().skip(1)).hasSize(2).allMatch(line -> line.split(",", -1).length == 17);
        assertThat(rows.comparisons(summary).lines().skip(1))
                .hasSize(1)
                .allMatch(line ->
                        line.startsWith("1,a,b,2,first,second,size,3,2,1,1,3,") && line.split(",", -1).length == 18);
    }

    @Test
    void every_sentence_stands_in_both_languages() {
        assertThat(CatalogueFaults.of(ResultTexts.class, "result")).isEmpty();
    }
}

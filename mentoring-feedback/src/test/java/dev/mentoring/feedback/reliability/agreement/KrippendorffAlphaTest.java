package dev.mentoring.feedback.reliability.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.Tables;
import dev.mentoring.feedback.reliability.UndefinedReason;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KrippendorffAlphaTest {
    /** Krippendorff (2011), section C, and the example of Wikipedia; digits of R’s irr 0.84.1 and DKPro 2.2.1. */
    @ParameterizedTest
    @CsvSource({
        "NOMINAL, 0.743421052632, 0.691358024691",
        "ORDINAL, 0.815387503755, 0.806721419941",
        "INTERVAL, 0.849107142857, 0.810844892812",
        "RATIO, 0.797402774712, 0.808943670784",
    })
    void published_examples_are_met(LevelOfMeasurement level, double krippendorff, double wikipedia) {
        assertThat(alpha(Tables.KRIPPENDORFF, level)).isCloseTo(krippendorff, within(1e-11));
        assertThat(alpha(Tables.WIKIPEDIA, level)).isCloseTo(wikipedia, within(1e-11));
    }

    private static double alpha(RatingTable table, LevelOfMeasurement level) {
        return KrippendorffAlpha.of(table, level).orElseThrow().value();
    }

    @Test
    void only_pairable_ratings_count() {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(Tables.KRIPPENDORFF, LevelOfMeasurement.NOMINAL)
                .orElseThrow();

        assertThat(alpha.pairableUnits()).isEqualTo(11);
        assertThat(alpha.pairableRatings()).isEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource
    void one_category_is_neither_0_nor_1_and_no_pair_is_nothing(LevelOfMeasurement level) {
        assertThat(reason("2 2/2 2/. 2", level)).contains(UndefinedReason.ONE_CATEGORY);
        assertThat(reason("2 ./. 3", level)).contains(UndefinedReason.NO_PAIRS);
        // The other value stands in a unit that cannot be paired.
        assertThat(reason("2 2/3 .", level)).contains(UndefinedReason.ONE_CATEGORY);
        assertThat(alpha(Tables.table("2 2/3 3"), level)).isEqualTo(1);
    }

    @Test
    void ratios_need_values_from_zero_up() {
        assertThat(reason("-1 1/2 2", LevelOfMeasurement.RATIO)).contains(UndefinedReason.NEGATIVE_VALUES);
        assertThat(alpha(Tables.table("0 0/2 2/1 1"), LevelOfMeasurement.RATIO)).isEqualTo(1);
        assertThat(reason("-1 1/2 2", LevelOfMeasurement.INTERVAL)).isEmpty();
    }

    private static Optional<UndefinedReason> reason(String table, LevelOfMeasurement level) {
        return KrippendorffAlpha.of(Tables.table(table), level).whyUndefined();
    }

    @ParameterizedTest
    @EnumSource
    void the_interval_is_replayed_by_its_seed_and_holds_alpha(LevelOfMeasurement level) {
        ConfidenceInterval interval = KrippendorffAlpha.interval(Tables.KRIPPENDORFF, level, 0.95, 2000, 7)
                .orElseThrow();

        assertThat(KrippendorffAlpha.interval(Tables.KRIPPENDORFF, level, 0.95, 2000, 7)
                        .orElseThrow())
                .isEqualTo(interval);
        assertThat(KrippendorffAlpha.interval(Tables.KRIPPENDORFF, level, 0.95, 2000, 8)
                        .orElseThrow())
                .isNotEqualTo(interval);
        assertThat(interval.contains(alpha(Tables.KRIPPENDORFF, level))).isTrue();
        assertThat(interval.upper()).isLessThanOrEqualTo(1);
        assertThat(KrippendorffAlpha.interval(Tables.KRIPPENDORFF, level, 0.5, 2000, 7)
                        .orElseThrow())
                .satisfies(half -> assertThat(half.lower()).isGreaterThan(interval.lower()))
                .satisfies(half -> assertThat(half.upper()).isLessThan(interval.upper()));
    }

    @Test
    void the_order_of_units_and_raters_does_not_move_the_interval() {
        RatingTable turned = Tables.table("3 . ./2 2 ./1 2 2/5 1 2/. 4 4");
        RatingTable straight = Tables.table("4 . 4/. . 3/2 . 2/2 1 2/2 5 1");

        assertThat(KrippendorffAlpha.interval(turned, LevelOfMeasurement.ORDINAL, 0.9, 500, 3))
                .isEqualTo(KrippendorffAlpha.interval(straight, LevelOfMeasurement.ORDINAL, 0.9, 500, 3));
    }

    /** The law of a sample of pairs: mean of δ² over all pairs of units, weighted by pairs, gives the centre. */
    @Test
    void the_samples_lie_around_the_disagreement_of_all_pairs() {
        RatingTable table = Tables.table("1 2/2 2/3 3/4 3/5 5/1 1/4 4/2 3");
        ConfidenceInterval interval = KrippendorffAlpha.interval(table, LevelOfMeasurement.NOMINAL, 0.95, 20_000, 1)
                .orElseThrow();
        KrippendorffAlpha alpha =
                KrippendorffAlpha.of(table, LevelOfMeasurement.NOMINAL).orElseThrow();

        // 3 of 8 pairs disagree; the binomial distribution of 8 trials has its limits at 0 or 1 and 6 disagreements.
        assertThat(interval.lower()).isCloseTo(1 - 6 / 8.0 / alpha.expectedDisagreement(), within(1e-12));
        assertThat(interval.upper()).isIn(1.0, 1 - 1 / 8.0 / alpha.expectedDisagreement());
    }

    @Test
    void without_disagreement_there_is_nothing_to_sample() {
        assertThat(KrippendorffAlpha.interval(Tables.table("1 1/2 2"), LevelOfMeasurement.NOMINAL, 0.95, 100, 1)
                        .whyUndefined())
                .contains(UndefinedReason.NO_DISAGREEMENT);
        assertThat(KrippendorffAlpha.interval(Tables.table("1 1/1 1"), LevelOfMeasurement.NOMINAL, 0.95, 100, 1)
                        .whyUndefined())
                .contains(UndefinedReason.ONE_CATEGORY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KrippendorffAlpha.interval(Tables.WIKIPEDIA, LevelOfMeasurement.NOMINAL, 0.95, 1, 1));
    }

    /** The goal is one second; the limit in processor time leaves room for a slow machine that measures coverage. */
    @Test
    void a_thousand_raters_of_ten_thousand_units_are_quick() {
        Random random = new Random(1);
        RatingTable.Builder builder = RatingTable.builder(10_000, 1_000);
        for (int unit = 0; unit < 10_000; unit++) {
            int truth = random.nextInt(5);
            for (int rater = 0; rater < 1_000; rater++) {
                builder.rate(unit, rater, 1 + Math.floorMod(truth + (random.nextInt(4) == 0 ? 1 : 0), 5));
            }
        }
        RatingTable table = builder.build();

        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        double value = alpha(table, LevelOfMeasurement.INTERVAL);
        Duration taken = Duration.ofNanos(thread.getCurrentThreadCpuTime() - before);

        assertThat(taken).isLessThan(Duration.ofSeconds(2));
        assertThat(value).isBetween(0.4, 0.9);
    }
}

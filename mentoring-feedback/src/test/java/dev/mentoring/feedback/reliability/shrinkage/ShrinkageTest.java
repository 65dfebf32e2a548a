package dev.mentoring.feedback.reliability.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.feedback.reliability.UndefinedReason;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShrinkageTest {
    private static final Offset<Double> PRECISION = within(1e-9);

    /** The eight schools of Rubin (1981). */
    private static final double[] EFFECTS = {28, 8, -3, 7, -1, 1, 18, 12};

    private static final double[] ERRORS = {15, 10, 16, 11, 9, 11, 10, 18};

    /** R 4.2.2, metafor 3.8: rma(y, sei = se, method = ...). */
    @ParameterizedTest
    @EnumSource
    void eight_schools_are_pooled_completely(HeterogeneityEstimator estimator) {
        NormalShrinkage schools = NormalShrinkage.of(EFFECTS, ERRORS, estimator).orElseThrow();

        assertThat(schools.heterogeneity()).isZero();
        assertThat(schools.cochranQ()).isCloseTo(4.707078864, PRECISION);
        assertThat(schools.mean()).isCloseTo(7.685616725, PRECISION);
        assertThat(schools.standardErrorOfMean()).isCloseTo(4.071919158, PRECISION);
        assertThat(schools.values()).allSatisfy(value -> {
            assertThat(value.weight()).isZero();
            assertThat(value.shrunken()).isEqualTo(schools.mean());
        });
    }

    /** R 4.2.2, metafor 3.8: blup(rma(y, sei = se, tau2 = tau^2)). */
    @ParameterizedTest
    @CsvSource({
        "5, 7.8509832, 4.4920964, 9.865885 7.880787 6.885593 7.705267 5.763487 6.677870 9.880787 8.148191",
        "10, 8.1264722, 5.5199746, 14.241404 8.063236 5.001059 7.616756 3.084222 4.901824 13.063236 9.040040",
        "15, 8.3328259, 6.8478881, 18.166413 8.102408 3.031608 7.466104 1.470454 3.564370 15.025485 9.835766",
    })
    void eight_schools_with_known_spread(double tau, double mean, double error, String expected) {
        NormalShrinkage schools =
                NormalShrinkage.ofKnown(EFFECTS, ERRORS, tau * tau).orElseThrow();

        assertThat(schools.mean()).isCloseTo(mean, within(5e-8));
        assertThat(schools.standardErrorOfMean()).isCloseTo(error, within(5e-8));
        String[] shrunken = expected.split(" ");
        for (int school = 0; school < 8; school++) {
            assertThat(schools.values().get(school).raw()).isEqualTo(EFFECTS[school]);
            assertThat(schools.values().get(school).shrunken())
                    .isCloseTo(Double.parseDouble(shrunken[school]), within(5e-7));
        }
    }

    /**
     * The thirteen trials of BCG vaccine (Colditz et al. 1994). R’s metafor prints τ² 0.3132 and μ −0.7145 for REML, Q 152.2330;
     * more digits by root finding in SciPy 1.17.
     */
    @ParameterizedTest
    @CsvSource({
        "DERSIMONIAN_LAIRD, 0.308760262862, -0.714117222073, 0.178742089535",
        "RESTRICTED_MAXIMUM_LIKELIHOOD, 0.313243258136, -0.714532342158, 0.179781516105",
        "PAULE_MANDEL, 0.318068452205, -0.714968153493, 0.180892191538",
    })
    void thirteen_trials_differ(HeterogeneityEstimator estimator, double heterogeneity, double mean, double error) {
        int[][] trials = {
            {4, 119, 11, 128},
            {6, 300, 29, 274},
            {3, 228, 11, 209},
            {62, 13536, 248, 12619},
            {33, 5036, 47, 5761},
            {180, 1361, 372, 1079},
            {8, 2537, 10, 619},
            {505, 87886, 499, 87892},
            {29, 7470, 45, 7232},
            {17, 1699, 65, 1600},
            {186, 50448, 141, 27197},
            {5, 2493, 3, 2338},
            {27, 16886, 29, 17825}
        };
        double[] logRatios = new double[trials.length];
        double[] errors = new double[trials.length];
        for (int i = 0; i < trials.length; i++) {
            double treated = trials[i][0] + trials[i][1];
            double control = trials[i][2] + trials[i][3];
            logRatios[i] = Math.log(trials[i][0] / treated / (trials[i][2] / control));
            errors[i] = Math.sqrt(1.0 / trials[i][0] - 1 / treated + 1.0 / trials[i][2] - 1 / control);
        }

        NormalShrinkage bcg = NormalShrinkage.of(logRatios, errors, estimator).orElseThrow();

        assertThat(bcg.heterogeneity()).isCloseTo(heterogeneity, PRECISION);
        assertThat(bcg.mean()).isCloseTo(mean, PRECISION);
        assertThat(bcg.standardErrorOfMean()).isCloseTo(error, PRECISION);
        assertThat(bcg.cochranQ()).isCloseTo(152.2330080824, PRECISION);
        assertThat(bcg.values()).allSatisfy(value -> assertThat(value.weight()).isBetween(0.1, 0.99));
    }

    /** Kleinman’s (1973) formulas in NumPy 2.4. */
    @Test
    void shares_are_drawn_towards_the_share_of_all() {
        double[] expected = {0.392133718364, 0.689992184010, 0.598211270836, 0.669611091205, 0.350243034847};
        BetaBinomialShrinkage shares = BetaBinomialShrinkage.of(
                        new int[] {3, 9, 5, 14, 2}, new int[] {10, 12, 8, 20, 9})
                .orElseThrow();

        assertThat(shares.mean()).isCloseTo(0.559322033898, PRECISION);
        assertThat(shares.correlation()).isCloseTo(0.153591547153, PRECISION);
        IntStream.range(0, 5)
                .forEach(i -> assertThat(shares.shares().get(i).shrunken()).isCloseTo(expected[i], PRECISION));
    }

    @Test
    void shares_alike_are_pooled_and_shares_of_all_or_nothing_are_left() {
        BetaBinomialShrinkage alike = BetaBinomialShrinkage.of(new int[] {5, 5, 5}, new int[] {10, 10, 10})
                .orElseThrow();
        BetaBinomialShrinkage extreme = BetaBinomialShrinkage.of(new int[] {10, 0, 10, 0}, new int[] {10, 10, 10, 10})
                .orElseThrow();

        assertThat(alike.correlation()).isZero();
        assertThat(alike.shares())
                .allSatisfy(share -> assertThat(share.weight()).isZero());
        assertThat(extreme.correlation()).isEqualTo(1);
        assertThat(extreme.shares())
                .allSatisfy(share -> assertThat(share.shrunken()).isEqualTo(share.raw()));
    }

    @Test
    void kelley_draws_towards_the_mean_of_the_group() {
        assertThat(Shrunken.kelley(130, 100, 0.8)).isEqualTo(new Shrunken(130, 124, 0.8));
        assertThat(Shrunken.kelley(130, 100, 0).shrunken()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> Shrunken.kelley(130, 100, 1.2));
    }

    @Test
    void too_little_to_pool_is_named() {
        assertThat(NormalShrinkage.of(new double[] {1}, new double[] {1}, HeterogeneityEstimator.PAULE_MANDEL)
                        .whyUndefined())
                .contains(UndefinedReason.TOO_FEW_UNITS);
        assertThat(NormalShrinkage.ofKnown(new double[0], new double[0], 1).whyUndefined())
                .contains(UndefinedReason.NO_DATA);
        assertThat(BetaBinomialShrinkage.of(new int[] {1}, new int[] {2}).whyUndefined())
                .contains(UndefinedReason.TOO_FEW_UNITS);
        assertThat(BetaBinomialShrinkage.of(new int[] {2, 3}, new int[] {2, 3}).whyUndefined())
                .contains(UndefinedReason.NO_VARIANCE);
        assertThat(BetaBinomialShrinkage.of(new int[] {1, 0}, new int[] {1, 1}).whyUndefined())
                .contains(UndefinedReason.TOO_FEW_RATERS);
    }

    @Test
    void what_is_no_error_or_share_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormalShrinkage.ofKnown(new double[] {1, 2}, new double[] {1, 0}, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormalShrinkage.ofKnown(new double[] {1, 2}, new double[] {1}, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormalShrinkage.ofKnown(new double[] {1, 2}, new double[] {1, 1}, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BetaBinomialShrinkage.of(new int[] {3, 1}, new int[] {2, 2}));
    }

    @Test
    void every_estimator_has_words_in_both_languages() {
        assertThat(CatalogueFaults.of(ShrinkageTexts.class, "shrinkage")).isEmpty();
    }
}

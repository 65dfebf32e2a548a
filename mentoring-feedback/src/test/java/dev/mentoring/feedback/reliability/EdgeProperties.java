package dev.mentoring.feedback.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.reliability.agreement.AgreementWeights;
import dev.mentoring.feedback.reliability.agreement.CategoryCounts;
import dev.mentoring.feedback.reliability.agreement.CohenKappa;
import dev.mentoring.feedback.reliability.agreement.ContingencyTable;
import dev.mentoring.feedback.reliability.agreement.FleissKappa;
import dev.mentoring.feedback.reliability.agreement.GwetCoefficient;
import dev.mentoring.feedback.reliability.agreement.KrippendorffAlpha;
import dev.mentoring.feedback.reliability.agreement.NullDistribution;
import dev.mentoring.feedback.reliability.agreement.PairwiseKappa;
import dev.mentoring.feedback.reliability.agreement.ScaleAgreement;
import dev.mentoring.feedback.reliability.change.StandardizedDifference;
import dev.mentoring.feedback.reliability.consistency.CronbachAlpha;
import dev.mentoring.feedback.reliability.consistency.McDonaldOmega;
import dev.mentoring.feedback.reliability.consistency.OneFactorModel;
import dev.mentoring.feedback.reliability.intraclass.GroupReliability;
import dev.mentoring.feedback.reliability.intraclass.IntraclassCorrelations;
import dev.mentoring.feedback.reliability.shrinkage.BetaBinomialShrinkage;
import dev.mentoring.feedback.reliability.shrinkage.HeterogeneityEstimator;
import dev.mentoring.feedback.reliability.shrinkage.NormalShrinkage;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However little the data hold, every statistic is a finite value or the reason why there is none; nothing is thrown. */
class EdgeProperties {
    private static final int TRIES = 400;
    private static final double MISSING = 0;
    private static final double[] CATEGORIES = {0.1, 0.2, 0.3};

    /** Tiny tables of few values with many gaps; tenths, so that sums round. */
    @Provide
    Arbitrary<RatingTable> tinyTables() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(MISSING, 0.1, 0.1, 0.1, 0.2, 0.3)
                                .array(Double[].class)
                                .ofSize(16))
                .as(EdgeProperties::table);
    }

    private static RatingTable table(int units, int raters, Double[] cells) {
        RatingTable.Builder builder = RatingTable.builder(units, raters);
        for (int i = 0; i < units * raters; i++) {
            if (cells[i] != MISSING) {
                builder.rate(i / raters, i % raters, cells[i]);
            }
        }
        return builder.build();
    }

    @Property(tries = TRIES)
    void consistency_and_intraclass_correlations(@ForAll("tinyTables") RatingTable table) {
        assertThatCode(() -> {
                    CronbachAlpha.of(table, 0.95);
                    OneFactorModel.of(table).map(McDonaldOmega::of);
                    IntraclassCorrelations.of(table, 0.95);
                    GroupReliability.of(table, 0.95);
                })
                .doesNotThrowAnyException();
    }

    @Property(tries = TRIES)
    void agreement(
            @ForAll("tinyTables") RatingTable table,
            @ForAll LevelOfMeasurement level,
            @ForAll AgreementWeights weights) {
        assertThatCode(() -> {
                    KrippendorffAlpha.of(table, level);
                    KrippendorffAlpha.interval(table, level, 0.95, 5, 1);
                    PairwiseKappa.conger(table);
                    PairwiseKappa.light(table);
                    ScaleAgreement.of(table, new NullDistribution(0.1, 0.3, 0.01));
                    if (table.units() > 0) {
                        CategoryCounts counts = CategoryCounts.of(table, CATEGORIES);
                        FleissKappa.of(counts).map(FleissKappa::z).map(Estimate::of);
                        GwetCoefficient.of(counts, weights).flatMap(gwet -> gwet.interval(0.95));
                    }
                    if (table.raters() > 1 && table.units() > 0 && table.isComplete()) {
                        CohenKappa.of(ContingencyTable.between(table, 0, 1), weights)
                                .flatMap(CohenKappa::z);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Property(tries = TRIES)
    void differences_and_shrinkage(
            @ForAll @Size(max = 4) List<@From("tenths") Double> first,
            @ForAll @Size(max = 4) List<@From("tenths") Double> second,
            @ForAll HeterogeneityEstimator estimator) {
        double[] values = numbers(first);
        double[] errors = Arrays.copyOf(new double[] {0.1, 2, 0.3, 1e-3}, values.length);
        assertThatCode(() -> {
                    StandardizedDifference.between(values, numbers(second));
                    NormalShrinkage.of(values, errors, estimator)
                            .toOptional()
                            .ifPresent(pooled -> assertThat(
                                            Estimate.of(pooled.mean()).isDefined())
                                    .isTrue());
                })
                .doesNotThrowAnyException();
        if (values.length > 1) {
            assertThat(NormalShrinkage.of(values, errors, estimator).isDefined())
                    .isTrue();
        }
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(value -> value).toArray();
    }

    @Provide
    Arbitrary<Double> tenths() {
        return Arbitraries.of(0.1, 0.2, 0.3, 1000.0);
    }

    @Property(tries = TRIES)
    void shares(
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 4) Integer> trials,
            @ForAll @IntRange(max = 4) int most) {
        int[] of = trials.stream().mapToInt(each -> each).toArray();
        int[] successes = Arrays.stream(of).map(each -> Math.min(each, most)).toArray();

        assertThatCode(() -> BetaBinomialShrinkage.of(successes, of).map(BetaBinomialShrinkage::correlation))
                .doesNotThrowAnyException();
        for (ProportionInterval method : ProportionInterval.values()) {
            for (int i = 0; i < of.length; i++) {
                double share = (double) successes[i] / of[i];
                ConfidenceInterval interval =
                        method.of(successes[i], of[i], 0.95).orElseThrow();
                assertThat(interval.lower()).isBetween(0.0, share + 1e-9);
                assertThat(interval.upper()).isBetween(share - 1e-9, 1.0);
            }
        }
    }
}

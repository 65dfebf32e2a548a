package dev.mentoring.feedback.reliability.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.RatingTable;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;

/** Laws of agreement among raters of whom some may be missing. */
class AgreementProperties {
    private static final int TRIES = 200;
    private static final int MISSING = 0;

    @Provide
    Arbitrary<RatingTable> tables() {
        return tables(MISSING);
    }

    @Provide
    Arbitrary<RatingTable> completeTables() {
        return tables(MISSING + 1);
    }

    private static Arbitrary<RatingTable> tables(int lowest) {
        return Arbitraries.integers()
                .between(2, 8)
                .flatMap(units -> Arbitraries.integers()
                        .between(2, 4)
                        .flatMap(raters -> Arbitraries.integers()
                                .between(lowest, 5)
                                .array(int[].class)
                                .ofSize(units * raters)
                                .map(cells -> table(units, raters, cells))));
    }

    private static RatingTable table(int units, int raters, int[] cells) {
        RatingTable.Builder builder = RatingTable.builder(units, raters);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != MISSING) {
                builder.rate(i / raters, i % raters, cells[i]);
            }
        }
        return builder.build();
    }

    private static RatingTable mapped(RatingTable table, int moreUnits, DoubleUnaryOperator change) {
        RatingTable.Builder builder = RatingTable.builder(table.units() + moreUnits, table.raters());
        for (int unit = 0; unit < table.units(); unit++) {
            for (int rater = 0; rater < table.raters(); rater++) {
                if (table.isRated(unit, rater)) {
                    builder.rate(unit, rater, change.applyAsDouble(table.rating(unit, rater)));
                }
            }
        }
        for (int unit = table.units(); unit < table.units() + moreUnits; unit++) {
            builder.rate(unit, 0, 2);
        }
        return builder.build();
    }

    private static Estimate<Double> alpha(RatingTable table, LevelOfMeasurement level) {
        return KrippendorffAlpha.of(table, level).map(KrippendorffAlpha::value);
    }

    private static void assertSame(Estimate<Double> one, Estimate<Double> other) {
        assertThat(one.whyUndefined()).isEqualTo(other.whyUndefined());
        one.toOptional().ifPresent(value -> assertThat(value).isCloseTo(other.orElseThrow(), within(1e-10)));
    }

    @Property(tries = TRIES)
    void alpha_is_that_of_dkpro(@ForAll("tables") RatingTable table, @ForAll LevelOfMeasurement level) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(table.raters());
        for (int unit = 0; unit < table.units(); unit++) {
            Object[] ratings = new Object[table.raters()];
            for (int rater = 0; rater < table.raters(); rater++) {
                ratings[rater] = table.isRated(unit, rater) ? (int) table.rating(unit, rater) : null;
            }
            study.addItemAsArray(ratings);
        }
        IDistanceFunction distance = switch (level) {
            case NOMINAL -> new NominalDistanceFunction();
            case ORDINAL -> new OrdinalDistanceFunction();
            case INTERVAL -> new IntervalDistanceFunction();
            case RATIO -> new RatioDistanceFunction();
        };

        // Where alpha is undefined DKPro answers NaN, 0 or an exception.
        alpha(table, level)
                .toOptional()
                .ifPresent(value -> assertThat(value)
                        .isCloseTo(new KrippendorffAlphaAgreement(study, distance).calculateAgreement(), within(1e-9)));
    }

    @Property(tries = TRIES)
    void a_unit_with_one_rating_changes_nothing(@ForAll("tables") RatingTable table, @ForAll LevelOfMeasurement level) {
        assertSame(alpha(mapped(table, 20, rating -> rating), level), alpha(table, level));
    }

    @Property(tries = TRIES)
    void each_level_keeps_what_it_means(@ForAll("tables") RatingTable table) {
        assertSame(
                alpha(mapped(table, 0, rating -> (rating * 2) % 7), LevelOfMeasurement.NOMINAL),
                alpha(table, LevelOfMeasurement.NOMINAL));
        assertSame(
                alpha(mapped(table, 0, rating -> Math.exp(rating)), LevelOfMeasurement.ORDINAL),
                alpha(table, LevelOfMeasurement.ORDINAL));
        assertSame(
                alpha(mapped(table, 0, rating -> 8 - 3 * rating), LevelOfMeasurement.INTERVAL),
                alpha(table, LevelOfMeasurement.INTERVAL));
        assertSame(
                alpha(mapped(table, 0, rating -> 3 * rating), LevelOfMeasurement.RATIO),
                alpha(table, LevelOfMeasurement.RATIO));
    }

    @Property(tries = TRIES)
    void alpha_is_the_sum_over_all_pairs(@ForAll("tables") RatingTable table) {
        double within = 0;
        double ratings = 0;
        double sum = 0;
        double squares = 0;
        for (int unit = 0; unit < table.units(); unit++) {
            double[] values = table.ratingsOf(unit);
            for (double first : values) {
                for (double second : values) {
                    within += (first - second) * (first - second) / Math.max(1, values.length - 1);
                }
                if (values.length > 1) {
                    ratings++;
                    sum += first;
                    squares += first * first;
                }
            }
        }
        double all = 2 * (ratings * squares - sum * sum) / (ratings - 1);
        double expected = 1 - within / all;

        alpha(table, LevelOfMeasurement.INTERVAL)
                .toOptional()
                .ifPresent(value -> assertThat(value).isCloseTo(expected, within(1e-10)));
    }

    @Property(tries = TRIES)
    void chance_corrected_coefficients_do_not_mind_the_order_of_raters(@ForAll("completeTables") RatingTable table) {
        RatingTable.Builder builder = RatingTable.builder(table.units(), table.raters());
        for (int unit = 0; unit < table.units(); unit++) {
            for (int rater = 0; rater < table.raters(); rater++) {
                builder.rate(table.units() - 1 - unit, table.raters() - 1 - rater, table.rating(unit, rater));
            }
        }
        RatingTable turned = builder.build();

        assertSame(PairwiseKappa.conger(turned), PairwiseKappa.conger(table));
        assertSame(PairwiseKappa.light(turned), PairwiseKappa.light(table));
        assertSame(gwet(turned, 1, 2, 3, 4, 5), gwet(table, 1, 2, 3, 4, 5));
        assertSame(gwet(table, 4, 2, 5, 1, 3), gwet(table, 1, 2, 3, 4, 5));
        assertSame(fleiss(table, 4, 2, 5, 1, 3), fleiss(table, 1, 2, 3, 4, 5));
    }

    private static Estimate<Double> gwet(RatingTable table, double... categories) {
        return GwetCoefficient.of(CategoryCounts.of(table, categories), AgreementWeights.IDENTITY)
                .map(GwetCoefficient::value);
    }

    private static Estimate<Double> fleiss(RatingTable table, double... categories) {
        return FleissKappa.of(CategoryCounts.of(table, categories)).map(FleissKappa::value);
    }

    /** Fleiss’ kappa counts pairs with replacement, alpha without: 1 − α = (1 − κ) (N − 1) / N (Krippendorff 2011). */
    @Property(tries = TRIES)
    void nominal_alpha_is_fleiss_kappa_with_a_correction_for_few_ratings(@ForAll("completeTables") RatingTable table) {
        double ratings = (double) table.units() * table.raters();
        Estimate<Double> kappa = fleiss(table, 1, 2, 3, 4, 5);

        assertSame(
                alpha(table, LevelOfMeasurement.NOMINAL),
                kappa.map(value -> 1 - (1 - value) * (ratings - 1) / ratings));
    }

    @Property(tries = TRIES)
    void coefficients_of_two_raters_are_those_of_all_pairs(@ForAll("completeTables") RatingTable table) {
        Estimate<Double> cohen = CohenKappa.of(ContingencyTable.between(table, 0, 1), AgreementWeights.IDENTITY)
                .map(CohenKappa::value);
        RatingTable.Builder two = RatingTable.builder(table.units(), 2);
        for (int unit = 0; unit < table.units(); unit++) {
            two.rate(unit, 0, table.rating(unit, 0)).rate(unit, 1, table.rating(unit, 1));
        }

        assertSame(PairwiseKappa.light(two.build()), cohen);
        assertSame(PairwiseKappa.conger(two.build()), cohen);
    }

    @Property(tries = TRIES)
    void agreement_within_a_group_does_not_mind_order_or_reversal(@ForAll("completeTables") RatingTable table) {
        NullDistribution without = NullDistribution.uniform(1, 5);
        ScaleAgreement scale = ScaleAgreement.of(table, without);
        ScaleAgreement reversed = ScaleAgreement.of(mapped(table, 0, rating -> 6 - rating), without);

        assertSame(reversed.rwgJ(), scale.rwgJ());
        assertSame(reversed.rwgStarJ(), scale.rwgStarJ());
        assertSame(reversed.awgJ(), scale.awgJ());
        assertSame(reversed.averageDeviationFromMean(), scale.averageDeviationFromMean());
        assertSame(reversed.averageDeviationFromMedian(), scale.averageDeviationFromMedian());
        scale.awgJ().toOptional().ifPresent(value -> assertThat(value).isBetween(-1 - 1e-12, 1.0));
    }
}

package dev.mentoring.feedback.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.feedback.reliability.consistency.CronbachAlpha;
import dev.mentoring.feedback.reliability.consistency.SpearmanBrown;
import dev.mentoring.feedback.reliability.intraclass.GroupReliability;
import dev.mentoring.feedback.reliability.intraclass.IntraclassCorrelations;
import dev.mentoring.feedback.reliability.intraclass.IntraclassForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** Laws of alpha and of the intraclass correlations. */
class ReliabilityProperties {
    private static final int TRIES = 200;
    private static final Offset<Double> PRECISION = within(1e-9);

    @Provide
    Arbitrary<RatingTable> tables() {
        return Arbitraries.integers()
                .between(3, 8)
                .flatMap(units -> Arbitraries.integers()
                        .between(2, 5)
                        .flatMap(raters -> Arbitraries.integers()
                                .between(1, 5)
                                .array(int[].class)
                                .ofSize(units * raters)
                                .map(cells -> table(units, raters, cells))));
    }

    private static RatingTable table(int units, int raters, int[] cells) {
        RatingTable.Builder builder = RatingTable.builder(units, raters);
        for (int i = 0; i < cells.length; i++) {
            builder.rate(i / raters, i % raters, cells[i]);
        }
        return builder.build();
    }

    private static RatingTable mapped(RatingTable table, DoubleUnaryOperator change) {
        RatingTable.Builder builder = RatingTable.builder(table.units(), table.raters());
        for (int unit = 0; unit < table.units(); unit++) {
            for (int rater = 0; rater < table.raters(); rater++) {
                builder.rate(unit, rater, change.applyAsDouble(table.rating(unit, rater)));
            }
        }
        return builder.build();
    }

    /** The same table with units and raters in another order. */
    private static RatingTable shuffled(RatingTable table, long seed) {
        List<Integer> units = numbers(table.units());
        List<Integer> raters = numbers(table.raters());
        Collections.shuffle(units, new Random(seed));
        Collections.shuffle(raters, new Random(seed + 1));
        RatingTable.Builder builder = RatingTable.builder(table.units(), table.raters());
        for (int unit = 0; unit < table.units(); unit++) {
            for (int rater = 0; rater < table.raters(); rater++) {
                builder.rate(units.get(unit), raters.get(rater), table.rating(unit, rater));
            }
        }
        return builder.build();
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private static Estimate<Double> alpha(RatingTable table) {
        return CronbachAlpha.of(table, 0.95).alpha();
    }

    private static void assertSame(Estimate<Double> one, Estimate<Double> other) {
        assertThat(one.whyUndefined()).isEqualTo(other.whyUndefined());
        one.toOptional()
                .ifPresent(value ->
                        assertThat(value).isCloseTo(other.orElseThrow(), within(1e-8 * (1 + Math.abs(value)))));
    }

    @Property(tries = TRIES)
    void alpha_of_copies_is_one(@ForAll("tables") RatingTable table, @ForAll @IntRange(min = 2, max = 6) int copies) {
        RatingTable.Builder builder = RatingTable.builder(table.units(), copies);
        for (int unit = 0; unit < table.units(); unit++) {
            for (int copy = 0; copy < copies; copy++) {
                builder.rate(unit, copy, table.rating(unit, 0));
            }
        }
        Estimate<Double> alpha = alpha(builder.build());

        alpha.toOptional().ifPresent(value -> assertThat(value).isCloseTo(1, PRECISION));
        assertThat(alpha.whyUndefined().orElse(UndefinedReason.NO_VARIANCE)).isEqualTo(UndefinedReason.NO_VARIANCE);
    }

    @Property(tries = TRIES)
    void alpha_does_not_mind_shift_scale_or_order(@ForAll("tables") RatingTable table, @ForAll long seed) {
        assertSame(alpha(mapped(table, rating -> 3 - 2.5 * rating)), alpha(table));
        assertSame(alpha(shuffled(table, seed)), alpha(table));
    }

    @Property(tries = TRIES)
    void alpha_is_icc_3_k(@ForAll("tables") RatingTable table) {
        Estimate<Double> average = form(table, IntraclassForm.TWO_WAY_MIXED_AVERAGE);
        Assume.that(average.isDefined());

        assertSame(average, alpha(table));
        CronbachAlpha whole = CronbachAlpha.of(table, 0.95);
        IntraclassCorrelations.of(table, 0.95)
                .get(IntraclassForm.TWO_WAY_MIXED_AVERAGE)
                .interval()
                .toOptional()
                .ifPresent(interval -> {
                    double size = 1 + Math.abs(interval.lower());
                    assertThat(whole.interval().orElseThrow().lower()).isCloseTo(interval.lower(), within(1e-7 * size));
                    assertThat(whole.interval().orElseThrow().upper()).isCloseTo(interval.upper(), within(1e-7 * size));
                });
    }

    @Property(tries = TRIES)
    void the_mean_of_all_is_one_rating_stepped_up(@ForAll("tables") RatingTable table) {
        assertSteppedUp(table, IntraclassForm.ONE_WAY_SINGLE, IntraclassForm.ONE_WAY_AVERAGE);
        assertSteppedUp(table, IntraclassForm.TWO_WAY_RANDOM_SINGLE, IntraclassForm.TWO_WAY_RANDOM_AVERAGE);
        assertSteppedUp(table, IntraclassForm.TWO_WAY_MIXED_SINGLE, IntraclassForm.TWO_WAY_MIXED_AVERAGE);
    }

    private static void assertSteppedUp(RatingTable table, IntraclassForm single, IntraclassForm average) {
        Estimate<Double> mean = form(table, average);
        if (mean.isDefined()) {
            assertSame(
                    mean,
                    SpearmanBrown.steppedUp(Math.min(1, form(table, single).orElseThrow()), table.raters()));
        }
    }

    private static Estimate<Double> form(RatingTable table, IntraclassForm form) {
        return IntraclassCorrelations.of(table, 0.95).get(form).value();
    }

    @Property(tries = TRIES)
    void intraclass_correlations_do_not_mind_shift_scale_or_order(
            @ForAll("tables") RatingTable table, @ForAll long seed) {
        for (IntraclassForm form : IntraclassForm.values()) {
            assertSame(form(mapped(table, rating -> 4 * rating - 7), form), form(table, form));
            assertSame(form(shuffled(table, seed), form), form(table, form));
        }
    }

    @Property(tries = TRIES)
    void every_interval_holds_its_estimate(@ForAll("tables") RatingTable table) {
        for (IntraclassForm form : IntraclassForm.values()) {
            var correlation = IntraclassCorrelations.of(table, 0.95).get(form);
            correlation.interval().toOptional().ifPresent(interval -> {
                double value = correlation.value().orElseThrow();
                assertThat(value).isBetween(interval.lower() - 1e-9, interval.upper() + 1e-9);
            });
        }
    }

    @Property(tries = TRIES)
    void groups_of_equal_size_have_the_one_way_correlations(@ForAll("tables") RatingTable table) {
        GroupReliability groups = GroupReliability.of(table, 0.95);

        assertThat(groups.icc1())
                .isEqualTo(IntraclassCorrelations.of(table, 0.95).get(IntraclassForm.ONE_WAY_SINGLE));
        assertThat(groups.icc2())
                .isEqualTo(IntraclassCorrelations.of(table, 0.95).get(IntraclassForm.ONE_WAY_AVERAGE));
    }

    @Property(tries = TRIES)
    void needed_raters_reach_the_target_and_one_fewer_does_not(
            @ForAll @IntRange(min = 1, max = 99) int single, @ForAll @IntRange(min = 1, max = 99) int target) {
        long raters = SpearmanBrown.ratersNeeded(single / 100.0, target / 100.0).orElseThrow();

        assertThat(SpearmanBrown.steppedUp(single / 100.0, raters).orElseThrow())
                .isGreaterThanOrEqualTo(target / 100.0 - 1e-9);
        if (raters > 1) {
            assertThat(SpearmanBrown.steppedUp(single / 100.0, raters - 1).orElseThrow())
                    .isLessThan(target / 100.0);
        }
    }
}

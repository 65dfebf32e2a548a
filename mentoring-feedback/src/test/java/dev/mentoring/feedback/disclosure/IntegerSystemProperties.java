package dev.mentoring.feedback.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IntegerSystemProperties {
    private static final int HIGHEST = 4;

    @Property(tries = 400)
    void least_and_greatest_values_are_those_of_brute_force(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int unknowns,
            @ForAll @IntRange(max = 3) int equations) {
        Random random = new Random(seed);
        long[][] factors = new long[equations][];
        long[] totals = new long[equations];
        long[] truth = random.longs(unknowns, 0, HIGHEST + 1).toArray();
        for (int i = 0; i < equations; i++) {
            factors[i] = random.longs(unknowns, -3, 8).toArray();
            totals[i] = sum(factors[i], truth) + (random.nextInt(4) == 0 ? 1 : 0);
        }
        long[] least = new long[unknowns];
        long[] most = new long[unknowns];
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(most, Long.MIN_VALUE);
        boolean feasible = false;
        for (int code = 0; code < Math.pow(HIGHEST + 1, unknowns); code++) {
            long[] values = new long[unknowns];
            for (int j = 0, rest = code; j < unknowns; j++, rest /= HIGHEST + 1) {
                values[j] = rest % (HIGHEST + 1);
            }
            if (solves(factors, totals, values)) {
                feasible = true;
                for (int j = 0; j < unknowns; j++) {
                    least[j] = Math.min(least[j], values[j]);
                    most[j] = Math.max(most[j], values[j]);
                }
            }
        }
        long[] highest = new long[unknowns];
        Arrays.fill(highest, HIGHEST);
        IntegerSystem system = new IntegerSystem(factors, totals, new long[unknowns], highest);
        assertThat(system.feasibility())
                .isEqualTo(feasible ? IntegerSystem.Feasibility.FEASIBLE : IntegerSystem.Feasibility.INFEASIBLE);
        for (int j = 0; j < unknowns && feasible; j++) {
            assertThat(system.leastFound(j)).isBetween(least[j], most[j]);
            assertThat(system.greatestFound(j)).isBetween(least[j], most[j]);
            assertThat(system.least(j)).isEqualTo(least[j]);
            assertThat(system.greatest(j)).isEqualTo(most[j]);
        }
    }

    private static boolean solves(long[][] factors, long[] totals, long[] values) {
        for (int i = 0; i < factors.length; i++) {
            if (sum(factors[i], values) != totals[i]) {
                return false;
            }
        }
        return true;
    }

    private static long sum(long[] factors, long[] values) {
        long sum = 0;
        for (int j = 0; j < values.length; j++) {
            sum += factors[j] * values[j];
        }
        return sum;
    }

    /** 2x + 3y = 12 within 0..5: x is 0 or 3, though its bounds are 0 and 5. */
    @Example
    void whole_numbers_leave_less_than_the_bounds() {
        IntegerSystem system =
                new IntegerSystem(new long[][] {{2, 3}}, new long[] {12}, new long[] {0, 0}, new long[] {5, 5});
        assertThat(system.feasibility()).isEqualTo(IntegerSystem.Feasibility.FEASIBLE);
        assertThat(system.least(0)).isZero();
        assertThat(system.greatest(0)).isEqualTo(3);
    }
}

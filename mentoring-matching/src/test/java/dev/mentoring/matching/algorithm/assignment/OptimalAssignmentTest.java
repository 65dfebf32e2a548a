package dev.mentoring.matching.algorithm.assignment;

import static dev.mentoring.matching.MarketText.pairs;
import static dev.mentoring.matching.MarketText.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Matching;
import org.junit.jupiter.api.Test;

/** Published instances; the letters K with a number follow the project's list of known answers. */
class OptimalAssignmentTest {
    private static final long ABSENT = Long.MIN_VALUE;

    private static Matching solve(Market market) {
        return new OptimalAssignment().solve(market, SolveContext.defaults());
    }

    private static Market costs(long[][] costs) {
        long[][] weights = new long[costs.length][];
        for (int i = 0; i < costs.length; i++) {
            weights[i] = java.util.Arrays.stream(costs[i])
                    .map(cost -> cost == ABSENT ? ABSENT : -cost)
                    .toArray();
        }
        return weighted(weights);
    }

    /** K52: SciPy's tests of {@code linear_sum_assignment}. */
    @Test
    void a_square_market_of_costs_is_solved_at_least_cost() {
        Market market = costs(new long[][] {{400, 150, 400}, {400, 450, 600}, {300, 225, 300}});
        Matching matching = solve(market);
        assertThat(matching.totalWeight(market)).isEqualTo(-850);
        assertThat(pairs(matching)).isEqualTo("r0-c1 r1-c0 r2-c2");
    }

    /** K63: the defect of jonodrew/mentor-match, which scores a forbidden pair 0 and may then choose it. */
    @Test
    void a_forbidden_pair_is_never_chosen_and_nobody_is_left_out_for_it() {
        Market market = weighted(new long[][] {{ABSENT, 0}, {4, 5}});
        assertThat(pairs(solve(market))).isEqualTo("r0-c1 r1-c0");
    }
}

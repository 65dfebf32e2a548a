package dev.mentoring.matching.algorithm.stable;

import static dev.mentoring.matching.MarketText.market;
import static dev.mentoring.matching.MarketText.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Matching;
import org.junit.jupiter.api.Test;

/** Published instances; the letters K with a number follow the project's list of known answers. */
class DeferredAcceptanceTest {
    private static final SolveContext MENTEES = SolveContext.defaults();
    private static final SolveContext MENTORS = MENTEES.withOption("proposing", "mentor");

    private static Matching solve(Market market, SolveContext context) {
        return Algorithms.discovered().solve("deferred-acceptance", market, context);
    }

    private static void assertBothSidesFind(Market market, String expected) {
        assertThat(pairs(solve(market, MENTEES))).isEqualTo(expected);
        assertThat(pairs(solve(market, MENTORS))).isEqualTo(expected);
    }

    /** K1: the introductory example of the Python package {@code matching}. */
    @Test
    void a_market_with_one_stable_matching_gives_it_to_either_side() {
        Market market = market("""
                A: D E F
                B: D F E
                C: F D E
                """, """
                D: B C A
                E: A C B
                F: C B A
                """);
        assertBothSidesFind(market, "A-E B-D C-F");
    }
}

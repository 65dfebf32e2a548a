package dev.mentoring.examples.benchmarks;

import dev.mentoring.matching.market.Instance;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A family of instances that grow, and an algorithm that solves them.
 *
 * @param algorithm the name of the algorithm
 * @param instances what they look like
 * @param theory how the time grows with the size n, by theory
 * @param smallest the first size
 * @param make makes an instance of a size
 */
record MechanismCase(
        String algorithm, String instances, String theory, int smallest, IntFunction<? extends Instance> make) {
    /** {@return every family of algorithms at work} */
    static List<MechanismCase> all() {
        IntFunction<Instance> short20 = size -> RandomMarkets.sparse(size, 20, 0);
        IntFunction<Instance> ties10 = size -> RandomMarkets.sparse(size, 10, 5);
        return List.of(
                new MechanismCase("deferred-acceptance", "lists of 20", "n", 6_250, short20),
                new MechanismCase("deferred-acceptance", "complete", "n² at worst", 625, RandomMarkets::complete),
                new MechanismCase(
                        "optimal-assignment",
                        "random costs",
                        "n³ at worst",
                        125,
                        size -> Peers.market(CostKind.RANDOM.costs(size))),
                new MechanismCase(
                        "stable-egalitarian", "complete", "n² to list, then a flow", 125, RandomMarkets::complete),
                new MechanismCase("stable-minimum-regret", "complete", "n²", 125, RandomMarkets::complete),
                new MechanismCase("weakly-stable-maximum", "lists of 10, ties", "n", 1_250, ties10),
                new MechanismCase("strongly-stable", "lists of 10, ties", "n² at worst", 1_250, ties10),
                new MechanismCase("super-stable", "lists of 10, ties", "n", 6_250, ties10),
                new MechanismCase("serial-dictatorship", "lists of 20", "n", 6_250, short20),
                new MechanismCase("immediate-acceptance", "lists of 20", "n", 6_250, short20),
                new MechanismCase("top-trading-cycles", "lists of 20", "n", 6_250, short20),
                new MechanismCase(
                        "efficiency-adjusted-deferred-acceptance", "lists of 20", "n² at worst", 625, short20),
                new MechanismCase("rank-maximal", "lists of 20", "n^1.5", 250, short20),
                new MechanismCase("popular", "lists of 20", "n^1.5", 1_250, short20),
                new MechanismCase("stable-roommates", "complete", "n²", 125, RandomMarkets::peers),
                new MechanismCase(
                        "maximum-weight-pairing",
                        "complete, 1 to 10⁶",
                        "n³ at worst",
                        31,
                        size -> RandomMarkets.weighedPeers(2 * (size / 2), 1_000_000)));
    }

    /** {@return the instance of the largest size of the table} */
    Instance largest() {
        return make.apply(smallest << ScalingTable.DOUBLINGS);
    }
}

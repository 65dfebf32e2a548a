package dev.mentoring.matching.algorithm.peers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.certificate.OddSet;
import dev.mentoring.matching.certificate.OddSetPrices;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.PeerGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The pairs of a graph that are worth most together, and the search that found and proves them. Immutable by convention.
 *
 * @param graph the graph
 * @param bonus how much of the worth of each pair is a bonus
 * @param search the finished search
 */
record HeaviestPairs(WeightedGraph graph, long bonus, BlossomSearch search) {
    /** Sums of a few prices must fit too. */
    private static final long GREATEST = 1L << 58;

    static HeaviestPairs of(PeerMarket market, Objective objective, SolveContext context) {
        long bonus = bonus(market.mirror(), objective);
        WeightedGraph graph = WeightedGraph.of(market.mirror(), bonus);
        return new HeaviestPairs(graph, bonus, new BlossomSearch(graph, context).run());
    }

    /** {@return the same for those pairs alone that stay when some people have left} */
    HeaviestPairs without(boolean[] leaving, SolveContext context) {
        WeightedGraph smaller = graph.keeping(arc -> !leaving[graph.targets()[arc]]);
        return new HeaviestPairs(smaller, bonus, new BlossomSearch(smaller, context).run());
    }

    /**
     * {@return a bonus that is greater than the difference in total weight of any two ways to group people, twice, so that
     * even one person more, who is worth half a bonus in a trio, is worth more than any weights; or 0}
     */
    private static long bonus(Market mirror, Objective objective) {
        long least = Math.min(0, mirror.leastWeight());
        long greatest = Math.max(0, mirror.greatestWeight());
        long people = mirror.menteeCount() + 3L;
        try {
            long range = Math.subtractExact(greatest, least);
            long bonus =
                    objective == Objective.GREATEST_SCORE ? 0 : Math.addExact(Math.multiplyExact(2 * people, range), 1);
            if (Math.multiplyExact(people, Math.addExact(bonus, range)) <= GREATEST) {
                return bonus;
            }
        } catch (ArithmeticException e) {
            throw refusal(least, greatest);
        }
        throw refusal(least, greatest);
    }

    private static InvalidInputException refusal(long least, long greatest) {
        return new InvalidInputException(Problems.builder()
                .error(
                        MatchingTexts.CATALOGUE,
                        "weight-overflow",
                        Place.field("market", "", "weights"),
                        least,
                        greatest)
                .build());
    }

    List<PeerGroup> groups(PeerMarket market) {
        ImmutableList<String> ids = market.mirror().menteeIds();
        List<PeerGroup> groups = new ArrayList<>();
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            int partner = partner(vertex);
            if (partner > vertex) {
                groups.add(PeerGroup.of(ids.get(vertex), ids.get(partner)));
            }
        }
        return groups;
    }

    /** {@return the partner of a vertex, or -1} */
    int partner(int vertex) {
        int arc = search.mate(vertex);
        return arc < 0 ? -1 : graph.targets()[arc];
    }

    long value() {
        long value = 0;
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            value += partner(vertex) > vertex ? graph.worths()[search.mate(vertex)] : 0;
        }
        return value;
    }

    OddSetPrices certificate(PeerMarket market, Objective objective) {
        ImmutableList<String> ids = market.mirror().menteeIds();
        ImmutableSortedMap.Builder<String, Long> prices = ImmutableSortedMap.naturalOrder();
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            prices.put(ids.get(vertex), search.price(vertex));
        }
        List<OddSet> sets = new ArrayList<>();
        BlossomForest forest = search.forest();
        for (int blossom = forest.vertices(); blossom < forest.size(); blossom++) {
            if (forest.exists(blossom) && search.price(blossom) > 0) {
                sets.add(new OddSet(
                        Arrays.stream(forest.vertices(blossom))
                                .sorted()
                                .mapToObj(ids::get)
                                .collect(ImmutableList.toImmutableList()),
                        search.price(blossom)));
            }
        }
        sets.sort(Comparator.comparing(set -> String.join("\n", set.members())));
        return new OddSetPrices(objective, bonus, prices.buildOrThrow(), ImmutableList.copyOf(sets), value());
    }
}

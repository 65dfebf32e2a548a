package dev.mentoring.examples.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.assignment.OptimalAssignment;
import dev.mentoring.matching.algorithm.peers.MaximumWeightPairing;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The same assignment problem for this library and its peers, each in the form that it takes. */
final class Peers {
    private Peers() {}

    static Market market(int[][] costs) {
        int size = costs.length;
        long[] weights = new long[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                weights[i * size + j] = -costs[i][j];
            }
        }
        return Market.scored(ids("r", size), ids("h", size)).weights(weights).build();
    }

    static List<String> ids(String prefix, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> prefix + "%06d".formatted(i))
                .toList();
    }

    /** {@return the least cost, and with it the names of the pairs and the prices that prove it} */
    static long solve(Market market) {
        Matching matching = new OptimalAssignment().solve(market, SolveContext.defaults());
        return -matching.totalWeight(market);
    }

    static LinearSumAssignment orTools(int[][] costs) {
        Loader.loadNativeLibraries();
        LinearSumAssignment assignment = new LinearSumAssignment();
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < costs.length; j++) {
                assignment.addArcWithCost(i, j, costs[i][j]);
            }
        }
        return assignment;
    }

    static long solve(LinearSumAssignment assignment) {
        if (assignment.solve() != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no optimum");
        }
        return assignment.getOptimalCost();
    }

    static SimpleWeightedGraph<Integer, DefaultWeightedEdge> jgrapht(int[][] costs) {
        int size = costs.length;
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, 2 * size).forEach(graph::addVertex);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                graph.setEdgeWeight(graph.addEdge(i, size + j), costs[i][j]);
            }
        }
        return graph;
    }

    static long solve(SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph) {
        int size = graph.vertexSet().size() / 2;
        return Math.round(new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(
                        graph,
                        IntStream.range(0, size).boxed().collect(Collectors.toSet()),
                        IntStream.range(size, 2 * size).boxed().collect(Collectors.toSet()))
                .getMatching()
                .getWeight());
    }

    static SimpleWeightedGraph<Integer, DefaultWeightedEdge> jgrapht(PeerMarket market) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, market.participantCount()).forEach(graph::addVertex);
        for (int pair = 0; pair < market.mirror().pairCount(); pair++) {
            int first = market.mirror().menteeOf(pair);
            int second = market.mirror().mentorOf(pair);
            if (first < second) {
                graph.setEdgeWeight(
                        graph.addEdge(first, second), market.mirror().weight(pair));
            }
        }
        return graph;
    }

    /** {@return the greatest total weight of pairs of peers} */
    static long blossom(SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph) {
        return Math.round(new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MAXIMIZE)
                .getMatching()
                .getWeight());
    }

    /** {@return the same by this library} */
    static long solve(PeerMarket market) {
        PeerMatching matching = new MaximumWeightPairing().solve(market, SolveContext.defaults());
        long total = 0;
        for (PeerGroup group : matching.groups()) {
            int first = market.mirror().menteeIndex(group.first());
            int second = market.mirror().mentorIndex(group.second());
            total += market.mirror().weight(market.mirror().find(first, second));
        }
        return total;
    }
}

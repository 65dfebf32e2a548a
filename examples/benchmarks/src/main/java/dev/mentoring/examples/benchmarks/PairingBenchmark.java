package dev.mentoring.examples.benchmarks;

import dev.mentoring.matching.market.PeerMarket;
import java.util.concurrent.TimeUnit;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pairs of greatest total weight among peers who may all meet, weights 1 to a million, beside JGraphT’s Blossom V. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class PairingBenchmark {
    /** The number of peers. */
    @Param({"200", "500"})
    public int size;

    private PeerMarket market;
    private SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph;

    /** Makes both forms of the instance. */
    @Setup
    public void prepare() {
        market = RandomMarkets.weighedPeers(size, 1_000_000);
        graph = Peers.jgrapht(market);
    }

    /** {@return the greatest total weight} */
    @Benchmark
    public long mentoring() {
        return Peers.solve(market);
    }

    /** {@return the same} */
    @Benchmark
    public long jgrapht() {
        return Peers.blossom(graph);
    }
}

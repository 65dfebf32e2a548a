package dev.mentoring.examples.benchmarks;

import dev.mentoring.matching.market.Market;
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

/** Optimal assignment beside JGraphT's Kuhn-Munkres, which takes many seconds: 1,000 on each side, run once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 1)
@Measurement(iterations = 1)
public class KuhnMunkresBenchmark {
    /** The number of people on each side. */
    @Param("1000")
    public int size;

    /** The law of the costs. */
    @Param({"RANDOM", "MENTOR"})
    public CostKind kind;

    private Market market;
    private SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph;

    /** Makes one instance in both forms. */
    @Setup
    public void prepare() {
        int[][] costs = kind.costs(size);
        market = Peers.market(costs);
        graph = Peers.jgrapht(costs);
    }

    /** {@return the least cost, by this library} */
    @Benchmark
    public long mentoring() {
        return Peers.solve(market);
    }

    /** {@return the least cost, by JGraphT} */
    @Benchmark
    public long jgrapht() {
        return Peers.solve(graph);
    }
}

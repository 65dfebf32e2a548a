package dev.mentoring.examples.benchmarks;

import com.google.ortools.graph.LinearSumAssignment;
import dev.mentoring.matching.market.Market;
import java.util.concurrent.TimeUnit;
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

/**
 * Optimal assignment, everybody acceptable, beside OR-Tools' {@code LinearSumAssignment}; both are handed the costs in
 * their own form beforehand and asked for the least cost. Ours also names the pairs and the prices that prove it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssignmentBenchmark {
    /** The number of people on each side. */
    @Param({"1000", "4000"})
    public int size;

    /** The law of the costs. */
    @Param({"RANDOM", "MENTOR"})
    public CostKind kind;

    private Market market;
    private LinearSumAssignment orTools;

    /** Makes one instance in both forms. */
    @Setup
    public void prepare() {
        int[][] costs = kind.costs(size);
        market = Peers.market(costs);
        orTools = Peers.orTools(costs);
    }

    /** {@return the least cost, by this library} */
    @Benchmark
    public long mentoring() {
        return Peers.solve(market);
    }

    /** {@return the least cost, by OR-Tools} */
    @Benchmark
    public long orTools() {
        return Peers.solve(orTools);
    }
}

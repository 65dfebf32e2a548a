package dev.mentoring.examples.benchmarks;

import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.outcome.Outcome;
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

/** Every family of algorithms at the largest size of {@link ScalingTable}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class MechanismBenchmark {
    /** The name of the algorithm. */
    @Param({
        "deferred-acceptance",
        "stable-egalitarian",
        "weakly-stable-maximum",
        "strongly-stable",
        "super-stable",
        "serial-dictatorship",
        "immediate-acceptance",
        "top-trading-cycles",
        "efficiency-adjusted-deferred-acceptance",
        "rank-maximal",
        "popular",
        "stable-roommates"
    })
    public String algorithm;

    private final Algorithms algorithms = Algorithms.discovered();
    private Instance instance;

    /** Makes the instance. */
    @Setup
    public void prepare() {
        instance = MechanismCase.all().stream()
                .filter(one -> one.algorithm().equals(algorithm))
                .findFirst()
                .orElseThrow()
                .largest();
    }

    /** {@return what the algorithm answers} */
    @Benchmark
    public Outcome mentoring() {
        return algorithms.solve(algorithm, instance, SolveContext.defaults());
    }
}

package dev.mentoring.examples.benchmarks;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.market.Market;
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

/** Deferred acceptance with everybody acceptable and preferences given by scores, in a heap of 1 GB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class DeferredAcceptanceBenchmark {
    /** The number of people on each side. */
    @Param("10000")
    public int size;

    /** The side that proposes. */
    @Param({"mentee", "mentor"})
    public String proposing;

    private Market market;

    /** Makes the market. */
    @Setup
    public void prepare() {
        market = ScoredCohort.market(size);
    }

    /** {@return the stable matching} */
    @Benchmark
    public Outcome mentoring() {
        return new DeferredAcceptance().solve(market, SolveContext.defaults().withOption("proposing", proposing));
    }
}

package dev.mentoring.examples.benchmarks;

import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.matching.MatchRequest;
import dev.mentoring.matching.Matchmaker;
import dev.mentoring.matching.experiment.cohort.CohortGenerator;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.run.MatchRun;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** From full profiles to an explained plan by the standard policy, on one thread and in a heap of 1 GB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class PlanBenchmark {
    /** In this spring the clocks change in Europe within the weeks that are compared. */
    private static final LocalDate DATE = LocalDate.of(2027, 3, 15);

    /** The number of people on each side. */
    @Param("2000")
    public int size;

    private ParticipantPool pool;

    /** Makes the people. */
    @Setup
    public void prepare() {
        pool = new CohortGenerator().pool(Map.of("mentees", Integer.toString(size)), 7);
    }

    /** {@return the part of the work before solving: rules compiled, pairs judged and scored} */
    @Benchmark
    public MatchRun judgeAndScore() {
        return MatchRun.of(MatchingPolicy.standard(), pool, DATE, List.of());
    }

    /** {@return the whole: an explained plan} */
    @Benchmark
    public MatchPlan plan() {
        return Matchmaker.standard().match(MatchRequest.of(pool, DATE));
    }
}

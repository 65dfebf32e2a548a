package dev.mentoring.examples.benchmarks;

import com.google.ortools.graph.LinearSumAssignment;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.market.Market;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Prints how long this library and its peers take for the same input, alternating, in one run: {@code quick} (the
 * default) takes about a minute, {@code full} adds the largest cases and JGraphT.
 *
 * <p>Times are those of the computing thread, the best of a few, so that a busy machine disturbs the ratio little.
 */
public final class RatioTable {
    private static final int ROUNDS = 4;

    private final PrintStream out;

    private RatioTable(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the table.
     *
     * @param arguments {@code quick} or {@code full}
     */
    public static void main(String[] arguments) {
        boolean full = List.of(arguments).contains("full");
        new RatioTable(System.out).print(full);
    }

    private void print(boolean full) {
        out.printf("%-34s %12s %12s %8s%n", "case", "mentoring", "peer", "ratio");
        for (CostKind kind : CostKind.values()) {
            assignment(kind, 1000);
            if (full || kind == CostKind.RANDOM || kind == CostKind.MENTOR) {
                assignment(kind, 4000);
            }
        }
        if (full) {
            kuhnMunkres(CostKind.RANDOM);
            kuhnMunkres(CostKind.MENTOR);
        }
        deferredAcceptance(10_000, "mentee");
        deferredAcceptance(10_000, "mentor");
    }

    private void assignment(CostKind kind, int size) {
        int[][] costs = kind.costs(size);
        Market market = Peers.market(costs);
        LinearSumAssignment orTools = Peers.orTools(costs);
        String name = "assignment %s %d, OR-Tools".formatted(kind, size);
        row(name, () -> Peers.solve(market), () -> Peers.solve(orTools));
    }

    private void kuhnMunkres(CostKind kind) {
        int[][] costs = kind.costs(500);
        Market market = Peers.market(costs);
        var graph = Peers.jgrapht(costs);
        row("assignment %s 500, JGraphT".formatted(kind), () -> Peers.solve(market), () -> Peers.solve(graph));
    }

    private void deferredAcceptance(int size, String proposing) {
        Market market = ScoredCohort.market(size);
        SolveContext context = SolveContext.defaults().withOption("proposing", proposing);
        LongSupplier ours = () -> new DeferredAcceptance()
                .solve(market, context)
                .toMatching()
                .pairs()
                .size();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, time(ours));
        }
        out.printf("%-34s %9.0f ms%n", "deferred acceptance %d, %s".formatted(size, proposing), best / 1e6);
    }

    private void row(String name, LongSupplier ours, LongSupplier peer) {
        if (ours.getAsLong() != peer.getAsLong()) {
            throw new IllegalStateException(name + ": the optima differ");
        }
        long bestOurs = Long.MAX_VALUE;
        long bestPeer = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            bestOurs = Math.min(bestOurs, time(ours));
            bestPeer = Math.min(bestPeer, time(peer));
        }
        out.printf(
                Locale.ROOT,
                "%-34s %9.1f ms %9.1f ms %8.2f%n",
                name,
                bestOurs / 1e6,
                bestPeer / 1e6,
                bestOurs / (double) bestPeer);
    }

    private static long time(LongSupplier task) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long result = task.getAsLong();
        if (result < 0) {
            throw new IllegalStateException("a task gave " + result);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}

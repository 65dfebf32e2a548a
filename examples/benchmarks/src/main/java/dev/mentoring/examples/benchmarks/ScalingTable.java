package dev.mentoring.examples.benchmarks;

import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.PeerMarket;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Prints time against size over four doublings for each family of algorithms, the exponent that fits, and beside it the
 * one that theory gives for the size of the input; and JGraphT in the same run where it has a counterpart. Arguments choose
 * the algorithms whose names begin with them.
 *
 * <p>Times are those of the computing thread, the best of three. Making the instance is not counted.
 */
public final class ScalingTable {
    static final int DOUBLINGS = 4;
    private static final int ROUNDS = 3;

    private final PrintStream out;
    private final Algorithms algorithms = Algorithms.discovered();

    private ScalingTable(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the table.
     *
     * @param arguments the beginnings of names; none for all
     */
    public static void main(String[] arguments) {
        ScalingTable table = new ScalingTable(System.out);
        for (MechanismCase one : MechanismCase.all()) {
            if (arguments.length == 0 || List.of(arguments).stream().anyMatch(one.algorithm()::startsWith)) {
                table.print(one);
            }
        }
    }

    private void print(MechanismCase one) {
        double[] sizes = new double[DOUBLINGS + 1];
        double[] times = new double[DOUBLINGS + 1];
        double[] peer = new double[DOUBLINGS + 1];
        for (int step = 0; step <= DOUBLINGS; step++) {
            int size = one.smallest() << step;
            Instance instance = one.make().apply(size);
            sizes[step] = size;
            times[step] = best(() -> algorithms.solve(one.algorithm(), instance, SolveContext.defaults()));
            peer[step] = one.algorithm().equals("maximum-weight-pairing") ? blossomOfJgrapht((PeerMarket) instance) : 0;
        }
        row(one.algorithm() + ", " + one.instances(), one.theory(), sizes, times);
        if (peer[0] > 0) {
            row("  JGraphT, Blossom V", "", sizes, peer);
        }
    }

    private static double blossomOfJgrapht(PeerMarket market) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = Peers.jgrapht(market);
        return best(() -> Peers.blossom(graph));
    }

    private void row(String name, String theory, double[] sizes, double[] times) {
        out.printf(Locale.ROOT, "%-56s", name);
        for (int step = 0; step <= DOUBLINGS; step++) {
            out.printf(Locale.ROOT, " %7.0f: %8.1f ms", sizes[step], times[step]);
        }
        out.printf(Locale.ROOT, "   n^%.2f   theory %s%n", exponent(sizes, times), theory.isEmpty() ? "–" : theory);
    }

    /** {@return the slope of the straight line that fits the logarithms best} */
    static double exponent(double[] sizes, double[] times) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < sizes.length; i++) {
            meanX += Math.log(sizes[i]) / sizes.length;
            meanY += Math.log(times[i]) / sizes.length;
        }
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < sizes.length; i++) {
            covariance += (Math.log(sizes[i]) - meanX) * (Math.log(times[i]) - meanY);
            variance += (Math.log(sizes[i]) - meanX) * (Math.log(sizes[i]) - meanX);
        }
        return covariance / variance;
    }

    private static double best(java.util.concurrent.Callable<?> task) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                task.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best / 1e6;
    }
}

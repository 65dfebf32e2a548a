package dev.mentoring.matching.experiment.result;

import dev.mentoring.matching.experiment.generator.SeededStream;

/**
 * How often a trial is drawn into each of many bootstrap samples; not thread-safe.
 *
 * <p>The counts of a bootstrap sample are nearly independent Poisson numbers with mean 1, so that samples can be drawn while
 * the trials pass by, in memory that does not grow with them (Hanley and MacGibbon, <i>Creating non-parametric bootstrap
 * samples using Poisson frequencies</i>, 2006; Chamandy et al., <i>Estimating uncertainty for massive data streams</i>,
 * 2012).
 */
final class PoissonWeights {
    /** One less than a multiple of 40, so that the percentiles 2.5 and 97.5 are samples themselves. */
    static final int SAMPLES = 999;

    private static final double[] CUMULATIVE = cumulative();

    private final int[] weights = new int[SAMPLES];

    private static double[] cumulative() {
        double[] cumulative = new double[20]; // what lies beyond is less than the steps of a draw
        double probability = StrictMath.exp(-1);
        double sum = 0;
        for (int count = 0; count < cumulative.length; count++) {
            sum += probability;
            cumulative[count] = sum;
            probability /= count + 1;
        }
        return cumulative;
    }

    void draw(long seed) {
        SeededStream stream = new SeededStream(seed);
        for (int sample = 0; sample < SAMPLES; sample++) {
            double uniform = stream.uniform();
            int count = 0;
            while (count < CUMULATIVE.length && uniform >= CUMULATIVE[count]) {
                count++;
            }
            weights[sample] = count;
        }
    }

    int of(int sample) {
        return weights[sample];
    }
}

package dev.mentoring.matching.experiment.result;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Gathers values one by one into an {@link Estimate}, in constant memory (Welford, <i>Note on a method for calculating
 * corrected sums of squares and products</i>, 1962); not thread-safe.
 */
final class Sample {
    private static final int PERCENTILES_IN_ONE = 40;

    private final double[] sums = new double[PoissonWeights.SAMPLES];
    private final long[] drawn = new long[PoissonWeights.SAMPLES];
    private long count;
    private double mean;
    private double squares;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    void add(double value, PoissonWeights weights) {
        count++;
        double deviation = value - mean;
        mean += deviation / count;
        squares += deviation * (value - mean);
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
        for (int sample = 0; sample < sums.length; sample++) {
            sums[sample] += weights.of(sample) * value;
            drawn[sample] += weights.of(sample);
        }
    }

    long count() {
        return count;
    }

    Optional<Estimate> estimate() {
        if (count == 0) {
            return Optional.empty();
        }
        boolean several = count > 1;
        // All values alike: what is left is rounding.
        double deviation = least == greatest ? 0 : StrictMath.sqrt(squares / (count - 1));
        return Optional.of(new Estimate(
                Math.max(least, Math.min(greatest, mean)),
                several ? OptionalDouble.of(deviation) : OptionalDouble.empty(),
                least,
                greatest,
                several ? interval() : Optional.empty()));
    }

    /** Samples into which no value was drawn have no mean; of few values there may be some. */
    private Optional<Interval> interval() {
        double[] means = new double[sums.length];
        int samples = 0;
        for (int sample = 0; sample < sums.length; sample++) {
            if (drawn[sample] > 0) {
                means[samples++] = Math.max(least, Math.min(greatest, sums[sample] / drawn[sample]));
            }
        }
        if (samples == 0) {
            return Optional.empty();
        }
        Arrays.sort(means, 0, samples);
        int beyond = Math.max(1, (samples + 1) / PERCENTILES_IN_ONE);
        return Optional.of(new Interval(means[beyond - 1], means[samples - beyond]));
    }
}

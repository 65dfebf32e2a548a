package dev.mentoring.core.estimate;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Numbers that were observed, in ascending order. Immutable and thread-safe.
 *
 * @param values the numbers; they are sorted
 */
public record Sample(ImmutableList<Double> values) {
    private static final int RESAMPLES = 2000;
    private static final double TAIL = 0.025;

    /**
     * Sorts the numbers.
     *
     * @param values the numbers, all finite
     */
    public Sample {
        checkArgument(values.stream().allMatch(Double::isFinite), "a number that is not finite");
        values = ImmutableList.sortedCopyOf(values);
    }

    /**
     * {@return the sample of these numbers}
     *
     * @param values the numbers, all finite, in any order
     */
    public static Sample of(Collection<? extends Number> values) {
        return new Sample(values.stream().map(Number::doubleValue).collect(toImmutableList()));
    }

    /** {@return how many there are} */
    public int size() {
        return values.size();
    }

    /** {@return their mean; empty when there are none} */
    public OptionalDouble mean() {
        return values.stream().mapToDouble(Double::doubleValue).average();
    }

    /**
     * {@return a quantile, interpolated between neighbours (type 7 of Hyndman and Fan 1996, the default of R); empty when
     * there are none}
     *
     * @param probability 0 to 1, such as 0.5 for the median
     */
    public OptionalDouble quantile(double probability) {
        checkArgument(probability >= 0 && probability <= 1, "%s is not within 0 and 1", probability);
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(quantile(sorted, probability));
    }

    /**
     * {@return the percentile bootstrap interval of the median at 95 % (Efron 1979), from 2 000 resamples; empty when there
     * are none}
     *
     * @param seed what the resampling begins with; the same seed gives the same interval
     */
    public Optional<Interval> medianInterval(long seed) {
        return bootstrap(seed, resample -> {
            Arrays.sort(resample);
            return quantile(resample, 0.5);
        });
    }

    /**
     * {@return the percentile bootstrap interval of the mean at 95 % (Efron 1979), from 2 000 resamples; empty when there are
     * none}
     *
     * @param seed what the resampling begins with; the same seed gives the same interval
     */
    public Optional<Interval> meanInterval(long seed) {
        return bootstrap(seed, resample -> Arrays.stream(resample).sum() / resample.length);
    }

    private Optional<Interval> bootstrap(long seed, ToDoubleFunction<double[]> statistic) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] statistics = new double[RESAMPLES];
        double[] resample = new double[values.size()];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < resample.length; j++) {
                resample[j] = values.get(random.nextInt(resample.length));
            }
            statistics[i] = statistic.applyAsDouble(resample);
        }
        Arrays.sort(statistics);
        return Optional.of(new Interval(quantile(statistics, TAIL), quantile(statistics, 1 - TAIL)));
    }

    private static double quantile(double[] sorted, double probability) {
        double position = probability * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}

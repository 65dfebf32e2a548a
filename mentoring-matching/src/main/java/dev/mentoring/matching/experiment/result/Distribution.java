package dev.mentoring.matching.experiment.result;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * How the values of a sample lie, told by quantiles (Hyndman and Fan, <i>Sample quantiles in statistical packages</i>, 1996,
 * type 7) and by some of the values themselves. Immutable.
 *
 * <p>So that memory does not grow with the trials, the quantiles are those of the first {@value #COUNTED} values, and the
 * first {@value #SHOWN} are kept. No trial knows of another, and each has a seed of its own: the first ones are a sample as
 * good as any.
 *
 * @param fifth 5 percent of the values are smaller
 * @param lowerQuartile a quarter of the values are smaller
 * @param median half of the values are smaller
 * @param upperQuartile three quarters of the values are smaller
 * @param ninetyFifth 95 percent of the values are smaller
 * @param values the first values, in the order of the trials
 */
public record Distribution(
        double fifth,
        double lowerQuartile,
        double median,
        double upperQuartile,
        double ninetyFifth,
        ImmutableDoubleArray values) {
    /** Of how many values the quantiles are taken at most. */
    public static final int COUNTED = 10_000;

    /** How many values are kept at most. */
    public static final int SHOWN = 100;

    /**
     * Refuses null.
     *
     * @param fifth 5 percent of the values are smaller
     * @param lowerQuartile a quarter of the values are smaller
     * @param median half of the values are smaller
     * @param upperQuartile three quarters of the values are smaller
     * @param ninetyFifth 95 percent of the values are smaller
     * @param values the first values
     */
    public Distribution {
        requireNonNull(values);
    }
}

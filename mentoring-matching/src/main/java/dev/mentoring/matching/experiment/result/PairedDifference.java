package dev.mentoring.matching.experiment.result;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;

/**
 * How two mechanisms differ on the same instances. Immutable.
 *
 * @param estimate of the difference, mechanism minus baseline
 * @param standardised the effect size d<sub>z</sub>, mean by standard deviation of the differences (Cohen, <i>Statistical
 *     power analysis for the behavioral sciences</i>, 1988); empty when all differences are the same
 * @param superiority the share of trials with a greater value than the baseline, ties counted half: 0 to 1, ½ for no
 *     difference (Grissom and Kim, <i>Effect sizes for research</i>, 2005)
 * @param probability the probability of a mean difference so far from 0 if the sign of each difference were a toss of a coin
 *     (Fisher, <i>The design of experiments</i>, 1935), by {@value SignFlips#FLIPS} tosses of all signs; never 0 (Phipson and
 *     Smyth, <i>Permutation p-values should never be zero</i>, 2010)
 * @param adjusted the same, corrected for all comparisons of the experiment (Holm, <i>A simple sequentially rejective
 *     multiple test procedure</i>, 1979)
 */
public record PairedDifference(
        Estimate estimate, OptionalDouble standardised, double superiority, double probability, double adjusted) {
    /**
     * Refuses null.
     *
     * @param estimate of the difference
     * @param standardised the effect size
     * @param superiority the share of trials with a greater value
     * @param probability the probability under tosses of a coin
     * @param adjusted the same, corrected for all comparisons
     */
    public PairedDifference {
        requireNonNull(estimate);
        requireNonNull(standardised);
    }

    PairedDifference withAdjusted(double value) {
        return new PairedDifference(estimate, standardised, superiority, probability, value);
    }
}

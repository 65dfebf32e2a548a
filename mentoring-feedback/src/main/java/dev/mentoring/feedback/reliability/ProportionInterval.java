package dev.mentoring.feedback.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * Intervals for a proportion, such as the share of raters who agree. Limits lie within 0 and 1. Wilson's is a good choice
 * for small numbers; Clopper and Pearson’s never covers less than it says, and is wider for that.
 */
public enum ProportionInterval implements Labelled {
    /** The score interval (Wilson 1927). */
    WILSON,
    /** The score interval with continuity correction (Newcombe 1998, method 4). */
    WILSON_CONTINUITY_CORRECTED,
    /**
     * The equal-tailed posterior interval under Jeffreys’ prior; the lower limit is 0 when nobody, and the upper 1 when
     * everybody (Brown, Cai and DasGupta 2001).
     */
    JEFFREYS,
    /** The exact interval from the tails of the binomial distribution (Clopper and Pearson 1934). */
    CLOPPER_PEARSON,
    /** Wald’s interval around the midpoint of Wilson’s (Agresti and Coull 1998). */
    AGRESTI_COULL;

    /**
     * {@return the interval for a proportion; undefined when there were no trials}
     *
     * @param successes how many did, 0 to {@code trials}
     * @param trials of how many, 0 or more
     * @param level the confidence, between 0 and 1
     */
    public Estimate<ConfidenceInterval> of(int successes, int trials, double level) {
        checkArgument(
                trials >= 0 && successes >= 0 && successes <= trials, "%s successes of %s trials", successes, trials);
        ConfidenceInterval.checkLevel(level);
        if (trials == 0) {
            return Estimate.undefined(UndefinedReason.NO_DATA);
        }
        return Estimate.of(
                switch (this) {
                    case WILSON -> by(BinomialConfidenceInterval.WILSON_SCORE, successes, trials, level);
                    case WILSON_CONTINUITY_CORRECTED -> wilsonCorrected(successes, trials, level);
                    case JEFFREYS -> by(BinomialConfidenceInterval.JEFFREYS, successes, trials, level);
                    case CLOPPER_PEARSON -> by(BinomialConfidenceInterval.CLOPPER_PEARSON, successes, trials, level);
                    case AGRESTI_COULL -> by(BinomialConfidenceInterval.AGRESTI_COULL, successes, trials, level);
                });
    }

    private static ConfidenceInterval by(BinomialConfidenceInterval method, int successes, int trials, double level) {
        Interval interval = method.fromErrorRate(trials, successes, 1 - level);
        return new ConfidenceInterval(interval.getLowerBound(), interval.getUpperBound(), level);
    }

    private static ConfidenceInterval wilsonCorrected(int successes, int trials, double level) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        return new ConfidenceInterval(
                correctedLower(successes, trials, z), 1 - correctedLower(trials - successes, trials, z), level);
    }

    private static double correctedLower(int successes, int trials, double z) {
        if (successes == 0) {
            return 0;
        }
        double n = trials;
        double p = successes / n;
        double root = Math.sqrt(z * z - 2 - 1 / n + 4 * p * (n * (1 - p) + 1));
        return Math.max(0, (2 * n * p + z * z - 1 - z * root) / (2 * (n + z * z)));
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ReliabilityTexts.CATALOGUE.label(this);
    }
}

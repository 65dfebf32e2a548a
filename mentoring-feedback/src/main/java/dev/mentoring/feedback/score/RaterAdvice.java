package dev.mentoring.feedback.score;

import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.consistency.SpearmanBrown;

/**
 * How many raters a person should have (Spearman and Brown 1910). Hensel, Meijers, van der Leeden and Kessels (2010) found .19 for
 * one rater of personal qualities, and therefore ten raters for .7.
 *
 * @param reliabilityNow the reliability of the mean of the raters there are; undefined where the formula does not hold
 * @param ratersNeeded how many raters reach the target; undefined when one rater has no reliability at all
 * @param ratersMissing how many are still missing, 0 or more; undefined likewise
 */
public record RaterAdvice(Estimate<Double> reliabilityNow, Estimate<Long> ratersNeeded, Estimate<Long> ratersMissing) {
    /** A target that is usual for development, where nothing but learning depends on it. */
    public static final double USUAL_TARGET = 0.7;

    /**
     * Refuses null.
     *
     * @param reliabilityNow the reliability of the mean of the raters there are
     * @param ratersNeeded how many raters reach the target
     * @param ratersMissing how many are still missing
     */
    public RaterAdvice {
        requireNonNull(reliabilityNow);
        requireNonNull(ratersNeeded);
        requireNonNull(ratersMissing);
    }

    /**
     * {@return the advice}
     *
     * @param singleRater the reliability of one rater, ICC(1), at most 1
     * @param target the reliability wanted, above 0 and below 1
     * @param raters how many raters there are, at least 1
     */
    public static RaterAdvice of(double singleRater, double target, int raters) {
        Estimate<Long> needed = SpearmanBrown.ratersNeeded(singleRater, target);
        return new RaterAdvice(
                SpearmanBrown.steppedUp(singleRater, raters), needed, needed.map(all -> Math.max(0, all - raters)));
    }
}

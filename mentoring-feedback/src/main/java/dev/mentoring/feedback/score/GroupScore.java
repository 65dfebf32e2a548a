package dev.mentoring.feedback.score;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMultiset;
import dev.mentoring.feedback.instrument.Fraction;
import dev.mentoring.feedback.internal.Moments;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;

/**
 * What one group of raters says on one measure. Who said what is no longer in it, and the order of the raters does not matter.
 *
 * <p><strong>Raw, not for readers.</strong> Number, mean, spread and distribution have thresholds of their own, which only the
 * disclosure layer applies: number, mean and standard deviation of three raters nearly always give their answers away.
 *
 * @param distribution how often each score was given, in ascending order
 */
public record GroupScore(ImmutableSortedMultiset<Fraction> distribution) {
    /**
     * Refuses null.
     *
     * @param distribution how often each score was given
     */
    public GroupScore {
        requireNonNull(distribution);
    }

    /** {@return how many raters have a score} */
    public int raters() {
        return distribution.size();
    }

    /** {@return the mean; undefined when nobody has a score} */
    public Estimate<Double> mean() {
        return distribution.isEmpty()
                ? Estimate.undefined(UndefinedReason.NO_DATA)
                : Estimate.of(Moments.mean(values()));
    }

    /** {@return the standard deviation, with the divisor n − 1; undefined for fewer than two raters} */
    public Estimate<Double> standardDeviation() {
        return variance().map(Math::sqrt);
    }

    Estimate<Double> variance() {
        if (distribution.isEmpty()) {
            return Estimate.undefined(UndefinedReason.NO_DATA);
        }
        return raters() < 2
                ? Estimate.undefined(UndefinedReason.TOO_FEW_RATERS)
                : Estimate.of(Moments.variance(values()));
    }

    private double[] values() {
        return distribution.stream().mapToDouble(Fraction::doubleValue).toArray();
    }

    /** {@return how many raters there are, and no score} */
    @Override
    public String toString() {
        return "GroupScore[" + raters() + " raters]";
    }
}

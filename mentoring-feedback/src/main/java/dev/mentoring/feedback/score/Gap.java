package dev.mentoring.feedback.score;

import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;

/**
 * How a person sees herself against others, on one measure. <strong>Raw, not for readers:</strong> who knows her own score knows
 * the others’ from the gap.
 *
 * @param self what the person says
 * @param others what others say
 * @param interval the interval of the gap; only the others’ part is uncertain, since they are drawn from many raters and the
 *     person is not. Undefined where the others’ is
 * @param overSpread the gap in standard deviations of the others; undefined for fewer than two, or when all say the same
 * @param overError the gap in standard errors of the others; undefined likewise
 */
public record Gap(
        double self,
        double others,
        Estimate<ConfidenceInterval> interval,
        Estimate<Double> overSpread,
        Estimate<Double> overError) {
    /**
     * Refuses null.
     *
     * @param self what the person says
     * @param others what others say
     * @param interval the interval of the gap
     * @param overSpread the gap in standard deviations of the others
     * @param overError the gap in standard errors of the others
     */
    public Gap {
        requireNonNull(interval);
        requireNonNull(overSpread);
        requireNonNull(overError);
    }

    static Estimate<Gap> between(double self, OthersScore score, double level) {
        return score.mean().map(others -> {
            double gap = self - others;
            return new Gap(
                    self,
                    others,
                    score.reach(level).map(reach -> new ConfidenceInterval(gap - reach, gap + reach, level)),
                    over(gap, score.standardDeviation()),
                    over(gap, score.standardError()));
        });
    }

    private static Estimate<Double> over(double gap, Estimate<Double> unit) {
        return unit.flatMap(
                each -> each > 0 ? Estimate.of(gap / each) : Estimate.undefined(UndefinedReason.NO_ERROR_VARIANCE));
    }

    /** {@return the gap, positive when the person sees more than others} */
    public double difference() {
        return self - others;
    }

    /**
     * {@return the cell of the Johari window}
     *
     * @param rule from where on a score is a strength, and how large a gap must be
     */
    public JohariCell cell(JohariRule rule) {
        return rule.cell(self, others);
    }

    /** {@return nothing of the scores} */
    @Override
    public String toString() {
        return "Gap[]";
    }
}

package dev.mentoring.feedback.reliability.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.feedback.internal.Moments;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.ReliabilityWarning;
import dev.mentoring.feedback.reliability.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How far the raters of one person agree on a scale of several parallel items. Begin with {@link #of}. For whom it is meant:
 * see {@link WithinGroupAgreement}.
 *
 * @param items how many items the scale has
 * @param rwgJ r<sub>wg(j)</sub> from the mean variance s̄² of the items, J (1 − s̄²/σ²) / (J (1 − s̄²/σ²) + s̄²/σ²) (James,
 *     Demaree and Wolf 1984); 0, with a warning, when s̄² exceeds σ²
 * @param rwgStarJ r*<sub>wg(j)</sub>, 1 − s̄²/σ², which does not grow with the number of items (Lindell 1999); negative when s̄²
 *     exceeds σ²
 * @param awgJ a<sub>wg(j)</sub>, the mean of a<sub>wg</sub> over the items (Brown and Hauenstein 2005); undefined when it is
 *     for an item
 * @param averageDeviationFromMean AD<sub>M(j)</sub>, the mean over the items, in units of the scale
 * @param averageDeviationFromMedian AD<sub>Md(j)</sub>, the mean over the items, in units of the scale
 * @param warnings what to mind
 */
public record ScaleAgreement(
        int items,
        Estimate<Double> rwgJ,
        Estimate<Double> rwgStarJ,
        Estimate<Double> awgJ,
        Estimate<Double> averageDeviationFromMean,
        Estimate<Double> averageDeviationFromMedian,
        ImmutableSet<ReliabilityWarning> warnings) {
    /**
     * Refuses null.
     *
     * @param items how many items the scale has
     * @param rwgJ the index of the mean variance, stepped up by the number of items
     * @param rwgStarJ the index of the mean variance
     * @param awgJ the mean index against the greatest variance that the mean allows
     * @param averageDeviationFromMean the mean distance from the mean
     * @param averageDeviationFromMedian the mean distance from the median
     * @param warnings what to mind
     */
    public ScaleAgreement {
        requireNonNull(rwgJ);
        requireNonNull(rwgStarJ);
        requireNonNull(awgJ);
        requireNonNull(averageDeviationFromMean);
        requireNonNull(averageDeviationFromMedian);
        warnings = ImmutableSet.copyOf(warnings);
    }

    /**
     * {@return the agreement on the items; undefined throughout without items, or when one has fewer than two raters}
     *
     * @param ratings the answers, items in rows and raters in columns; the caller sees to it that they lie on the scale
     * @param without what raters who do not agree would answer
     */
    public static ScaleAgreement of(RatingTable ratings, NullDistribution without) {
        List<WithinGroupAgreement> items = new ArrayList<>();
        double variances = 0;
        for (int item = 0; item < ratings.units(); item++) {
            double[] answers = ratings.ratingsOf(item);
            items.add(WithinGroupAgreement.of(answers, without));
            variances += answers.length < 2 ? 0 : Moments.variance(answers);
        }
        double error = variances / Math.max(items.size(), 1) / without.variance();
        // Undefined for the same reason as the items are.
        Estimate<Double> agreement = mean(items, WithinGroupAgreement::rwgRaw).map(each -> 1 - error);
        boolean setToZero = agreement.toOptional().orElse(0.0) < 0;
        return new ScaleAgreement(
                items.size(),
                agreement.map(share -> setToZero ? 0 : steppedUp(share, error, items.size())),
                agreement,
                mean(items, WithinGroupAgreement::awg),
                mean(items, WithinGroupAgreement::averageDeviationFromMean),
                mean(items, WithinGroupAgreement::averageDeviationFromMedian),
                setToZero ? ImmutableSet.of(ReliabilityWarning.SET_TO_ZERO) : ImmutableSet.of());
    }

    private static double steppedUp(double share, double error, int items) {
        return items * share / (items * share + error);
    }

    private static Estimate<Double> mean(
            List<WithinGroupAgreement> items, Function<WithinGroupAgreement, Estimate<Double>> index) {
        if (items.isEmpty()) {
            return Estimate.undefined(UndefinedReason.NO_DATA);
        }
        Estimate<Double> sum = Estimate.of(0.0);
        for (WithinGroupAgreement item : items) {
            sum = sum.flatMap(before -> index.apply(item).map(each -> before + each));
        }
        return sum.map(all -> all / items.size());
    }
}

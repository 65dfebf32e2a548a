package dev.mentoring.feedback.reliability.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.ReliabilityWarning;
import org.immutables.value.Value;

/**
 * Cronbach’s alpha of a scale (Cronbach 1951), with what usually stands beside it. Begin with {@link #of}. Reversed items
 * must have been reversed. Immutable and thread-safe.
 *
 * <p>A negative alpha is kept as it is, with a warning: it says that items run against each other. People with a missing
 * answer are left out as a whole, with a warning and their number. Time is O(n k² + k³) for n people and k items.
 */
@Value.Immutable
public abstract sealed class CronbachAlpha permits ImmutableCronbachAlpha {
    CronbachAlpha() {}

    /**
     * {@return the analysis of a scale}
     *
     * @param answers the answers, people in rows and items in columns
     * @param level the confidence of the interval, between 0 and 1
     */
    public static CronbachAlpha of(RatingTable answers, double level) {
        ConfidenceInterval.checkLevel(level);
        return new ScaleAnalysis(answers, level).result();
    }

    /** {@return how many people answered all items} */
    public abstract int people();

    /** {@return how many people were left out because an answer was missing} */
    public abstract int peopleLeftOut();

    /** {@return alpha; undefined with fewer than two people or items, or when all totals are equal} */
    public abstract Estimate<Double> alpha();

    /** {@return the interval for alpha (Feldt 1965), exact for normal scores when items are essentially tau-equivalent} */
    public abstract Estimate<ConfidenceInterval> interval();

    /** {@return alpha of the standardised items; undefined when an item does not vary} */
    public abstract Estimate<Double> standardisedAlpha();

    /** {@return the mean correlation of two items; undefined when an item does not vary} */
    public abstract Estimate<Double> meanInterItemCorrelation();

    /**
     * {@return Guttman’s lambda 6 of the standardised items (Guttman 1945), from each item’s squared multiple correlation
     * with the others; undefined when the correlations have no inverse}
     */
    public abstract Estimate<Double> guttmanLambda6();

    /** {@return the standard deviation of the sums of all items} */
    public abstract Estimate<Double> standardDeviationOfTotals();

    /**
     * {@return the standard error of measurement of the sums, in their unit: their standard deviation times √(1 − alpha);
     * undefined when alpha is negative}
     */
    public abstract Estimate<Double> standardErrorOfMeasurement();

    /** {@return each item, in the order of the columns; empty when alpha lacks people or items} */
    public abstract ImmutableList<ItemAnalysis> items();

    /** {@return what to mind} */
    public abstract ImmutableSet<ReliabilityWarning> warnings();
}

package dev.mentoring.feedback.reliability.consistency;

import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.reliability.Estimate;

/**
 * How one item fits the others of its scale.
 *
 * @param mean the mean of the item
 * @param standardDeviation its standard deviation
 * @param correctedItemTotalCorrelation the correlation of the item with the sum of the others; undefined when either does
 *     not vary
 * @param alphaIfDropped alpha of the scale without the item; undefined when fewer than two items are left
 */
public record ItemAnalysis(
        double mean,
        double standardDeviation,
        Estimate<Double> correctedItemTotalCorrelation,
        Estimate<Double> alphaIfDropped) {
    /**
     * Refuses null.
     *
     * @param mean the mean of the item
     * @param standardDeviation its standard deviation
     * @param correctedItemTotalCorrelation the correlation of the item with the sum of the others
     * @param alphaIfDropped alpha of the scale without the item
     */
    public ItemAnalysis {
        requireNonNull(correctedItemTotalCorrelation);
        requireNonNull(alphaIfDropped);
    }
}

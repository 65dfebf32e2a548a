package dev.mentoring.feedback.report;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.feedback.score.JohariRule;

/**
 * How scores are read, on scales of any range. Readers are told it.
 *
 * @param strengthShare from which share of the scale on a score is a strength, in basis points from 0 to {@value #WHOLE}
 * @param deadBandShare up to which share of the scale self and others count as seeing alike, in basis points from 0
 *     to {@value #WHOLE}
 * @param mostHighlights how many strengths, and how many growth areas, are named at most; at least 1
 */
public record ReadingRule(int strengthShare, int deadBandShare, int mostHighlights) {
    /** The whole scale, in basis points. */
    public static final int WHOLE = 10_000;

    private static final ReadingRule STANDARD = new ReadingRule(6_250, 1_250, 3);

    /**
     * Checks the ranges.
     *
     * @param strengthShare from which share of the scale on a score is a strength, in basis points from 0 to {@value #WHOLE}
     * @param deadBandShare up to which share of the scale self and others count as seeing alike, likewise
     * @param mostHighlights how many strengths, and how many growth areas, are named at most; at least 1
     */
    public ReadingRule {
        checkArgument(
                strengthShare >= 0 && strengthShare <= WHOLE, "a share is 0 to %s, but was %s", WHOLE, strengthShare);
        checkArgument(
                deadBandShare >= 0 && deadBandShare <= WHOLE, "a share is 0 to %s, but was %s", WHOLE, deadBandShare);
        checkArgument(mostHighlights >= 1, "at least one of each, but %s", mostHighlights);
    }

    /** {@return on a scale from 1 to 5: a strength from 3.5 on, alike up to half a point, at most three of each} */
    public static ReadingRule standard() {
        return STANDARD;
    }

    /**
     * {@return the rule on one scale}
     *
     * @param lowest the lowest score possible
     * @param highest the highest score possible
     */
    public JohariRule on(double lowest, double highest) {
        double unit = (highest - lowest) / WHOLE;
        return new JohariRule(lowest + strengthShare * unit, deadBandShare * unit);
    }
}

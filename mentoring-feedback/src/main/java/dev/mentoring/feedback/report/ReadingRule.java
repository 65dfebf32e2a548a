package dev.mentoring.feedback.report;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.feedback.score.JohariRule;

/**
 * How scores are read, on scales of any range. Readers are told it.
 *
 * @param strengthShare from which share of the scale on a score is a strength, 0 to 1
 * @param deadBandShare up to which share of the scale self and others count as seeing alike, 0 to 1
 * @param mostHighlights how many strengths, and how many growth areas, are named at most; at least 1
 */
public record ReadingRule(double strengthShare, double deadBandShare, int mostHighlights) {
    private static final ReadingRule STANDARD = new ReadingRule(0.625, 0.125, 3);

    /**
     * Checks the ranges.
     *
     * @param strengthShare from which share of the scale on a score is a strength, 0 to 1
     * @param deadBandShare up to which share of the scale self and others count as seeing alike, 0 to 1
     * @param mostHighlights how many strengths, and how many growth areas, are named at most; at least 1
     */
    public ReadingRule {
        checkArgument(strengthShare >= 0 && strengthShare <= 1, "a share is 0 to 1, but was %s", strengthShare);
        checkArgument(deadBandShare >= 0 && deadBandShare <= 1, "a share is 0 to 1, but was %s", deadBandShare);
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
        return new JohariRule(lowest + strengthShare * (highest - lowest), deadBandShare * (highest - lowest));
    }
}

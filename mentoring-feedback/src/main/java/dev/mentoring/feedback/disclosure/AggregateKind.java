package dev.mentoring.feedback.disclosure;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/**
 * What a release tells about the answers of its raters. A spread or a distribution tells the mean as well, and is held
 * against the thresholds of all that it tells.
 */
public enum AggregateKind implements Labelled {
    /** How many of the people asked did something, such as take part: their answers are 0 or 1. */
    COUNT,
    /** The mean, or equally the sum, of the answers. */
    MEAN,
    /** The standard deviation or variance, which with the mean nearly tells the answers; see {@link VarianceDisclosure}. */
    SPREAD,
    /** How many gave each answer, or the lowest and the highest answer. */
    DISTRIBUTION,
    /** The comments themselves. */
    TEXT;

    /**
     * {@return whether a release of this kind tells what one of another kind would}
     *
     * @param other the other kind
     */
    public boolean tells(AggregateKind other) {
        return this == other || (isBetween(MEAN, DISTRIBUTION) && other.isBetween(MEAN, this));
    }

    /** Whether the release gives away the lowest and the highest answer, or nearly so. */
    boolean tellsExtremes() {
        return isBetween(SPREAD, DISTRIBUTION);
    }

    private boolean isBetween(AggregateKind least, AggregateKind most) {
        return compareTo(least) >= 0 && compareTo(most) <= 0;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DisclosureTexts.CATALOGUE.label(this);
    }
}

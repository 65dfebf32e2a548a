package dev.mentoring.core.identity;

import dev.mentoring.core.internal.Identifiers;

/**
 * The stable id of one request for feedback. Ids are equal when their characters are.
 *
 * @param value 1 to 200 visible characters, without leading or trailing blanks
 */
public record FeedbackRequestId(String value) implements Comparable<FeedbackRequestId> {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to 200 visible characters, without leading or trailing blanks
     */
    public FeedbackRequestId {
        Identifiers.check("feedback request id", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static FeedbackRequestId of(String value) {
        return new FeedbackRequestId(value);
    }

    @Override
    public int compareTo(FeedbackRequestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

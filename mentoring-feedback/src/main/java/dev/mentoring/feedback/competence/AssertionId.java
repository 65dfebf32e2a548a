package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.identity.ParticipantId;

/**
 * The id of an assertion, opaque to readers.
 *
 * @param value the characters; of the form of a {@link ParticipantId}
 */
public record AssertionId(String value) implements Comparable<AssertionId> {
    /**
     * Checks the form of the id.
     *
     * @param value the characters; of the form of a {@link ParticipantId}
     */
    public AssertionId {
        checkArgument(ParticipantId.isValid(value), "not the id of an assertion: <%s>", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static AssertionId of(String value) {
        return new AssertionId(value);
    }

    @Override
    public int compareTo(AssertionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

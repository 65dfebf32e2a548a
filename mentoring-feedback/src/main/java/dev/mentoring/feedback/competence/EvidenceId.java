package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.identity.ParticipantId;

/**
 * The id of a piece of evidence, opaque to readers: it must not tell who said what.
 *
 * @param value the characters; of the form of a {@link ParticipantId}
 */
public record EvidenceId(String value) implements Comparable<EvidenceId> {
    /**
     * Checks the form of the id.
     *
     * @param value the characters; of the form of a {@link ParticipantId}
     */
    public EvidenceId {
        checkArgument(ParticipantId.isValid(value), "not the id of a piece of evidence: <%s>", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

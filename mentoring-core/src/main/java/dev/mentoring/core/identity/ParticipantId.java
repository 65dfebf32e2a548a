package dev.mentoring.core.identity;

import dev.mentoring.core.internal.Identifiers;

/**
 * The stable id of a person in a mentoring programme. The same person has the same id as mentor and as mentee.
 *
 * <p>Ids are equal when their characters are: nothing is trimmed, composed or turned to lower case. A pool warns of ids
 * that differ in no more than that.
 *
 * @param value 1 to 200 visible characters, without leading or trailing blanks
 */
public record ParticipantId(String value) implements Comparable<ParticipantId> {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to 200 visible characters, without leading or trailing blanks
     */
    public ParticipantId {
        Identifiers.check("participant id", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static ParticipantId of(String value) {
        return new ParticipantId(value);
    }

    /**
     * {@return whether these characters can be an id}
     *
     * @param value the characters
     */
    public static boolean isValid(String value) {
        return Identifiers.isValid(value);
    }

    @Override
    public int compareTo(ParticipantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.mentoring.core.identity;

import dev.mentoring.core.internal.Identifiers;

/**
 * The stable id of one meeting of a relationship. Ids are equal when their characters are.
 *
 * @param value 1 to 200 visible characters, without leading or trailing blanks
 */
public record MeetingId(String value) implements Comparable<MeetingId> {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to 200 visible characters, without leading or trailing blanks
     */
    public MeetingId {
        Identifiers.check("meeting id", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static MeetingId of(String value) {
        return new MeetingId(value);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.mentoring.core.identity;

import dev.mentoring.core.internal.Identifiers;

/**
 * The stable id of one person’s part, in one role, in one cohort. Ids are equal when their characters are.
 *
 * @param value 1 to 200 visible characters, without leading or trailing blanks
 */
public record EnrolmentId(String value) implements Comparable<EnrolmentId> {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to 200 visible characters, without leading or trailing blanks
     */
    public EnrolmentId {
        Identifiers.check("enrolment id", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static EnrolmentId of(String value) {
        return new EnrolmentId(value);
    }

    @Override
    public int compareTo(EnrolmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

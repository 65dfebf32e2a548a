package dev.mentoring.core.identity;

import dev.mentoring.core.internal.Identifiers;

/**
 * The stable id of one dated run of a programme. Ids are equal when their characters are.
 *
 * @param value 1 to 200 visible characters, without leading or trailing blanks
 */
public record CohortId(String value) implements Comparable<CohortId> {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to 200 visible characters, without leading or trailing blanks
     */
    public CohortId {
        Identifiers.check("cohort id", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static CohortId of(String value) {
        return new CohortId(value);
    }

    @Override
    public int compareTo(CohortId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

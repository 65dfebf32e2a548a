package dev.mentoring.core.competency;

import dev.mentoring.core.internal.Identifiers;

/**
 * The id of a competency within its framework: a code such as {@code C3}, or a URI.
 *
 * @param value 1 to 200 visible characters, without leading or trailing blanks
 */
public record CompetencyId(String value) implements Comparable<CompetencyId> {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to 200 visible characters, without leading or trailing blanks
     */
    public CompetencyId {
        Identifiers.check("competency id", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static CompetencyId of(String value) {
        return new CompetencyId(value);
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
    public int compareTo(CompetencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

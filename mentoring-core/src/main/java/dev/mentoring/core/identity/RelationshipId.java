package dev.mentoring.core.identity;

import dev.mentoring.core.internal.Identifiers;

/**
 * The stable id of a mentoring relationship. Ids are equal when their characters are.
 *
 * @param value 1 to 200 visible characters, without leading or trailing blanks
 */
public record RelationshipId(String value) implements Comparable<RelationshipId> {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to 200 visible characters, without leading or trailing blanks
     */
    public RelationshipId {
        Identifiers.check("relationship id", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static RelationshipId of(String value) {
        return new RelationshipId(value);
    }

    @Override
    public int compareTo(RelationshipId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

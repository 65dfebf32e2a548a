package dev.mentoring.core.identity;

import dev.mentoring.core.internal.Identifiers;

/**
 * The stable id of an entry of the resource catalogue. Ids are equal when their characters are.
 *
 * @param value 1 to 200 visible characters, without leading or trailing blanks
 */
public record ResourceId(String value) implements Comparable<ResourceId> {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to 200 visible characters, without leading or trailing blanks
     */
    public ResourceId {
        Identifiers.check("resource id", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static ResourceId of(String value) {
        return new ResourceId(value);
    }

    @Override
    public int compareTo(ResourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

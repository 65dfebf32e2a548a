package dev.mentoring.feedback.instrument;

/**
 * The id of an item within its instrument, such as {@code trust} or {@code i07}.
 *
 * @param value 1 to 100 ASCII letters and digits, with single dots, hyphens or underscores between them
 */
public record ItemId(String value) implements Comparable<ItemId> {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to 100 ASCII letters and digits, with single dots, hyphens or underscores between them
     */
    public ItemId {
        Codes.check("item id", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    /**
     * {@return whether these characters can be an id}
     *
     * @param value the characters
     */
    public static boolean isValid(String value) {
        return Codes.isValid(value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.mentoring.feedback.instrument;

/**
 * The id of a subscale within its instrument.
 *
 * @param value 1 to 100 ASCII letters and digits, with single dots, hyphens or underscores between them
 */
public record SubscaleId(String value) implements Comparable<SubscaleId> {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to 100 ASCII letters and digits, with single dots, hyphens or underscores between them
     */
    public SubscaleId {
        Codes.check("subscale id", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static SubscaleId of(String value) {
        return new SubscaleId(value);
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
    public int compareTo(SubscaleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.mentoring.feedback.instrument;

/**
 * The id of an instrument, such as {@code mca-21}; its versions share it.
 *
 * @param value 1 to 100 ASCII letters and digits, with single dots, hyphens or underscores between them
 */
public record InstrumentId(String value) implements Comparable<InstrumentId> {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to 100 ASCII letters and digits, with single dots, hyphens or underscores between them
     */
    public InstrumentId {
        Codes.check("instrument id", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static InstrumentId of(String value) {
        return new InstrumentId(value);
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
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

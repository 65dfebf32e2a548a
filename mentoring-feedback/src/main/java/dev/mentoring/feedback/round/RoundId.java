package dev.mentoring.feedback.round;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * The id of a round of feedback.
 *
 * @param value 1 to 100 ASCII letters and digits, with single dots, hyphens or underscores between them
 */
public record RoundId(String value) implements Comparable<RoundId> {
    private static final Pattern FORM = Pattern.compile("(?=.{1,100}$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*+");

    /**
     * Checks the form of the id.
     *
     * @param value 1 to 100 ASCII letters and digits, with single dots, hyphens or underscores between them
     */
    public RoundId {
        checkArgument(isValid(value), "not the id of a round: <%s>", value);
    }

    /**
     * {@return the id with these characters}
     *
     * @param value the characters
     */
    public static RoundId of(String value) {
        return new RoundId(value);
    }

    /**
     * {@return whether these characters can be an id}
     *
     * @param value the characters
     */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(RoundId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

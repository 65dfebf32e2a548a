package dev.mentoring.core.internal;

import static com.google.common.base.Preconditions.checkArgument;

/** The one rule for the form of ids and codes. */
public final class Identifiers {
    private static final int LONGEST = 200;

    private Identifiers() {}

    /**
     * {@return whether these characters can be an id}
     *
     * @param value the characters
     */
    public static boolean isValid(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.strip().equals(value)
                && value.chars().noneMatch(Character::isISOControl);
    }

    /**
     * {@return the same characters, when they can be an id}
     *
     * @param kind what the id is of, for the message
     * @param value the characters
     * @throws IllegalArgumentException when they cannot
     */
    public static String check(String kind, String value) {
        checkArgument(
                isValid(value),
                "a %s has 1 to %s characters, no outer blanks, no controls: <%s>",
                kind,
                LONGEST,
                value);
        return value;
    }
}

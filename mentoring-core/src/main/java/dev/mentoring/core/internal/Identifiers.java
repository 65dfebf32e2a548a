package dev.mentoring.core.internal;

import static com.google.common.base.Preconditions.checkArgument;

/** The one rule for the form of ids, codes and other short entries that are compared character by character. */
public final class Identifiers {
    private static final int LONGEST = 200;

    private Identifiers() {}

    /**
     * {@return whether these characters can be an id: 1 to 200, visible ones, with no blank at either end}
     *
     * @param value the characters
     */
    public static boolean isValid(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && !isBlank(value.codePointAt(0))
                && !isBlank(value.codePointBefore(value.length()))
                && value.codePoints().allMatch(Identifiers::isPrintable);
    }

    /** {@link String#strip} leaves the no-break spaces that spreadsheets like to add. */
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Neither a control, nor invisible (such as a byte-order mark), nor half a character. */
    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
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
                "a %s has 1 to %s visible characters and no blanks around them: <%s>",
                kind,
                LONGEST,
                value);
        return value;
    }
}

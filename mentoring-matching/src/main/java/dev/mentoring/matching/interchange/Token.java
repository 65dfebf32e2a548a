package dev.mentoring.matching.interchange;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A word, a number or a sign of punctuation in a line of text.
 *
 * @param text its characters, at least one
 * @param position where in the line it begins, counted in characters from 1
 */
public record Token(String text, int position) {
    /**
     * Checks the form.
     *
     * @param text its characters, at least one
     * @param position where in the line it begins, from 1
     */
    public Token {
        checkArgument(!text.isEmpty(), "a token has at least one character");
        checkArgument(position >= 1, "characters count from 1, but was %s", position);
    }

    /**
     * {@return whether this is a certain word or sign}
     *
     * @param other the word or sign
     */
    public boolean is(String other) {
        return text.equals(other);
    }
}

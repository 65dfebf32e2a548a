package dev.mentoring.core.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A free word or phrase, such as an interest, in the one form in which it is compared: Unicode NFKC, lower case, single
 * blanks, no invisible characters. Terms are equal or different; a term is never searched inside another one, so that
 * “AI” does not match “retail”.
 *
 * @param value the normalised characters, not empty
 */
public record Term(String value) implements Comparable<Term> {
    /**
     * Normalises the characters.
     *
     * @param value the characters, not blank
     * @throws IllegalArgumentException when nothing visible is left
     */
    public Term {
        value = normalised(value);
        checkArgument(!value.isEmpty(), "a term is not blank");
    }

    /**
     * {@return whether these characters can be a term: something visible is left of them}
     *
     * @param value the characters
     */
    public static boolean isValid(String value) {
        return !normalised(value).isEmpty();
    }

    private static String normalised(String value) {
        StringBuilder visible = new StringBuilder(value.length());
        value.codePoints().filter(Term::isVisible).forEach(visible::appendCodePoint);
        String lower = compose(visible).toLowerCase(Locale.ROOT);
        // Lower case may need composing again, and composing may bring blanks.
        return CharMatcher.whitespace().trimAndCollapseFrom(compose(lower), ' ');
    }

    private static String compose(CharSequence characters) {
        return Normalizer.normalize(characters, Normalizer.Form.NFKC);
    }

    private static boolean isVisible(int character) {
        int type = Character.getType(character);
        return type != Character.FORMAT
                && type != Character.SURROGATE
                && (type != Character.CONTROL || Character.isWhitespace(character));
    }

    /**
     * {@return the term with these characters}
     *
     * @param value the characters, not blank
     */
    public static Term of(String value) {
        return new Term(value);
    }

    @Override
    public int compareTo(Term other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.mentoring.core.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A free word or phrase, such as an interest, in the one form in which it is compared: Unicode NFKC, lower case, single
 * blanks. Terms are equal or different; a term is never searched inside another one, so that “AI” does not match
 * “retail”.
 *
 * @param value the normalised characters, not empty
 */
public record Term(String value) implements Comparable<Term> {
    /**
     * Normalises the characters.
     *
     * @param value the characters, not blank
     * @throws IllegalArgumentException when nothing but blanks is left
     */
    public Term {
        String composed = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        value = CharMatcher.whitespace().trimAndCollapseFrom(composed, ' ');
        checkArgument(!value.isEmpty(), "a term is not blank");
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

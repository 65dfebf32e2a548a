package dev.mentoring.core.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The same text in English and in French.
 *
 * @param english the English text, not blank
 * @param french the French text, not blank
 */
public record BilingualText(String english, String french) {
    /**
     * Checks that neither text is blank.
     *
     * @param english the English text, not blank
     * @param french the French text, not blank
     */
    public BilingualText {
        checkArgument(!english.isBlank(), "the English text is blank (French: %s)", french);
        checkArgument(!french.isBlank(), "the French text is blank (English: %s)", english);
    }

    /**
     * {@return a text that reads the same in both languages, such as a name or an embedder's only label}
     *
     * @param text the text, not blank
     */
    public static BilingualText same(String text) {
        return new BilingualText(text, text);
    }

    /**
     * {@return the text in one language}
     *
     * @param language the language to read
     */
    public String in(TextLanguage language) {
        return switch (language) {
            case ENGLISH -> english;
            case FRENCH -> french;
        };
    }
}

package dev.mentoring.core.text;

import java.util.Locale;

/** The languages in which the library speaks to people. */
public enum TextLanguage {
    /** English. */
    ENGLISH(Locale.ENGLISH),
    /** French. */
    FRENCH(Locale.FRENCH);

    private final Locale locale;

    TextLanguage(Locale locale) {
        this.locale = locale;
    }

    /** {@return the locale by which numbers and dates are written in this language} */
    public Locale locale() {
        return locale;
    }

    /** {@return the two-letter code of ISO 639-1, {@code en} or {@code fr}} */
    public String code() {
        return locale.getLanguage();
    }
}

package dev.mentoring.feedback.round;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class RoundTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("round", RoundTexts.class::getResourceAsStream);

    private RoundTexts() {}
}

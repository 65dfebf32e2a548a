package dev.mentoring.core.consent;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ConsentTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("consent", ConsentTexts.class::getResourceAsStream);

    private ConsentTexts() {}
}

package dev.mentoring.feedback.disclosure;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class DisclosureTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("disclosure", DisclosureTexts.class::getResourceAsStream);

    private DisclosureTexts() {}
}

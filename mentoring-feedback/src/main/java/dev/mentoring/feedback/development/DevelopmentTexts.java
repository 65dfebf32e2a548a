package dev.mentoring.feedback.development;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class DevelopmentTexts {
    static final TextCatalogue CATALOGUE =
            TextCatalogue.load("development", DevelopmentTexts.class::getResourceAsStream);

    private DevelopmentTexts() {}
}

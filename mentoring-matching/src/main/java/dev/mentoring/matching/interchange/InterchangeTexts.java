package dev.mentoring.matching.interchange;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class InterchangeTexts {
    static final TextCatalogue CATALOGUE =
            TextCatalogue.load("interchange", InterchangeTexts.class::getResourceAsStream);

    private InterchangeTexts() {}
}

package dev.mentoring.feedback.reliability.change;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ChangeTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("change", ChangeTexts.class::getResourceAsStream);

    private ChangeTexts() {}
}

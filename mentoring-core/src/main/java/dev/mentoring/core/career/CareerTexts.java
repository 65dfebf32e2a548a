package dev.mentoring.core.career;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class CareerTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("career", CareerTexts.class::getResourceAsStream);

    private CareerTexts() {}
}

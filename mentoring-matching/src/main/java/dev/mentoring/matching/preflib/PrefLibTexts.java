package dev.mentoring.matching.preflib;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class PrefLibTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("preflib", PrefLibTexts.class::getResourceAsStream);

    private PrefLibTexts() {}
}

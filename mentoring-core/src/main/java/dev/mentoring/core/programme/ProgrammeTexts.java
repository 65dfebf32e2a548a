package dev.mentoring.core.programme;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ProgrammeTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("programme", ProgrammeTexts.class::getResourceAsStream);

    private ProgrammeTexts() {}
}

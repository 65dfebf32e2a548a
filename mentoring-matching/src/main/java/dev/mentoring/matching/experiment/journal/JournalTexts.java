package dev.mentoring.matching.experiment.journal;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class JournalTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("journal", JournalTexts.class::getResourceAsStream);

    private JournalTexts() {}
}

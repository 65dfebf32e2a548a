package dev.mentoring.core.competency;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package; those of its problems stand with the others of the module. */
final class CompetencyTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("competency", CompetencyTexts.class::getResourceAsStream);

    private CompetencyTexts() {}
}

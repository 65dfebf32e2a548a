package dev.mentoring.feedback.competence;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class CompetenceTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("competence", CompetenceTexts.class::getResourceAsStream);

    private CompetenceTexts() {}
}

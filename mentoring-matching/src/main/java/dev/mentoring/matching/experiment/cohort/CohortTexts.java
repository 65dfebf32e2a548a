package dev.mentoring.matching.experiment.cohort;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class CohortTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("cohort", CohortTexts.class::getResourceAsStream);

    private CohortTexts() {}
}

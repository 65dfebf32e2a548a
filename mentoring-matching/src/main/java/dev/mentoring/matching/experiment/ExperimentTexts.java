package dev.mentoring.matching.experiment;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ExperimentTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("experiment", ExperimentTexts.class::getResourceAsStream);

    private ExperimentTexts() {}
}

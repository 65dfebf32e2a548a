package dev.mentoring.workbench.experiment;

import dev.mentoring.core.text.TextCatalogue;

/** What the report of an experiment says. */
final class ExperimentTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("experiment", ExperimentTexts.class::getResourceAsStream);

    private ExperimentTexts() {}
}

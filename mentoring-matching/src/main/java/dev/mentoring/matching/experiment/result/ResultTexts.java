package dev.mentoring.matching.experiment.result;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ResultTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("result", ResultTexts.class::getResourceAsStream);

    private ResultTexts() {}
}

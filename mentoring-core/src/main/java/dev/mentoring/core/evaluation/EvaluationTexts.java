package dev.mentoring.core.evaluation;

import dev.mentoring.core.text.TextCatalogue;

/** The texts of this package. */
final class EvaluationTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("evaluation", EvaluationTexts.class::getResourceAsStream);

    private EvaluationTexts() {}
}

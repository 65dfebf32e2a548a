package dev.mentoring.feedback.score;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ScoreTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("score", ScoreTexts.class::getResourceAsStream);

    private ScoreTexts() {}
}

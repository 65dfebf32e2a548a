package dev.mentoring.core.goal;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class GoalTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("goal", GoalTexts.class::getResourceAsStream);

    private GoalTexts() {}
}

package dev.mentoring.core.dialogue;

import dev.mentoring.core.text.TextCatalogue;

/** The words of the questions that the library brings along, under the code of each. */
final class QuestionTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("questions", QuestionTexts.class::getResourceAsStream);

    private QuestionTexts() {}
}

package dev.mentoring.core.feedback;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class FeedbackTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("feedback", FeedbackTexts.class::getResourceAsStream);

    private FeedbackTexts() {}
}

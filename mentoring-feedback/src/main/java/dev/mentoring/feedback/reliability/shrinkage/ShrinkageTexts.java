package dev.mentoring.feedback.reliability.shrinkage;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ShrinkageTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("shrinkage", ShrinkageTexts.class::getResourceAsStream);

    private ShrinkageTexts() {}
}

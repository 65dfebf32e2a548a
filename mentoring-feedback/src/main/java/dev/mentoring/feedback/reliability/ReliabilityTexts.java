package dev.mentoring.feedback.reliability;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ReliabilityTexts {
    static final TextCatalogue CATALOGUE =
            TextCatalogue.load("reliability", ReliabilityTexts.class::getResourceAsStream);

    private ReliabilityTexts() {}
}

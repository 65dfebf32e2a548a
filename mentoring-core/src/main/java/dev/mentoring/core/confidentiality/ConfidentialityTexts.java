package dev.mentoring.core.confidentiality;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ConfidentialityTexts {
    static final TextCatalogue CATALOGUE =
            TextCatalogue.load("confidentiality", ConfidentialityTexts.class::getResourceAsStream);

    private ConfidentialityTexts() {}
}

package dev.mentoring.feedback.reliability.agreement;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class AgreementTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("agreement", AgreementTexts.class::getResourceAsStream);

    private AgreementTexts() {}
}

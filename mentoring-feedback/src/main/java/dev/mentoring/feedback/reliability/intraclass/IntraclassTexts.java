package dev.mentoring.feedback.reliability.intraclass;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class IntraclassTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("intraclass", IntraclassTexts.class::getResourceAsStream);

    private IntraclassTexts() {}
}

package dev.mentoring.feedback.instrument;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class InstrumentTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("instrument", InstrumentTexts.class::getResourceAsStream);

    private InstrumentTexts() {}
}

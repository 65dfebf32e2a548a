package dev.mentoring.core.enrolment;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class EnrolmentTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("enrolment", EnrolmentTexts.class::getResourceAsStream);

    private EnrolmentTexts() {}
}

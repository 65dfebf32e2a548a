package dev.mentoring.feedback.report;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ReportTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("report", ReportTexts.class::getResourceAsStream);

    private ReportTexts() {}
}

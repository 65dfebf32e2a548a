package dev.mentoring.workbench.report;

import dev.mentoring.core.text.TextCatalogue;

/** What the report says. */
final class ReportTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("report", ReportTexts.class::getResourceAsStream);

    private ReportTexts() {}
}

package dev.mentoring.examples.programme.dashboard;

import dev.mentoring.core.text.TextCatalogue;

final class DashboardTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("dashboard", DashboardTexts.class::getResourceAsStream);

    private DashboardTexts() {}
}

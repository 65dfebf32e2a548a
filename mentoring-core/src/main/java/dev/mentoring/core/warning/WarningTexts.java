package dev.mentoring.core.warning;

import dev.mentoring.core.text.TextCatalogue;

/** The texts of this package. */
final class WarningTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("warning", WarningTexts.class::getResourceAsStream);

    private WarningTexts() {}
}

package dev.mentoring.core.retention;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class RetentionTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("retention", RetentionTexts.class::getResourceAsStream);

    private RetentionTexts() {}
}

package dev.mentoring.core.audit;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class AuditTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("audit", AuditTexts.class::getResourceAsStream);

    private AuditTexts() {}
}

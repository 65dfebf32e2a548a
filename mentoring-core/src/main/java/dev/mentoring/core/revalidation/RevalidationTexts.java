package dev.mentoring.core.revalidation;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class RevalidationTexts {
    static final TextCatalogue CATALOGUE =
            TextCatalogue.load("revalidation", RevalidationTexts.class::getResourceAsStream);

    private RevalidationTexts() {}
}

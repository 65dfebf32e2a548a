package dev.mentoring.core.resource;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ResourceTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("resource", ResourceTexts.class::getResourceAsStream);

    private ResourceTexts() {}
}

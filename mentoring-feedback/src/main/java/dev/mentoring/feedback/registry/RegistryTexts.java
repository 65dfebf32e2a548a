package dev.mentoring.feedback.registry;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class RegistryTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("registry", RegistryTexts.class::getResourceAsStream);

    private RegistryTexts() {}
}

package dev.mentoring.core.lifecycle;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class LifecycleTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("lifecycle", LifecycleTexts.class::getResourceAsStream);

    private LifecycleTexts() {}
}

package dev.mentoring.core.erasure;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ErasureTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("erasure", ErasureTexts.class::getResourceAsStream);

    private ErasureTexts() {}
}

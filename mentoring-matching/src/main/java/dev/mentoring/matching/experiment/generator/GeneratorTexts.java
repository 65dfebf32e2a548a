package dev.mentoring.matching.experiment.generator;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class GeneratorTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("generator", GeneratorTexts.class::getResourceAsStream);

    private GeneratorTexts() {}
}

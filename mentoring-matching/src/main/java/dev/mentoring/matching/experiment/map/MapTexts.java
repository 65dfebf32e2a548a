package dev.mentoring.matching.experiment.map;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class MapTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("map", MapTexts.class::getResourceAsStream);

    private MapTexts() {}
}

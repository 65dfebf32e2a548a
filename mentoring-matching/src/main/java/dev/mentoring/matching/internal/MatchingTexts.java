package dev.mentoring.matching.internal;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of {@code mentoring-matching}. */
public final class MatchingTexts {
    /** The catalogue, read from {@code matching_en.properties} and {@code matching_fr.properties} beside this class. */
    public static final TextCatalogue CATALOGUE =
            TextCatalogue.load("matching", MatchingTexts.class::getResourceAsStream);

    private MatchingTexts() {}
}

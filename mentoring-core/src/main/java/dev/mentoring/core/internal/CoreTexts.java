package dev.mentoring.core.internal;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of {@code mentoring-core}. */
public final class CoreTexts {
    /** The catalogue, read from {@code core_en.properties} and {@code core_fr.properties} beside this class. */
    public static final TextCatalogue CATALOGUE = TextCatalogue.load("core", CoreTexts.class::getResourceAsStream);

    private CoreTexts() {}
}

package dev.mentoring.core.dialogue;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class DialogueTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("dialogue", DialogueTexts.class::getResourceAsStream);

    private DialogueTexts() {}
}

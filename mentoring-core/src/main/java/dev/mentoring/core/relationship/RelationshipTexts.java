package dev.mentoring.core.relationship;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class RelationshipTexts {
    static final TextCatalogue CATALOGUE =
            TextCatalogue.load("relationship", RelationshipTexts.class::getResourceAsStream);

    private RelationshipTexts() {}
}

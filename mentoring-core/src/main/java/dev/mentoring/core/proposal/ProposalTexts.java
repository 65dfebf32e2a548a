package dev.mentoring.core.proposal;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class ProposalTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("proposal", ProposalTexts.class::getResourceAsStream);

    private ProposalTexts() {}
}

package dev.mentoring.feedback.disclosure;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/**
 * Why a value is hidden.
 *
 * <p>The first three follow from who answered what, and a reader may know them. The last two follow from the answers
 * themselves: to tell them would tell the answers, so that a reader is told {@link #COMPLEMENTARY} instead.
 */
public enum SuppressionReason implements Labelled {
    /** Too few people answered. */
    PRIMARY,
    /** It would tell, together with something else that is shown, what few people answered. */
    COMPLEMENTARY,
    /** It would tell, together with an earlier report, what few people answered. */
    LEDGER,
    /** It would leave too few possible answers for somebody. Only the auditor sees this. */
    BOUNDS,
    /** It would tell that everybody gave the same answer, and which. Only the auditor sees this. */
    UNIFORM;

    /** {@return the reason that a reader is told: never one that depends on the answers} */
    public SuppressionReason toldToReaders() {
        return this == BOUNDS || this == UNIFORM ? COMPLEMENTARY : this;
    }

    /** {@return a sentence that explains to the reader, in kind words, why nothing is shown here} */
    public BilingualText explanation() {
        return DisclosureTexts.CATALOGUE.text("explanation." + toldToReaders().code());
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DisclosureTexts.CATALOGUE.label(this);
    }
}

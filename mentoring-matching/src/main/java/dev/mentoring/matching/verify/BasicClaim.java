package dev.mentoring.matching.verify;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** What is checked of every outcome, besides the guarantees that it claims. */
public enum BasicClaim implements Labelled {
    /** Known people, acceptable pairs, no pair twice, quotas kept, the unmatched listed as such. */
    FEASIBLE,
    /** No matching of the market has what was sought. */
    NONE_EXISTS,
    /** The certificate proves what it says. */
    CERTIFICATE_VALID;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}

package dev.mentoring.matching.plan;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** Why somebody has no partner. */
public enum UnmatchedCause implements Labelled {
    /** The person herself has no place left in this role, by number or by hours. */
    NO_PLACE,
    /** Every possible partner is removed by a rule. */
    NO_ACCEPTABLE_PARTNER,
    /** There are acceptable partners, but fewer places than people who depend on them. */
    SHORTAGE,
    /** Every acceptable partner is with people whom the partner prefers. */
    OUTRANKED,
    /** A place is free or could be freed, but no acceptable pair would raise the total score. */
    NOTHING_GAINED,
    /** Nobody is left who needs a place: every acceptable partner is served elsewhere. */
    NOT_NEEDED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}

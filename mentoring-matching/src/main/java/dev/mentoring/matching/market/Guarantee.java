package dev.mentoring.matching.market;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/**
 * What may be promised of a matching, or of the mechanism that found it.
 *
 * <p>The stability notions are pairwise: a pair blocks when both would take each other, each either into a free place
 * or in exchange for the partner whom it likes least (Gusfield and Irving, <i>The Stable Marriage Problem</i>, 1989;
 * Manlove, <i>Algorithmics of Matching Under Preferences</i>, 2013, section 3).
 */
public enum Guarantee implements Labelled {
    /** No acceptable pair exists of whom both strictly gain by meeting each other. */
    WEAKLY_STABLE,
    /** No acceptable pair exists of whom one strictly gains and the other does not lose. */
    STRONGLY_STABLE,
    /** No acceptable pair exists, not matched to each other, of whom neither loses. */
    SUPER_STABLE,
    /** Every mentee is at least as well off as in any other stable matching. */
    MENTEE_OPTIMAL,
    /** Every mentor is at least as well off as in any other stable matching. */
    MENTOR_OPTIMAL,
    /** No matching has a greater total weight. */
    MAXIMUM_WEIGHT,
    /** No matching has more pairs. */
    MAXIMUM_CARDINALITY,
    /** No matching with as many pairs has a greater total weight. */
    MAXIMUM_WEIGHT_AT_THIS_CARDINALITY,
    /** No mentee with at most one place can gain by misreporting; of the mechanism, not of one matching. */
    STRATEGY_PROOF_FOR_MENTEES,
    /** No mentor with at most one place can gain by misreporting; of the mechanism, not of one matching. */
    STRATEGY_PROOF_FOR_MENTORS;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}

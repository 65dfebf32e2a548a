package dev.mentoring.matching.outcome;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.certificate.Objective;
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
    /** Nobody who comes alone and no couple blocks, as {@code stable-couples} defines it. */
    STABLE_WITH_COUPLES,
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
    /** Weakly stable, and no weakly stable matching has more pairs. */
    MAXIMUM_WEAKLY_STABLE,
    /** Weakly stable, with at least two thirds as many pairs as any weakly stable matching. */
    TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE,
    /** Stable, and no stable matching has a smaller sum of all ranks on both sides. */
    EGALITARIAN,
    /** Stable, and in no stable matching is the greatest rank on either side smaller. */
    MINIMUM_REGRET,
    /** Stable, and in no stable matching are the two sides' sums of ranks closer to each other. */
    SEX_EQUAL,
    /** Stable, and everybody has the median of the partners that all stable matchings give, counted with repetition. */
    MEDIAN_STABLE,
    /** Stable, and no stable matching has fewer people at the worst rank, or as many there and fewer at the next. */
    GENEROUS_STABLE,
    /** No matching makes a mentee better off and no mentee worse off. */
    PARETO_EFFICIENT,
    /** No group can make one of its members better off, and none worse off, by exchanging what its members brought. */
    CORE,
    /** No matching is preferred by more mentees than prefer this one to it. */
    POPULAR,
    /** No matching gives more mentees a first choice, or as many a first choice and more a second, and so on. */
    RANK_MAXIMAL,
    /** Of most pairs, and among those rank-maximal. */
    GREEDY_MAXIMUM,
    /** Of most pairs, and among those with the fewest at the worst rank, then at the next, and so on. */
    GENEROUS_MAXIMUM,
    /** No matching has fewer blocking pairs. */
    FEWEST_BLOCKING_PAIRS,
    /** Mentees with the same preferences have the same chances. */
    EQUAL_TREATMENT,
    /** No lottery gives every mentee at least as good chances of each rank or better, and one of them better ones. */
    ORDINALLY_EFFICIENT,
    /**
     * No mentee with at most one place can gain by another order of the mentors whom it accepts, or by leaving some out; of
     * the mechanism, not of one matching.
     */
    STRATEGY_PROOF_FOR_MENTEES,
    /** No mentor with at most one place can gain by misreporting; of the mechanism, not of one matching. */
    STRATEGY_PROOF_FOR_MENTORS;

    /**
     * {@return what is true of a matching that reaches an objective}
     *
     * @param objective the objective
     */
    public static ImmutableSet<Guarantee> ofOptimum(Objective objective) {
        return switch (objective) {
            case GREATEST_SCORE -> Sets.immutableEnumSet(MAXIMUM_WEIGHT);
            case MOST_PAIRS -> Sets.immutableEnumSet(MAXIMUM_CARDINALITY, MAXIMUM_WEIGHT_AT_THIS_CARDINALITY);
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}

package dev.mentoring.matching.market;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** What a market has beyond the plainest case, and what an algorithm must therefore be able to deal with. */
public enum MarketFeature implements Labelled {
    /** There are mentees and mentors. */
    TWO_SIDES,
    /** Some mentee is indifferent between two acceptable mentors. */
    MENTEE_TIES,
    /** Some mentor is indifferent between two acceptable mentees. */
    MENTOR_TIES,
    /** Some mentee and some mentor may not be paired. */
    INCOMPLETE_LISTS,
    /** There are more people on one side than on the other. */
    UNEQUAL_SIDES,
    /** Some mentee may have another number of mentors than at most one. */
    MENTEE_UPPER_QUOTAS,
    /** Some mentor may have another number of mentees than at most one. */
    MENTOR_UPPER_QUOTAS,
    /** Some mentee must have at least a certain number of mentors. */
    MENTEE_LOWER_QUOTAS,
    /** Some mentor must have at least a certain number of mentees. */
    MENTOR_LOWER_QUOTAS,
    /** Pairs have weights. */
    WEIGHTS,
    /** There is only one side: anybody may meet anybody. */
    PEERS,
    /** Mentees choose among topics that mentors offer, each with places of its own. */
    TOPICS,
    /** Some mentees want to be placed two by two, and rank pairs of mentors together. */
    COUPLES;

    /** Mentees with at most one place and mentors with any number, none with ties or a minimum: what most algorithms deal with. */
    public static final ImmutableSet<MarketFeature> MANY_TO_ONE =
            Sets.immutableEnumSet(TWO_SIDES, INCOMPLETE_LISTS, UNEQUAL_SIDES, MENTOR_UPPER_QUOTAS, WEIGHTS);

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}

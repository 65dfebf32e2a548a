package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Pair;

/**
 * How a stable matching was made more efficient with the consent of those whose priority it overrules.
 *
 * <p>To check by replay: begin with the stable matching that mentee-proposing deferred acceptance finds. Whoever is
 * unmatched in it is <i>closed</i> at once. The <i>claim</i> to a mentor belongs to the mentee of highest priority there
 * who likes the mentor better than what it has, where closed mentees who consent are passed over; when that mentee is
 * closed, nobody has the claim. In each step, one after the other, nobody has the claim to an underdemanded mentor, who
 * is closed with all of its mentees; then every mentee of {@link Step#trades()} has the claim to its new mentor, and
 * leaves a place with the mentor of the next pair, the last one with the mentor of the first. In the end all mentors who
 * have mentees are closed, and the matching is reached.
 *
 * <p>Priorities are the mentors’ preferences, whose ties are broken by the numbers that {@code
 * dev.mentoring.matching.algorithm.Lottery} draws.
 *
 * @param tieBreaking how ties in priorities were broken
 * @param seed the seed of the lottery; of no effect when there are no ties
 * @param consenting the ids of the mentees who consent, sorted
 * @param steps what happened, in order
 */
public record EfficiencyAdjustment(
        TieBreaking tieBreaking, long seed, ImmutableList<String> consenting, ImmutableList<Step> steps)
        implements Certificate {
    /**
     * Some mentors are closed, then some mentees move.
     *
     * @param underdemanded the ids of the mentors to whom nobody has a claim, in the order in which they are closed
     * @param trades who moves to whom, each into the place that the one before leaves; none in the last step
     */
    public record Step(ImmutableList<String> underdemanded, ImmutableList<Pair> trades) {}
}

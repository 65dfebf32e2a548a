package dev.mentoring.matching.algorithm.topics;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.TopicDeletions;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;

/**
 * Super-stable matching where mentees choose among topics and either side may be indifferent (Olaosebikan and Manlove,
 * <i>Super-stability in the student–project allocation problem with ties</i>, 2022). Made to be reached through {@code
 * super-stable}.
 *
 * <p><b>Super-stable.</b> An acceptable pair of a mentee {@code s} and a topic {@code p} of the mentor {@code l}, not in the
 * matching {@code M}, blocks when
 *
 * <ol>
 *   <li>{@code s} is unmatched, or likes {@code p} at least as much as her topic in {@code M}; and
 *   <li>either
 *       <ul>
 *         <li>{@code p} and {@code l} both have a free place, or
 *         <li>{@code p} has a free place, {@code l} has none, and {@code l} likes {@code s} at least as much as the worst of
 *             her mentees in {@code M}, or {@code s} is one of them already, or
 *         <li>{@code p} has no free place, and {@code l} likes {@code s} at least as much as the worst of the mentees on
 *             {@code p}.
 *       </ul>
 * </ol>
 *
 * <p><b>How.</b> Pairs that can be in no super-stable matching are deleted, by the rules of {@link TopicDeletions}, until
 * there are no more; then everybody has the best topic that is left, and no mentee could have a better one in any
 * super-stable matching; or there is a contradiction, and no such matching exists.
 *
 * <p><b>Why that is all.</b> Suppose that no rule applies any more and there is no contradiction. By the rules, as applied
 * to the claimant {@code s} whom a mentor {@code l} likes least, no topic of hers has more claims than places, and {@code
 * l} has places for all claims on her topics; so she needs at least as many mentees as have claims with her. As mentors
 * need no more mentees than there are, they need just these, and each mentee claims one topic. If her topics need no more
 * than that, those with deleted claims are full; else {@code l} is full, and so are the topics with deleted claims by
 * mentees whom she likes at least as much as {@code s}. Either way whoever has a deleted claim comes strictly after all on
 * the topic, if it is full, or else after all of the mentor's, who is full.
 *
 * <p><b>Cost</b>: a mentor is looked at again when a claim on her topics is new or deleted, each time once through the
 * mentees who list them; memory is linear in the acceptable pairs.
 */
public final class SuperStableTopics {
    /** What is claimed of a matching that is found. */
    private static final ImmutableSet<Guarantee> GUARANTEES = Sets.immutableEnumSet(
            Guarantee.WEAKLY_STABLE, Guarantee.STRONGLY_STABLE, Guarantee.SUPER_STABLE, Guarantee.MENTEE_OPTIMAL);

    private SuperStableTopics() {}

    /**
     * {@return the super-stable matching that is best for all mentees, or the proof that there is none, each with the deletions}
     *
     * @param market the market
     * @param algorithm the name of the algorithm that answers
     * @param context cancellation; there is no lottery
     * @throws dev.mentoring.matching.algorithm.SolveCancelledException when it was cancelled
     */
    public static Outcome solve(ProjectMarket market, String algorithm, SolveContext context) {
        Deletions deletions = new Deletions(market, context);
        deletions.run();
        TopicDeletions proof = new TopicDeletions(deletions.inOrder());
        return deletions.contradict()
                ? new NoMatching(algorithm, GUARANTEES, proof)
                : Matching.ofIndices(market, algorithm, deletions.best()).proving(GUARANTEES, proof);
    }
}

package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;

/**
 * Stages that prove that no matching has a better profile, by linear programming duality applied to one number of the
 * profile after the other.
 *
 * <p>The rank of a mentor is 1 in the first tier of a mentee's list, 2 in the second, and so on. <b>To check</b>, begin
 * with all acceptable pairs of mentors who have a place, and with nobody who must be full. At each stage, a pair counts
 * when its rank is at most {@link ProfileStage#worstRank()}. See that
 * <ol>
 *   <li>no price is negative, but those of people who must be full;
 *   <li>the two prices of each remaining pair add up to at least 1 when it counts, and to at least 0 else;
 *   <li>the sum of each price times the upper quota of its owner is {@link ProfileStage#count()}, and as many of the
 *       matched pairs count.
 * </ol>
 * As that sum is a bound for every matching of the remaining pairs in which those who must be full are so, no such
 * matching has more. Those that have as many use only pairs whose prices add up to exactly 1 when they count and 0 else,
 * and fill whoever has a positive price: drop the other pairs, let these people be full from here on, and go to the next
 * stage.
 *
 * <p>What the stages must count depends on the claim. <i>Rank-maximal</i>: 1, 2, 3 and so on; a rank that no remaining
 * pair has may be left out, and after the last stage every remaining pair of a worse rank is matched. <i>Greedy
 * maximum</i>: all pairs first, then the same. <i>Generous maximum</i>: all pairs first, then ever fewer. From a stage
 * that counts up to rank {@code s} to the next, which counts up to {@code t}, drop the pairs of rank {@code t + 2} to
 * {@code s}: no matched pair has such a rank, and none has to. The same holds of the last stage with {@code t} 0.
 *
 * @param profile how many of the matched pairs have rank 1, 2, and so on, up to the worst that occurs
 * @param stages the stages, in order
 */
public record ProfileProof(ImmutableList<Integer> profile, ImmutableList<ProfileStage> stages) implements Certificate {}

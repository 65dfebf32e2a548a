package dev.mentoring.matching.algorithm.profile;

import dev.mentoring.matching.outcome.Guarantee;

/**
 * Most first choices, then most second choices, and so on, as far as the mentees' lists go. Immutable and thread-safe.
 *
 * <p><b>Finds</b> a matching with the lexicographically greatest profile {@code (n1, n2, …)}, where {@code nk} is the
 * number of mentees who have a mentor of rank {@code k}: 1 in the first tier of their list, 2 in the second, and so on.
 * Such a matching is Pareto-efficient for mentees, yet not always of most pairs: {@link GreedyMaximum} and {@link
 * GenerousMaximum} are. Mentors' preferences and weights are ignored.
 *
 * <p><b>Proof</b>: {@link dev.mentoring.matching.certificate.ProfileProof}. Which of several best matchings is found
 * depends on ids, lists and quotas alone.
 *
 * <p><b>How</b>: Stage by stage over the ranks as Irving, Kavitha, Mehlhorn, Michail and Paluch (<i>Rank-maximal
 * matchings</i>, 2006) do it, with optimal prices instead of their decomposition by parity to tell which pairs and people
 * the best matchings use; several places for a mentor as in Paluch, <i>Capacitated rank-maximal matchings</i>, 2013. There is
 * no weight that grows with the number of ranks.
 *
 * <p><b>Cost</b>: one assignment problem for each rank in use, on ever fewer pairs.
 */
public final class RankMaximal extends ProfileAlgorithm {
    /** Makes the algorithm, which has no state. */
    public RankMaximal() {
        super(
                "rank-maximal",
                "R. W. Irving, T. Kavitha, K. Mehlhorn, D. Michail and K. Paluch, Rank-maximal matchings, 2006;"
                        + " K. Paluch, Capacitated rank-maximal matchings, 2013",
                Guarantee.RANK_MAXIMAL,
                Guarantee.PARETO_EFFICIENT);
    }

    @Override
    void run(ProfileStages stages) {
        bestRanksFirst(stages);
    }
}

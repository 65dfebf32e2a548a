package dev.mentoring.matching.algorithm.profile;

import dev.mentoring.matching.outcome.Guarantee;

/**
 * Most pairs, then most first choices, then most second choices, and so on. Immutable and thread-safe.
 *
 * <p><b>Finds</b>, among the matchings of most pairs, one with the lexicographically greatest profile {@code (n1, n2, …)}
 * (Manlove, <i>Algorithmics of Matching Under Preferences</i>, 2013, chapter 8). It is Pareto-efficient for mentees.
 * Mentors' preferences and weights are ignored. Prefer {@link GenerousMaximum} where it matters more that nobody gets a
 * late choice.
 *
 * <p><b>Proof, how and cost</b>: as for {@link RankMaximal}, with one more stage before the others. Which of several best
 * matchings is found depends on ids, lists and quotas alone.
 */
public final class GreedyMaximum extends ProfileAlgorithm {
    /** Makes the algorithm, which has no state. */
    public GreedyMaximum() {
        super(
                "greedy-maximum",
                "A. Kwanashie, R. W. Irving, D. F. Manlove and C. T. S. Sng, Profile-based optimal matchings in the student/project"
                        + " allocation problem, 2015; D. F. Manlove, Algorithmics of Matching Under Preferences, 2013",
                Guarantee.GREEDY_MAXIMUM,
                Guarantee.MAXIMUM_CARDINALITY,
                Guarantee.PARETO_EFFICIENT);
    }

    @Override
    void run(ProfileStages stages) {
        int worst = stages.worstRemainingRank();
        if (worst > 0) {
            stages.maximise(worst);
            bestRanksFirst(stages);
        }
    }
}

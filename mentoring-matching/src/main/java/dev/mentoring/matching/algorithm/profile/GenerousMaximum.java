package dev.mentoring.matching.algorithm.profile;

import dev.mentoring.matching.outcome.Guarantee;

/**
 * Most pairs, then as few as possible of the worst rank, then of the next to worst, and so on. Immutable and thread-safe.
 *
 * <p><b>Finds</b>, among the matchings of most pairs, one whose reversed profile {@code (…, n2, n1)} is lexicographically
 * least: the worst rank that anybody gets is as good as can be, as few as can be get it, and so on (Huang, Kavitha,
 * Mehlhorn and Michail, <i>Fair matchings and related problems</i>, 2016; Manlove, <i>Algorithmics of Matching Under
 * Preferences</i>, 2013, chapter 8). It is Pareto-efficient for mentees. Mentors' preferences and weights are ignored.
 *
 * <p><b>Proof</b>: {@link dev.mentoring.matching.certificate.ProfileProof}. Which of several best matchings is found
 * depends on ids, lists and quotas alone.
 *
 * <p><b>Cost</b>: to find the worst rank by bisection, one assignment problem for each doubling of the length of the
 * longest list; then one for each rank in use, on ever fewer pairs.
 */
public final class GenerousMaximum extends ProfileAlgorithm {
    /** Makes the algorithm, which has no state. */
    public GenerousMaximum() {
        super(
                "generous-maximum",
                "C.-C. Huang, T. Kavitha, K. Mehlhorn and D. Michail, Fair matchings and related problems, 2016;"
                        + " D. F. Manlove, Algorithmics of Matching Under Preferences, 2013",
                Guarantee.GENEROUS_MAXIMUM,
                Guarantee.MAXIMUM_CARDINALITY,
                Guarantee.PARETO_EFFICIENT);
    }

    @Override
    void run(ProfileStages stages) {
        int counted = stages.worstRemainingRank();
        if (counted == 0) {
            return;
        }
        int worst = leastWorstRank(stages, counted);
        stages.maximise(counted);
        if (worst < counted) {
            stages.drop(worst + 2, counted);
            counted = worst;
            stages.maximise(counted);
        }
        while (worst > 1) {
            stages.drop(worst + 1, counted);
            counted = worst - 1;
            stages.maximise(counted);
            worst = stages.worstMatchedRank(counted);
        }
    }

    /** {@return the best rank up to which there are as many pairs as with all of them} */
    private static int leastWorstRank(ProfileStages stages, int worstRank) {
        int most = stages.greatestNumber(worstRank);
        int tooGood = 0;
        int enough = worstRank;
        while (enough - tooGood > 1) {
            int middle = (tooGood + enough) >>> 1;
            if (stages.greatestNumber(middle) == most) {
                enough = middle;
            } else {
                tooGood = middle;
            }
        }
        return enough;
    }
}

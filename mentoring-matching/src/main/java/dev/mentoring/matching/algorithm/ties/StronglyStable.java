package dev.mentoring.matching.algorithm.ties;

import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Outcome;

/**
 * The strongly stable matching that is best for all mentees, or the proof that there is none. Immutable and thread-safe.
 *
 * <p><b>Finds</b> a matching without a pair {@code (r, h)}, not matched to each other, of whom one strictly gains and the
 * other does not lose; people may be indifferent, lists have gaps, sides be unequal, and mentors have several places. Nobody
 * can then be bribed with a trifle to leave. Such a matching need not exist. When it does, the one found is at least as good
 * for every mentee as any other, every mentor has as many mentees in all of them, and the same mentees are placed (Irving,
 * Manlove and Scott 2003). Which of several equally good ones it is, is settled by the order of ids.
 *
 * <p><b>How</b>: mentees ask all the mentors they like best of those left. A mentor strikes those it likes less than enough
 * others who ask; when a group must share the last places of some mentors and is too large for them, by Hall's condition
 * (1935) those mentors strike the tier that the group is in.
 *
 * <p><b>Proof</b>: {@link dev.mentoring.matching.certificate.StruckPairs}, of a matching that it is best for mentees, and
 * without one of its absence.
 *
 * <p><b>Cost</b>: one matching of those who must share for each group that is struck: time {@code O(n p)} for one, {@code
 * O(n p²)} at worst, memory {@code O(p + n)} and the proof. No seed has an influence.
 */
public final class StronglyStable implements TwoSidedAlgorithm {
    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "strongly-stable", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTEE_TIES, MarketFeature.MENTOR_TIES)
            .addGuarantees(Guarantee.WEAKLY_STABLE, Guarantee.STRONGLY_STABLE, Guarantee.MENTEE_OPTIMAL)
            .cost(
                    "time O(n p) for each group that is struck, at most p of them and in practice few; memory O(p + n) and the proof; p acceptable"
                            + " pairs, n people")
            .source(
                    "R. W. Irving, Stable marriage and indifference, 1994; R. W. Irving, D. F. Manlove and S. Scott, Strong stability in"
                            + " the hospitals/residents problem, 2003")
            .build();

    /** Makes the algorithm, which has no state. */
    public StronglyStable() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome solve(Market market, SolveContext context) {
        context.check(this, market);
        return new StrikingOut(market, Guarantee.STRONGLY_STABLE, context).run(name(), DESCRIPTION.guarantees());
    }
}

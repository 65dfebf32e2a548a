package dev.mentoring.matching.algorithm.ties;

import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TopicAlgorithm;
import dev.mentoring.matching.algorithm.topics.SuperStableTopics;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Outcome;

/**
 * The super-stable matching that is best for all mentees, or the proof that there is none. Immutable and thread-safe.
 *
 * <p><b>Finds</b> a matching without a pair {@code (r, h)}, not matched to each other, of whom neither loses by leaving; people
 * may be indifferent, lists have gaps, sides be unequal, and mentors have several places. Such a matching is stable however
 * the ties are broken, so that it is safe when a tie only means that nothing is known yet. It need not exist. When it does,
 * the one found is at least as good for every mentee as any other, every mentor has as many mentees in all of them, and the
 * same mentees are placed (Irving, Manlove and Scott 2000).
 *
 * <p><b>How</b>: mentees ask all the mentors they like best of those left; a mentor strikes those it likes no more than enough
 * others who ask. There is such a matching if and only if everybody is then left asking one mentor alone, and no mentor who
 * ever struck anybody has a free place.
 *
 * <p><b>Topics.</b> Where mentees choose among mentors' topics, {@link SuperStableTopics} says what is super-stable and how it
 * is found or refuted.
 *
 * <p><b>Proof</b>: {@link dev.mentoring.matching.certificate.StruckPairs}, of a matching that it is best for mentees, and
 * without one of its absence.
 *
 * <p><b>Cost</b>: time {@code O(p log p)}, for sorting the lists, memory {@code O(p + n)} and the proof. No seed has an influence.
 */
public final class SuperStable implements TopicAlgorithm {
    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "super-stable", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTEE_TIES, MarketFeature.MENTOR_TIES, MarketFeature.TOPICS)
            .addGuarantees(
                    Guarantee.WEAKLY_STABLE,
                    Guarantee.STRONGLY_STABLE,
                    Guarantee.SUPER_STABLE,
                    Guarantee.MENTEE_OPTIMAL)
            .cost("time O(p log p), memory O(p + n) and the proof; p acceptable pairs, n people")
            .source(
                    "R. W. Irving, Stable marriage and indifference, 1994; R. W. Irving, D. F. Manlove and S. Scott, The"
                            + " hospitals/residents problem with ties, 2000; S. Olaosebikan and D. F. Manlove, Super-stability in the"
                            + " student-project allocation problem with ties, 2022")
            .build();

    /** Makes the algorithm, which has no state. */
    public SuperStable() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome solve(Market market, SolveContext context) {
        context.check(this, market);
        return new StrikingOut(market, Guarantee.SUPER_STABLE, context).run(name(), DESCRIPTION.guarantees());
    }

    @Override
    public Outcome solve(ProjectMarket market, SolveContext context) {
        context.check(this, market);
        return SuperStableTopics.solve(market, name(), context);
    }
}

package dev.mentoring.matching.algorithm.stable;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TopicAlgorithm;
import dev.mentoring.matching.algorithm.topics.StableTopics;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Deferred acceptance: one side proposes, the other holds the best proposals so far and gives up the rest (Gale and
 * Shapley 1962; for several places on both sides Roth 1984). Immutable and thread-safe.
 *
 * <p><b>Finds</b> a matching that is weakly, and pairwise, stable: no mentee and mentor who accept each other and are not
 * matched to each other both gain by it, each taking the other into a free place or in exchange for the partner liked
 * least. Ties, incomplete lists, unequal sides, and several places on one side or on both are all dealt with; people with
 * several places are taken to like sets of partners by the partners one by one (responsive preferences). Weights are
 * ignored.
 *
 * <p><b>Lower quotas</b> cannot be sought: by the rural hospitals theorem (Roth 1986) strict preferences give everybody as
 * many partners in one stable matching as in any other. They are checked instead. When one is not met the answer is that no
 * stable matching meets them, with the proof; with ties it says no more than that the lottery did not lead to one.
 *
 * <p><b>Without ties</b> the matching is also strongly and super-stable, and every proposer is as well off as in any
 * stable matching. <b>With ties</b> it is so for the strict order that a lottery makes of them: {@code ties=single} draws
 * one number for each person, {@code multiple} one for each person and chooser; see {@link Lottery}.
 *
 * <p><b>Topics.</b> Where mentees choose among mentors' topics, {@link StableTopics} says what is stable and how it is
 * found (Abraham, Irving and Manlove 2007); all that is said here of mentees and mentors holds there too.
 *
 * <p><b>Strategy-proof</b> for proposers with at most one place (Dubins and Freedman 1981; Roth 1982).
 *
 * <p><b>Cost</b>: at most one proposal for each acceptable pair. Nobody's whole list is sorted, so that with random
 * preferences the time is about one pass over the pairs; memory beyond the market grows with the people.
 */
public final class DeferredAcceptance implements TopicAlgorithm {
    /** Which side proposes; {@code mentee} unless said otherwise. */
    public static final AlgorithmOption PROPOSING = AlgorithmOption.choice(
            "proposing", Side.MENTEE, MatchingTexts.CATALOGUE.text("algorithm.deferred-acceptance.proposing"));

    /** How ties are broken; {@code single} unless said otherwise. */
    public static final AlgorithmOption TIES = AlgorithmOption.choice(
            "ties", TieBreaking.SINGLE, MatchingTexts.CATALOGUE.text("algorithm.deferred-acceptance.ties"));

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "deferred-acceptance", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(
                    MarketFeature.MENTEE_TIES,
                    MarketFeature.MENTOR_TIES,
                    MarketFeature.TOPICS,
                    MarketFeature.MENTEE_UPPER_QUOTAS,
                    MarketFeature.MENTEE_LOWER_QUOTAS,
                    MarketFeature.MENTOR_LOWER_QUOTAS)
            .addGuarantees(Guarantee.WEAKLY_STABLE)
            .addOptions(PROPOSING, TIES)
            .cost("time O(p log n) in the worst case but for ties of more than 1024, about p with random preferences;"
                    + " memory O(n + places); p acceptable pairs, n people")
            .source("D. Gale and L. S. Shapley, College admissions and the stability of marriage, 1962;"
                    + " A. E. Roth, Stability and polarization of interests in job matching, 1984;"
                    + " D. J. Abraham, R. W. Irving and D. F. Manlove, Two algorithms for the student-project allocation"
                    + " problem, 2007")
            .build();

    /** Makes the algorithm, which has no state. */
    public DeferredAcceptance() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public ImmutableSet<Guarantee> guarantees(SolveContext context) {
        Guarantee strategyProof = proposing(context) == Side.MENTEE
                ? Guarantee.STRATEGY_PROOF_FOR_MENTEES
                : Guarantee.STRATEGY_PROOF_FOR_MENTORS;
        return Sets.immutableEnumSet(Sets.union(DESCRIPTION.guarantees(), Set.of(strategyProof)));
    }

    @Override
    public Outcome solve(Market market, SolveContext context) {
        context.check(this, market);
        Lottery lottery = new Lottery(context.seed(), tieBreaking(context), market.menteeIds(), market.mentorIds());
        int[] pairs = pairs(market, lottery, proposing(context), context);
        Optional<NoMatching> unmet = LowerQuotas.unmet(market, name(), pairs, proof(context));
        return unmet.isPresent() ? unmet.get() : proved(Matching.ofIndices(market, name(), pairs), market, context);
    }

    @Override
    public Matching solve(ProjectMarket market, SolveContext context) {
        context.check(this, market);
        int[] pairs = StableTopics.pairs(market, proposing(context), tieBreaking(context), context);
        return proved(Matching.ofIndices(market, name(), pairs), market, context);
    }

    /**
     * {@return the pairs that deferred acceptance ends with, as indices of the market in no particular order, whatever the
     * lower quotas}; for algorithms that start from them
     *
     * @param market the market
     * @param lottery breaks ties
     * @param proposing the side that proposes
     * @param context of which the cancellation alone counts
     */
    public static int[] pairs(Market market, Lottery lottery, Side proposing, SolveContext context) {
        return new ProposalLoop(new Orientation(market, lottery, proposing), context).run();
    }

    private static Matching proved(Matching matching, Instance market, SolveContext context) {
        return matching.proving(claims(market, proposing(context)), proof(context));
    }

    private static NoBlockingPair proof(SolveContext context) {
        return new NoBlockingPair(proposing(context), tieBreaking(context), context.seed());
    }

    private static TieBreaking tieBreaking(SolveContext context) {
        return context.value(TIES, TieBreaking.class);
    }

    private static Side proposing(SolveContext context) {
        return context.value(PROPOSING, Side.class);
    }

    private static Set<Guarantee> claims(Instance market, Side proposing) {
        Set<MarketFeature> features = market.features();
        if (features.contains(MarketFeature.MENTEE_TIES) || features.contains(MarketFeature.MENTOR_TIES)) {
            return Set.of(Guarantee.WEAKLY_STABLE);
        }
        return EnumSet.of(
                Guarantee.WEAKLY_STABLE,
                Guarantee.STRONGLY_STABLE,
                Guarantee.SUPER_STABLE,
                proposing == Side.MENTEE ? Guarantee.MENTEE_OPTIMAL : Guarantee.MENTOR_OPTIMAL);
    }
}

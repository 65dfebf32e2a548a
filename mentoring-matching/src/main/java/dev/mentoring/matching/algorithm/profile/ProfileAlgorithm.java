package dev.mentoring.matching.algorithm.profile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;

/** What the algorithms have in common that find the best profile, each in a sense of its own. */
abstract class ProfileAlgorithm implements TwoSidedAlgorithm {
    /** What an algorithm can deal with that asks mentees alone, one place each, and allows them ties. */
    static final ImmutableSet<MarketFeature> ONE_SIDED = Sets.immutableEnumSet(
            MarketFeature.TWO_SIDES,
            MarketFeature.MENTEE_TIES,
            MarketFeature.MENTOR_TIES,
            MarketFeature.INCOMPLETE_LISTS,
            MarketFeature.UNEQUAL_SIDES,
            MarketFeature.MENTOR_UPPER_QUOTAS,
            MarketFeature.WEIGHTS);

    private final String name;
    private final ImmutableSet<Guarantee> guarantees;

    ProfileAlgorithm(String name, ImmutableSet<Guarantee> guarantees) {
        this.name = name;
        this.guarantees = guarantees;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public BilingualText description() {
        return MatchingTexts.CATALOGUE.text("algorithm." + name);
    }

    @Override
    public ImmutableSet<MarketFeature> accepts() {
        return ONE_SIDED;
    }

    @Override
    public ImmutableSet<Guarantee> guarantees(SolveContext context) {
        return guarantees;
    }

    @Override
    public String cost() {
        return "time O(r k p log n), memory O(p + n r); r ranks in use, k pairs matched, p acceptable pairs, n people";
    }

    @Override
    public Matching solve(Market market, SolveContext context) {
        context.check(this, market);
        ProfileStages stages = new ProfileStages(market, context);
        run(stages);
        return Matching.ofIndices(market, name, stages.matched()).proving(guarantees, stages.proof());
    }

    /** Makes the numbers of the profile as great as possible, in the order that the algorithm stands for. */
    abstract void run(ProfileStages stages);

    /** Makes first choices as many as possible, then second choices, and so on. */
    static void bestRanksFirst(ProfileStages stages) {
        for (int rank = stages.nextOpenRank(0); rank > 0; rank = stages.nextOpenRank(rank)) {
            stages.maximise(rank);
        }
    }
}

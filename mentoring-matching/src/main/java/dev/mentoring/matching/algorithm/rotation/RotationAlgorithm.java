package dev.mentoring.matching.algorithm.rotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.EnumeratingAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.algorithm.stable.LowerQuotas;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the algorithms share that choose one of all stable matchings. */
abstract class RotationAlgorithm implements TwoSidedAlgorithm, EnumeratingAlgorithm {
    private final AlgorithmDescription description;

    RotationAlgorithm(AlgorithmDescription description) {
        this.description = description;
    }

    /** {@return what such an algorithm says of itself, but for its options, cost and source} */
    static AlgorithmDescription.Builder described(String name, Guarantee... own) {
        return AlgorithmDescription.named(name, MatchingTexts.CATALOGUE)
                .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
                .addAcceptedFeatures(
                        MarketFeature.MENTEE_UPPER_QUOTAS,
                        MarketFeature.MENTEE_LOWER_QUOTAS,
                        MarketFeature.MENTOR_LOWER_QUOTAS)
                .addGuarantees(Guarantee.WEAKLY_STABLE, Guarantee.STRONGLY_STABLE, Guarantee.SUPER_STABLE)
                .addGuarantees(own);
    }

    /** {@return the choice from all stable matchings} */
    abstract Choice choose(RotationPoset poset, SolveContext context);

    /** Checks options that are more than one of several words. */
    void checkOptions(SolveContext context) {}

    @Override
    public final AlgorithmDescription description() {
        return description;
    }

    @Override
    public final Outcome solve(Market market, SolveContext context) {
        RotationPoset poset = checkedPoset(market, context);
        Optional<NoMatching> unmet = unmet(poset);
        if (unmet.isPresent()) {
            return unmet.get();
        }
        Choice choice = choose(poset, context);
        Matching matching = poset.matching(name(), choice.applied());
        Set<Guarantee> claims = Sets.union(matching.guarantees(), choice.claims());
        return matching.proving(claims, choice.certificate());
    }

    /**
     * {@return all stable matchings, found one by one as the stream is read: the mentee-optimal one first, the mentor-optimal
     * one last; none when lower quotas are not met} They claim to be stable, which their pairs show.
     */
    @Override
    public final Stream<? extends Outcome> all(Instance instance, SolveContext context) {
        context.check(this, instance);
        RotationPoset poset = checkedPoset((Market) instance, context);
        if (unmet(poset).isPresent()) {
            return Stream.empty();
        }
        return poset.closedSets().map(set -> {
            context.throwIfCancelled();
            return poset.matching(name(), set);
        });
    }

    private RotationPoset checkedPoset(Market market, SolveContext context) {
        context.check(this, market);
        checkOptions(context);
        return RotationPoset.of(market, context);
    }

    private Optional<NoMatching> unmet(RotationPoset poset) {
        NoBlockingPair proof = new NoBlockingPair(Side.MENTEE, TieBreaking.SINGLE, 0);
        return LowerQuotas.unmet(poset.market(), name(), poset.menteeOptimal(), proof);
    }

    /** {@return a closed set as the positions of a certificate} */
    static ImmutableList<Integer> positions(BitSet set) {
        return set.stream().boxed().collect(ImmutableList.toImmutableList());
    }

    /**
     * A choice of one stable matching.
     *
     * @param applied the closed set of rotations that leads to it
     * @param claims what is true of it besides stability
     * @param certificate why
     */
    record Choice(BitSet applied, Set<Guarantee> claims, Certificate certificate) {}
}

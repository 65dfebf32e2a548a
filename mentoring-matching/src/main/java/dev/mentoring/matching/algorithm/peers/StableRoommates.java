package dev.mentoring.matching.algorithm.peers;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.EnumeratingAlgorithm;
import dev.mentoring.matching.algorithm.PeerAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.StablePartition;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.BitSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A stable matching of peers, or the proof that there is none. Immutable and thread-safe.
 *
 * <p><b>Decides</b>, for people {@code V} with strict preferences over those whom they accept, whether there is a set
 * {@code M} of disjoint acceptable pairs such that no acceptable {@code {u, v}} outside it has both {@code u} alone or
 * preferring {@code v} to its partner, and {@code v} alone or preferring {@code u}. Lists may be incomplete and the
 * number of people odd; whoever is alone in one stable matching is alone in all of them. Weights are ignored. Ties are
 * refused, because with them the question is NP-complete (Ronn 1990).
 *
 * <p><b>Proof</b>: Tan's {@link StablePartition}. Without a party of odd size greater than one its pairs are the matching;
 * with one, the answer is {@link NoMatching}. {@link AlmostStableRoommates} then says what comes closest.
 *
 * <p><b>How</b>: proposals, then rotations, on flat arrays, without recursion (Irving 1985; Gusfield and Irving 1989,
 * section 4.5.2); rotations that would empty a list are the odd parties. {@link #all} lists every stable matching by
 * fixing one pair after the other and asking each time whether a stable matching is left, so that it never runs into a
 * dead end: between two matchings it takes time {@code O(n p d)} at most, with lists of length {@code d}.
 *
 * <p><b>Cost</b>: time and memory {@code O(p)} for {@code p} acceptable pairs. The answer depends on ids alone.
 */
public final class StableRoommates implements PeerAlgorithm, EnumeratingAlgorithm {
    static final ImmutableSet<Guarantee> STABLE =
            Sets.immutableEnumSet(Guarantee.WEAKLY_STABLE, Guarantee.STRONGLY_STABLE, Guarantee.SUPER_STABLE);

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "stable-roommates", MatchingTexts.CATALOGUE)
            .addAcceptedFeatures(MarketFeature.PEERS, MarketFeature.INCOMPLETE_LISTS, MarketFeature.WEIGHTS)
            .addAllGuarantees(STABLE)
            .cost("time O(p), memory O(p); p acceptable pairs")
            .source(
                    "R. W. Irving, An efficient algorithm for the “stable roommates” problem, 1985; J. J. M. Tan, A necessary"
                            + " and sufficient condition for the existence of a complete stable matching, 1991")
            .build();

    /** Makes the algorithm, which has no state. */
    public StableRoommates() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome solve(PeerMarket market, SolveContext context) {
        context.check(this, market);
        Parties parties = Parties.of(PreferenceLists.of(market.mirror()), new BitSet(), context);
        if (parties.odd().isEmpty()) {
            return proved(market, parties);
        }
        return new NoMatching(name(), ImmutableSet.of(Guarantee.WEAKLY_STABLE), parties.certificate(market));
    }

    private PeerMatching proved(PeerMarket market, Parties parties) {
        return parties.matching(market, name()).proving(STABLE, parties.certificate(market));
    }

    /**
     * {@return every stable matching, found one by one; none at all when there is none}
     *
     * <p>In the order of the preferences of the person with the smallest id, then of the next, and so on.
     */
    @Override
    public Stream<PeerMatching> all(Instance instance, SolveContext context) {
        context.check(this, instance);
        PeerMarket market = (PeerMarket) instance;
        StableMatchings matchings = new StableMatchings(PreferenceLists.of(market.mirror()), context);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(matchings, Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .map(parties -> proved(market, parties));
    }
}

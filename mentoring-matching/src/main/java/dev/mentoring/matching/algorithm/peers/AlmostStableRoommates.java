package dev.mentoring.matching.algorithm.peers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.PeerAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.BlockingPairBound;
import dev.mentoring.matching.certificate.PeerPair;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.BitSet;
import java.util.Optional;

/**
 * What comes closest to a stable matching of peers. Immutable and thread-safe.
 *
 * <p><b>Finds</b>, with {@code method=fewest-blocking-pairs} (the default), a matching that as few pairs block as any:
 * pairs who accept each other, are not matched to each other, and would both gain by it. The problem is NP-hard (Abraham,
 * Biró and Manlove 2006), yet the number is small for most markets, and the search tree is as deep as the number and as
 * wide as there are neighbours in the parties of a stable partition; see {@link BlockingPairBound}. The search ends after
 * {@code budget} partitions. Then the best matching known is the answer, no claim is made, and the certificate states what
 * was proved. With {@code method=largest-stable-part} a matching is found, in linear time, that is stable among those whom
 * it pairs, and pairs the most people possible (Tan 1991); it claims no more than is true of it in the whole market.
 *
 * <p>Where a stable matching exists both methods find one and claim it. Lists may be incomplete; ties are refused, because
 * with them the stable partition says nothing. Weights are ignored. The answer depends on ids alone.
 *
 * <p><b>Cost</b>: time {@code O(n^k p)} for {@code k} blocking pairs, {@code n} people and {@code p}
 * acceptable pairs, limited by the budget; memory {@code O(p)}.
 */
public final class AlmostStableRoommates implements PeerAlgorithm {
    /** What is sought; {@code fewest-blocking-pairs} unless said otherwise. */
    public static final AlgorithmOption METHOD = new AlgorithmOption(
            "method",
            ImmutableList.of("fewest-blocking-pairs", "largest-stable-part"),
            "fewest-blocking-pairs",
            MatchingTexts.CATALOGUE.text("algorithm.almost-stable-roommates.method"));

    /** How many partitions may be looked at; {@code 100000} unless said otherwise. */
    public static final AlgorithmOption BUDGET = new AlgorithmOption(
            "budget",
            ImmutableList.of(),
            "100000",
            MatchingTexts.CATALOGUE.text("algorithm.almost-stable-roommates.budget"));

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "almost-stable-roommates", MatchingTexts.CATALOGUE)
            .addAcceptedFeatures(MarketFeature.PEERS, MarketFeature.INCOMPLETE_LISTS, MarketFeature.WEIGHTS)
            .addOptions(METHOD, BUDGET)
            .cost("time O(n^k p) within the budget, memory O(p); n people, k blocking pairs, p acceptable" + " pairs")
            .source(
                    "D. J. Abraham, P. Biró and D. F. Manlove, “Almost stable” matchings in the roommates problem, 2006;"
                            + " J. J. M. Tan, Stable matchings and stable partitions, 1991")
            .build();

    /** Makes the algorithm, which has no state. */
    public AlmostStableRoommates() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public PeerMatching solve(PeerMarket market, SolveContext context) {
        context.check(this, market);
        long budget = context.wholeNumber(BUDGET, 0, Long.MAX_VALUE);
        PreferenceLists lists = PreferenceLists.of(market.mirror());
        Parties whole = Parties.of(lists, new BitSet(), context);
        BrokenParties known = BrokenParties.of(lists, whole);
        if (whole.odd().isEmpty() || context.value(METHOD).equals("largest-stable-part")) {
            return known.matching(market, name()).proving(claims(0, whole.odd().isEmpty()), whole.certificate(market));
        }
        ImmutableList<PeerPair> blocking = known.blockingPairs(market);
        BlockingPairSearch search = new BlockingPairSearch(lists, context, budget);
        Optional<BrokenParties> better =
                search.fewerThan(whole, blocking.size()).map(parties -> BrokenParties.of(lists, parties));
        blocking = better.map(found -> found.blockingPairs(market)).orElse(blocking);
        BlockingPairBound proof =
                new BlockingPairBound(blocking, whole.certificate(market), search.lowerBound(), search.searched());
        return better.orElse(known)
                .matching(market, name())
                .proving(claims(blocking.size(), blocking.size() == search.lowerBound()), proof);
    }

    private static ImmutableSet<Guarantee> claims(int blockingPairs, boolean isProved) {
        if (!isProved) {
            return ImmutableSet.of();
        }
        ImmutableSet<Guarantee> fewest = ImmutableSet.of(Guarantee.FEWEST_BLOCKING_PAIRS);
        return blockingPairs > 0
                ? fewest
                : Sets.union(StableRoommates.STABLE, fewest).immutableCopy();
    }
}

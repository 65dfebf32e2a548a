package dev.mentoring.matching.algorithm.ties;

import static dev.mentoring.matching.algorithm.ties.PlaceMatching.NONE;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.BoundReason;
import dev.mentoring.matching.certificate.SizeBound;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.Arrays;
import java.util.EnumSet;

/**
 * A large weakly stable matching where people are indifferent: with ties, stable matchings differ in size, up to a factor of
 * two. Immutable and thread-safe.
 *
 * <p><b>Finds</b> a matching {@code M} without a pair {@code (r, h)} of whom both strictly gain, such that {@code |M| >= 2/3
 * |N|} for every other such {@code N}; ties, gaps, unequal sides, and mentors with several places. Mentees have at most one.
 * To find one of greatest size is NP-hard even with ties on one side only (Manlove, Irving, Iwama, Miyazaki and Morita 2002).
 *
 * <ul>
 *   <li>{@code method=kiraly}, the default, since it takes linear time and on real preferences seldom misses a pair: Király's
 *       algorithm of 2013, for ties on both sides.
 *   <li>{@code method=mcdermid}: McDermid's of 2009, which sees all lists at once; the same ratio, often a pair more.
 *   <li>{@code method=exact}: branch and bound from the better of the two. Within {@code budget} nodes it finds a matching of
 *       greatest size, and claims it; else it returns the largest that it met, with the bound it has come down to.
 * </ul>
 *
 * <p>Several places are treated as several mentors with one place, between whom everybody is indifferent, which leaves the
 * stable matchings and their sizes as they are. Where a choice is free, a single {@link Lottery} decides.
 *
 * <p><b>Proof</b>: {@link SizeBound}. When people who cover all acceptable pairs have no more places than there are pairs, the
 * matching is of greatest size whatever the method, and claims that too.
 *
 * <p><b>Cost</b>: Király {@code O(p log p)} with the sorting of the lists; McDermid {@code O(n p)}; exact at least {@code O(p)}
 * for each node; the bound {@code O(n p)} in the worst case, in practice a few passes. Memory {@code O(p + n)}.
 */
public final class WeaklyStableMaximum implements TwoSidedAlgorithm {
    /** How to find it; {@code kiraly} unless said otherwise. */
    public static final AlgorithmOption METHOD = new AlgorithmOption(
            "method",
            ImmutableList.of("kiraly", "mcdermid", "exact"),
            "kiraly",
            MatchingTexts.CATALOGUE.text("algorithm.weakly-stable-maximum.method"));

    /** How many nodes the exact method may look at, a whole number of at least 0. */
    public static final AlgorithmOption BUDGET = new AlgorithmOption(
            "budget",
            ImmutableList.of(),
            "10000",
            MatchingTexts.CATALOGUE.text("algorithm.weakly-stable-maximum.budget"));

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "weakly-stable-maximum", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTEE_TIES, MarketFeature.MENTOR_TIES)
            .addOptions(METHOD, BUDGET)
            .addGuarantees(Guarantee.WEAKLY_STABLE, Guarantee.TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE)
            .cost(
                    "kiraly: time O(p log p); mcdermid: O(n p); exact: O(p) and more for each node of the search; the proof O(n p)"
                            + " at worst; memory O(p + n); p acceptable pairs, n people")
            .source(
                    "Z. Király, Linear time local approximation algorithm for maximum stable marriage, 2013; E. McDermid, A"
                            + " 3/2-approximation algorithm for general stable marriage, 2009; R. W. Irving and D. F. Manlove, Finding"
                            + " large stable matchings, 2009")
            .build();

    /** Makes the algorithm, which has no state. */
    public WeaklyStableMaximum() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Matching solve(Market market, SolveContext context) {
        context.check(this, market);
        long budget = context.wholeNumber(BUDGET, 0, Long.MAX_VALUE);
        Lottery lottery = new Lottery(context.seed(), TieBreaking.SINGLE, market.menteeIds(), market.mentorIds());
        DrawnLists lists = new DrawnLists(market, lottery);
        return switch (context.value(METHOD)) {
            case "kiraly" -> approximate(market, kiraly(market, lists, context), context);
            case "mcdermid" -> approximate(market, mcDermid(market, lists, context), context);
            default -> exact(market, lists, budget, context);
        };
    }

    private static int[] kiraly(Market market, DrawnLists lists, SolveContext context) {
        return new KiralyProposals(market, lists, pair -> true, context).run();
    }

    private static int[] mcDermid(Market market, DrawnLists lists, SolveContext context) {
        return new McDermidProposals(market, lists, pair -> true, context).run();
    }

    private Matching approximate(Market market, int[] mates, SolveContext context) {
        int[] pairs = pairs(mates);
        SizeBound cover = Covers.bound(market, mates, context);
        int theorem = (int) Math.min(cover.bound(), 3L * pairs.length / 2);
        return answer(
                market, pairs, theorem < cover.bound() ? bound(pairs.length, theorem, BoundReason.THEOREM, 0) : cover);
    }

    private Matching exact(Market market, DrawnLists lists, long budget, SolveContext context) {
        int[] one = kiraly(market, lists, context);
        int[] other = mcDermid(market, lists, context);
        int[] start = pairs(one).length >= pairs(other).length ? one : other;
        SizeBound cover = Covers.bound(market, start, context);
        if (cover.size() == cover.bound()) {
            return answer(market, pairs(start), cover);
        }
        LargestStableSearch search = new LargestStableSearch(market, RankTable.of(market), lists, start, context);
        search.run(budget);
        int[] pairs = pairs(search.best());
        SizeBound covered = Covers.bound(market, search.best(), context);
        int least = Math.min(search.bound(), (int) (3L * pairs(start).length / 2));
        if (covered.bound() <= least) {
            return answer(market, pairs, covered);
        }
        BoundReason reason = least < search.bound() ? BoundReason.THEOREM : BoundReason.SEARCH;
        return answer(market, pairs, bound(pairs.length, least, reason, search.nodes()));
    }

    private static int[] pairs(int[] mates) {
        return Arrays.stream(mates).filter(pair -> pair != NONE).toArray();
    }

    private static SizeBound bound(int size, int bound, BoundReason reason, long nodes) {
        return new SizeBound(size, bound, reason, nodes, ImmutableList.of(), ImmutableList.of());
    }

    private Matching answer(Market market, int[] pairs, SizeBound bound) {
        EnumSet<Guarantee> claims = EnumSet.of(Guarantee.WEAKLY_STABLE, Guarantee.TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE);
        if (bound.size() == bound.bound()) {
            claims.add(Guarantee.MAXIMUM_WEAKLY_STABLE);
            if (bound.reason() == BoundReason.COVER) {
                claims.add(Guarantee.MAXIMUM_CARDINALITY);
            }
        }
        return Matching.ofIndices(market, name(), pairs).proving(claims, bound);
    }
}

package dev.mentoring.matching.algorithm.peers;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.certificate.TrioBound;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Lets one trio meet where the number of people is odd; not thread-safe.
 *
 * <p>A trio is three people who all accept each other; it is worth its three weights. For each, the prices of the best
 * pairing of all give a bound of what the others can be worth without them. The trios are tried in the order of their
 * bounds, each by pairing the others anew, until no bound is better than what was found: then it is the best for sure.
 * With many people there may be too many; then only the most promising are tried, and the certificate tells the bound of
 * the others. All are tried up to 35 people, at least 16 with any number. A trio that is worth as much as leaving somebody
 * out is taken.
 */
final class TrioSearch {
    private static final long WORK = 300_000_000;
    private static final int FEWEST_TRIED = 16;
    private static final Comparator<Trio> BEST_FIRST = Comparator.comparingLong(Trio::bound)
            .reversed()
            .thenComparingInt(Trio::first)
            .thenComparingInt(Trio::second)
            .thenComparingInt(Trio::third);

    private final PeerMarket market;
    private final Objective objective;
    private final HeaviestPairs all;
    private final SolveContext context;
    private final WeightedGraph graph;
    private final long[] blossomPrices;
    private final long pairsAlone;
    private final int most;
    private final PriorityQueue<Trio> kept = new PriorityQueue<>(BEST_FIRST.reversed());
    private long boundOfOthers = Long.MIN_VALUE;

    /** Three people, twice what they are worth, and twice a bound of what they and all others can be worth. */
    private record Trio(int first, int second, int third, long worth, long bound) {}

    TrioSearch(PeerMarket market, Objective objective, HeaviestPairs all, SolveContext context) {
        this.market = market;
        this.objective = objective;
        this.all = all;
        this.context = context;
        this.graph = all.graph();
        this.blossomPrices = blossomPrices();
        this.pairsAlone = 2 * all.value();
        long people = graph.vertices();
        this.most = (int) Math.max(FEWEST_TRIED, Math.min(12_000, WORK / (people * people * people)));
    }

    /** {@return the best grouping found with a trio, or the pairs where that is worth less} */
    PeerMatching orElse(PeerMatching pairs) {
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            context.throwIfCancelled();
            weighTriosOf(vertex);
        }
        List<Trio> candidates = new ArrayList<>(kept);
        candidates.sort(BEST_FIRST);
        long best = pairsAlone;
        Optional<Trio> chosen = Optional.empty();
        Optional<HeaviestPairs> others = Optional.empty();
        for (Trio trio : candidates) {
            if (trio.bound() < best || (trio.bound() == best && chosen.isPresent())) {
                break;
            }
            HeaviestPairs rest = all.without(leaving(trio), context);
            long value = trio.worth() + 2 * rest.value();
            if (value > best || (value == best && chosen.isEmpty())) {
                best = value;
                chosen = Optional.of(trio);
                others = Optional.of(rest);
            }
        }
        return chosen.isEmpty() ? pairs : matching(pairs.algorithm(), chosen.get(), others.orElseThrow(), best);
    }

    private PeerMatching matching(String algorithm, Trio trio, HeaviestPairs others, long value) {
        ImmutableList<String> ids = market.mirror().menteeIds();
        ImmutableList<String> members =
                ImmutableList.of(ids.get(trio.first()), ids.get(trio.second()), ids.get(trio.third()));
        List<PeerGroup> groups = others.groups(market);
        groups.add(new PeerGroup(members.get(0), members.get(1), Optional.of(members.get(2))));
        PeerMatching matching = PeerMatching.of(market, algorithm, groups);
        TrioBound proof =
                new TrioBound(members, others.certificate(market, objective), value, Math.max(value, boundOfOthers));
        return matching.proving(matching.guarantees(), proof);
    }

    private boolean[] leaving(Trio trio) {
        boolean[] leaving = new boolean[graph.vertices()];
        leaving[trio.first()] = true;
        leaving[trio.second()] = true;
        leaving[trio.third()] = true;
        return leaving;
    }

    /** {@return for each arc the prices of all blossoms that hold both ends} */
    private long[] blossomPrices() {
        BlossomForest forest = all.search().forest();
        long[] prices = new long[graph.targets().length];
        long[] shared = new long[graph.vertices()];
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            Arrays.fill(shared, 0);
            for (int part = forest.parent(vertex); part >= 0; part = forest.parent(part)) {
                for (int member : forest.vertices(part)) {
                    shared[member] += all.search().price(part);
                }
            }
            for (int arc = graph.starts()[vertex]; arc < graph.starts()[vertex + 1]; arc++) {
                prices[arc] = shared[graph.targets()[arc]];
            }
        }
        return prices;
    }

    private void weighTriosOf(int first) {
        int[] arcs = new int[graph.vertices()];
        Arrays.fill(arcs, -1);
        for (int arc = graph.starts()[first]; arc < graph.starts()[first + 1]; arc++) {
            arcs[graph.targets()[arc]] = arc;
        }
        for (int second = first + 1; second < arcs.length; second++) {
            if (arcs[second] < 0) {
                continue;
            }
            for (int arc = graph.starts()[second]; arc < graph.starts()[second + 1]; arc++) {
                int third = graph.targets()[arc];
                if (third > second && arcs[third] >= 0) {
                    weigh(first, second, third, arcs[second], arcs[third], arc);
                }
            }
        }
    }

    /**
     * Bounds what everybody can be worth with this trio. Prices bound every matching of the others; a blossom of which two
     * or three are in the trio holds one pair less than it could. Of the blossoms, those that hold two are the ones that
     * hold some pair; as blossoms lie within each other, their prices are the greatest of the three.
     */
    private void weigh(int first, int second, int third, int one, int two, int three) {
        long worth = 2 * (graph.worths()[one] + graph.worths()[two] + graph.worths()[three]) - 3 * all.bonus();
        BlossomSearch prices = all.search();
        long blossoms = Math.max(blossomPrices[one], Math.max(blossomPrices[two], blossomPrices[three]));
        long bound =
                worth + pairsAlone - prices.price(first) - prices.price(second) - prices.price(third) - 2 * blossoms;
        if (kept.size() == most && bound <= kept.element().bound()) {
            boundOfOthers = Math.max(boundOfOthers, bound);
            return;
        }
        kept.add(new Trio(first, second, third, worth, bound));
        if (kept.size() > most) {
            boundOfOthers = Math.max(boundOfOthers, kept.remove().bound());
        }
    }
}

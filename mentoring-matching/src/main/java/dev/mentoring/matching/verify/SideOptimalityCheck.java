package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the best stable matching of a side by the textbook, with whole lists sorted beforehand, and compares; for strict
 * preferences, of which it is unique.
 */
final class SideOptimalityCheck {
    private static final int MOST_PAIRS = 4_000_000;

    private final Market market;
    private final boolean menteesPropose;
    private final List<ArrayDeque<Integer>> unasked = new ArrayList<>();
    private final List<List<Integer>> held = new ArrayList<>();
    private final int[] places;

    private SideOptimalityCheck(Market market, Side side) {
        this.market = market;
        this.menteesPropose = side == Side.MENTEE;
        int proposers = menteesPropose ? market.menteeCount() : market.mentorCount();
        int responders = menteesPropose ? market.mentorCount() : market.menteeCount();
        this.places = new int[proposers];
        for (int proposer = 0; proposer < proposers; proposer++) {
            places[proposer] = menteesPropose ? market.menteeMaximum(proposer) : market.mentorMaximum(proposer);
            unasked.add(new ArrayDeque<>(sortedPairs(proposer)));
        }
        for (int responder = 0; responder < responders; responder++) {
            held.add(new ArrayList<>());
        }
    }

    /** {@return a stable matching that suits the side better, if there is one}; for strict preferences */
    static Optional<CounterExample> of(CheckedMatching matching, Side side) {
        BitSet best = best(matching.market, side);
        return best.equals(matching.matched)
                ? Optional.empty()
                : Optional.of(new CounterExample.PreferredStableMatching(side, StableMatchings.named(matching, best)));
    }

    /** {@return the stable matching of strict preferences that suits the side best} */
    static BitSet best(Market market, Side side) {
        if (market.pairCount() > MOST_PAIRS) {
            throw new UndecidedException("size");
        }
        return new SideOptimalityCheck(market, side).run();
    }

    private List<Integer> sortedPairs(int proposer) {
        IntStream pairs = menteesPropose
                ? IntStream.range(market.rowStart(proposer), market.rowEnd(proposer))
                : IntStream.range(market.columnStart(proposer), market.columnEnd(proposer))
                        .map(market::pairAt);
        return pairs.boxed()
                .sorted(Comparator.comparingInt(menteesPropose ? market::menteeRank : market::mentorRank))
                .toList();
    }

    private BitSet run() {
        ArrayDeque<Integer> free = new ArrayDeque<>();
        Arrays.setAll(places, proposer -> {
            free.add(proposer);
            return places[proposer];
        });
        while (!free.isEmpty()) {
            int proposer = free.remove();
            while (places[proposer] > 0 && !unasked.get(proposer).isEmpty()) {
                int pair = unasked.get(proposer).remove();
                places[proposer]--;
                int rejected = offer(pair);
                if (rejected >= 0) {
                    int loser = menteesPropose ? market.menteeOf(rejected) : market.mentorOf(rejected);
                    places[loser]++;
                    free.add(loser);
                }
            }
        }
        BitSet best = new BitSet();
        held.forEach(pairs -> pairs.forEach(best::set));
        return best;
    }

    /** {@return the pair that is rejected once the responder holds another one, or -1} */
    private int offer(int pair) {
        int responder = menteesPropose ? market.mentorOf(pair) : market.menteeOf(pair);
        int quota = menteesPropose ? market.mentorMaximum(responder) : market.menteeMaximum(responder);
        List<Integer> pairs = held.get(responder);
        pairs.add(pair);
        if (pairs.size() <= quota) {
            return -1;
        }
        Integer worst = pairs.stream()
                .max(Comparator.comparingInt(menteesPropose ? market::mentorRank : market::menteeRank))
                .orElseThrow();
        pairs.remove((Object) worst);
        return worst;
    }
}

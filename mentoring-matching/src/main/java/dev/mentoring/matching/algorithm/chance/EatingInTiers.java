package dev.mentoring.matching.algorithm.chance;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Market;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Simultaneous eating with ties (Katta and Sethuraman 2006): everybody eats at speed 1 from the best tier of the list of
 * which something is left, from whichever of its mentors leaves most to the others.
 *
 * <p>How long all can go on is a flow problem in which the demands grow with time. At the greatest feasible time some mentees,
 * the bottleneck, can go on no longer: their mentors are used up, by them alone. What they ate is settled, and they turn
 * to their next tier; the others have not yet decided from whom they ate.
 */
final class EatingInTiers {
    private final Market market;
    private final Fraction cap;
    private final SolveContext context;
    private final Fraction[] eaten;
    private final Fraction[] left;
    private final Fraction[] exhausted;
    /** The rank of the tier from which each mentee eats, and since when. */
    private final int[] rank;

    private final Fraction[] since;
    /** Those who have a tier left. */
    private final BitSet eaters = new BitSet();

    EatingInTiers(Market market, Fraction cap, SolveContext context) {
        this.market = market;
        this.cap = cap;
        this.context = context;
        this.eaten = filled(market.pairCount(), Fraction.ZERO);
        this.left = new Fraction[market.mentorCount()];
        this.exhausted = filled(market.mentorCount(), Fraction.ONE);
        this.rank = new int[market.menteeCount()];
        this.since = filled(market.menteeCount(), Fraction.ZERO);
        for (int mentor = 0; mentor < left.length; mentor++) {
            left[mentor] = Fraction.of(market.mentorMaximum(mentor));
            exhausted[mentor] = market.mentorMaximum(mentor) == 0 ? Fraction.ZERO : Fraction.ONE;
        }
        for (int mentee = 0; mentee < rank.length; mentee++) {
            turnToTierAfter(mentee, Long.MIN_VALUE);
        }
        run();
        shareAlike();
    }

    private static Fraction[] filled(int size, Fraction value) {
        Fraction[] filled = new Fraction[size];
        Arrays.fill(filled, value);
        return filled;
    }

    private boolean isLeft(int mentor) {
        return exhausted[mentor].equals(Fraction.ONE);
    }

    private void turnToTierAfter(int mentee, long before) {
        long best = Long.MAX_VALUE;
        for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
            if (market.menteeRank(pair) > before && isLeft(market.mentorOf(pair))) {
                best = Math.min(best, market.menteeRank(pair));
            }
        }
        eaters.set(mentee, best != Long.MAX_VALUE);
        rank[mentee] = (int) best;
    }

    private void run() {
        Fraction now = Fraction.ZERO;
        while (!eaters.isEmpty() && now.compareTo(Fraction.ONE) < 0) {
            context.throwIfCancelled();
            now = Fraction.ONE;
            DemandFlow flow = flow(now);
            while (!flow.meetsAllDemands()) {
                now = flow.latestTimeOfBottleneck(since, left);
                flow = flow(now);
            }
            BitSet settled = now.compareTo(Fraction.ONE) < 0 ? flow.bottleneck() : (BitSet) eaters.clone();
            settle(flow, settled, now);
        }
    }

    private DemandFlow flow(Fraction now) {
        int[] edges = eaters.stream()
                .flatMap(mentee -> IntStream.range(market.rowStart(mentee), market.rowEnd(mentee)))
                .filter(pair -> market.menteeRank(pair) == rank[market.menteeOf(pair)] && isLeft(market.mentorOf(pair)))
                .toArray();
        Fraction[] demands = filled(rank.length, Fraction.ZERO);
        eaters.stream().forEach(mentee -> demands[mentee] = now.minus(since[mentee]));
        return new DemandFlow(market, edges, demands, left.clone(), cap);
    }

    /** Fixes what the bottleneck ate, and turns it to its next tiers. */
    private void settle(DemandFlow flow, BitSet settled, Fraction now) {
        flow.forEachShare(settled, (share, pair) -> {
            eaten[pair] = share;
            left[market.mentorOf(pair)] = left[market.mentorOf(pair)].minus(share);
        });
        for (int mentor = 0; mentor < left.length; mentor++) {
            if (isLeft(mentor) && left[mentor].equals(Fraction.ZERO)) {
                exhausted[mentor] = now;
            }
        }
        settled.stream().forEach(mentee -> {
            since[mentee] = now;
            turnToTierAfter(mentee, rank[mentee]);
        });
    }

    /** Gives mentees with the same list the same share of each mentor, not only of each tier. */
    private void shareAlike() {
        Map<List<List<String>>, List<Integer>> alike = new LinkedHashMap<>();
        for (int mentee = 0; mentee < rank.length; mentee++) {
            List<List<String>> tiers =
                    List.copyOf(market.mentee(mentee).preferences().orElseThrow());
            alike.computeIfAbsent(tiers, key -> new ArrayList<>()).add(mentee);
        }
        for (List<Integer> group : alike.values()) {
            int first = group.get(0);
            for (int place = 0; place < market.rowEnd(first) - market.rowStart(first); place++) {
                Fraction sum = Fraction.ZERO;
                for (int mentee : group) {
                    sum = sum.plus(eaten[market.rowStart(mentee) + place]);
                }
                for (int mentee : group) {
                    eaten[market.rowStart(mentee) + place] = sum.dividedBy(group.size());
                }
            }
        }
    }

    /** {@return how the meal ended} */
    Eaten eaten() {
        return Eaten.of(market, eaten, exhausted);
    }
}

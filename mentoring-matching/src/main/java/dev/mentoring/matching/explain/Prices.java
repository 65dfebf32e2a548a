package dev.mentoring.matching.explain;

import com.google.common.primitives.ImmutableIntArray;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.plan.PlacePrice;
import dev.mentoring.matching.run.MatchRun;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.function.ToIntFunction;

/**
 * What places are worth, by the dual prices of a plan.
 *
 * <p>Dual prices bound what one more place would give. The exact gain is found from them by one search for shortest paths
 * (Dijkstra 1959) over what moving mentees would cost: the new place draws a mentee, whose place draws another, and so
 * on, up to a mentee who had none or a place that then stays free.
 */
final class Prices {
    private final MatchRun run;
    private final Market market;
    private final Places places;
    private final long pairBonus;
    private final long[] ofMentees;
    private final long[] ofMentors;
    private final long totalWeight;
    private final Gains gains;

    Prices(DualPrices certificate, MatchRun run, Matching matching, Places places) {
        this.run = run;
        this.market = run.market();
        this.places = places;
        this.pairBonus = certificate.pairBonus();
        this.ofMentees = byIndex(certificate.menteePrices(), market.menteeCount(), market::menteeIndex);
        this.ofMentors = byIndex(certificate.mentorPrices(), market.mentorCount(), market::mentorIndex);
        this.totalWeight = matching.totalWeight(market);
        this.gains = new Gains();
        gains.search();
    }

    private static long[] byIndex(Map<String, Long> prices, int size, ToIntFunction<String> index) {
        long[] byIndex = new long[size];
        prices.forEach((id, price) -> byIndex[index.applyAsInt(id)] = price);
        return byIndex;
    }

    /** Whether prices are in pairs first, since the plan has most pairs. */
    boolean countPairs() {
        return pairBonus > 0;
    }

    /** What one more place with a mentor would give. */
    PlacePrice ofPlace(int mentor) {
        return new PlacePrice(gains.onePairMore[mentor] ? 1 : 0, gains.points[mentor]);
    }

    /**
     * By how many points at least the total drops when a pair is made that the plan does not make and the number of pairs
     * stays; empty when it cannot stay: weights are not negative, so that no total can drop by more than itself.
     */
    OptionalLong lossBy(int pair) {
        long loss = reducedCost(pair);
        return loss > totalWeight ? OptionalLong.empty() : OptionalLong.of(Math.max(0, loss) / run.scale());
    }

    /** What both places of a pair are worth beyond the pair; 0 or more for a pair that is not in the plan. */
    private long reducedCost(int pair) {
        return ofMentees[market.menteeOf(pair)] + ofMentors[market.mentorOf(pair)] - market.weight(pair) - pairBonus;
    }

    /** Shortest distances to an end, by people: mentors first, then mentees. */
    private final class Gains {
        private record Entry(long distance, int node) implements Comparable<Entry> {
            @Override
            public int compareTo(Entry other) {
                int byDistance = Long.compare(distance, other.distance);
                return byDistance != 0 ? byDistance : Integer.compare(node, other.node);
            }
        }

        private final int mentors = market.mentorCount();
        private final long[] distances = new long[mentors + market.menteeCount()];
        private final boolean[] onePairMore = new boolean[distances.length];
        private final long[] points = new long[distances.length];
        private final PriorityQueue<Entry> open = new PriorityQueue<>();

        void search() {
            Arrays.fill(distances, Long.MAX_VALUE);
            for (int mentor = 0; mentor < mentors; mentor++) {
                reach(mentor, ofMentors[mentor], false, 0);
            }
            for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
                if (places.wantsMore(mentee)) {
                    reach(mentors + mentee, 0, true, 0);
                }
            }
            while (!open.isEmpty()) {
                Entry nearest = open.poll();
                if (nearest.distance() == distances[nearest.node()]) {
                    expand(nearest.node());
                }
            }
        }

        private void reach(int node, long distance, boolean pairMore, long change) {
            if (distance < distances[node] || (distance == distances[node] && onePairMore[node] && !pairMore)) {
                distances[node] = distance;
                onePairMore[node] = pairMore;
                points[node] = change;
                open.add(new Entry(distance, node));
            }
        }

        private void expand(int node) {
            if (node < mentors) {
                ImmutableIntArray held = places.movableMentees(node);
                for (int i = 0; i < held.length(); i++) {
                    int pair = market.find(held.get(i), node);
                    reach(
                            mentors + held.get(i),
                            distances[node] - reducedCost(pair),
                            onePairMore[node],
                            points[node] - run.score(pair));
                }
            } else {
                int mentee = node - mentors;
                for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                    int mentor = market.mentorOf(pair);
                    long distance = distances[node] + reducedCost(pair);
                    if (distance <= distances[mentor] && !places.isMatched(pair)) {
                        reach(mentor, distance, onePairMore[node], points[node] + run.score(pair));
                    }
                }
            }
        }
    }
}

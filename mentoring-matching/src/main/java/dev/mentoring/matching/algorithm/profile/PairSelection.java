package dev.mentoring.matching.algorithm.profile;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.assignment.OptimalAssignment;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Matching;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToLongFunction;

/** A market without some of its pairs, weighed anew, and the matching of it that weighs most. */
final class PairSelection {
    private final Market whole;
    private final Market selected;
    private final Matching heaviest;

    /**
     * Finds the heaviest matching.
     *
     * @param whole the market; each mentee has one place
     * @param pairs the pairs of it to keep
     * @param weight what each of these weighs; not negative
     */
    PairSelection(Market whole, BitSet pairs, IntToLongFunction weight, SolveContext context) {
        this.whole = whole;
        this.selected = select(whole, pairs, weight);
        this.heaviest = new OptimalAssignment()
                .solve(selected, context.withOptions(ImmutableMap.of("objective", "greatest-score")));
    }

    private static Market select(Market whole, BitSet pairs, IntToLongFunction weight) {
        int[] starts = new int[whole.menteeCount() + 1];
        int[] mentors = new int[pairs.cardinality()];
        long[] weights = new long[mentors.length];
        int next = 0;
        for (int mentee = 0; mentee < whole.menteeCount(); mentee++) {
            int end = whole.rowEnd(mentee);
            for (int pair = pairs.nextSetBit(whole.rowStart(mentee));
                    pair >= 0 && pair < end;
                    pair = pairs.nextSetBit(pair + 1)) {
                mentors[next] = whole.mentorOf(pair);
                weights[next] = weight.applyAsLong(pair);
                next++;
            }
            starts[mentee + 1] = next;
        }
        int[] places = new int[whole.mentorCount()];
        Arrays.setAll(places, whole::mentorMaximum);
        return Market.scored(whole.menteeIds(), whole.mentorIds())
                .mentorMaxima(places)
                .acceptable(starts, mentors)
                .weights(weights)
                .build();
    }

    /** {@return the pairs of the heaviest matching, as they are numbered in the whole market} */
    BitSet matched() {
        BitSet matched = new BitSet();
        for (Pair pair : heaviest.pairs()) {
            matched.set(whole.find(whole.menteeIndex(pair.mentee()), whole.mentorIndex(pair.mentor())));
        }
        return matched;
    }

    /** {@return the prices of mentors that prove it the heaviest, by index} */
    long[] mentorPrices() {
        DualPrices prices = (DualPrices) heaviest.certificate().orElseThrow();
        return prices.mentorPrices().values().stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** {@return the market that was left} */
    Market selected() {
        return selected;
    }

    /** {@return the heaviest matching} */
    Matching heaviest() {
        return heaviest;
    }
}

package dev.mentoring.matching;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Looks at every matching of a small market; shares nothing with the library's algorithms or verifier. */
public final class BruteForce {
    private final Market market;
    private final List<BitSet> matchings = new ArrayList<>();

    public BruteForce(Market market) {
        this(market, true);
    }

    private BruteForce(Market market, boolean looking) {
        this.market = market;
        if (looking) {
            extend(0, new BitSet());
        }
    }

    /** {@return one that looks at no matching by itself, for markets that are too large for that} */
    public static BruteForce without(Market market) {
        return new BruteForce(market, false);
    }

    private void extend(int pair, BitSet chosen) {
        if (pair == market.pairCount()) {
            matchings.add((BitSet) chosen.clone());
            return;
        }
        extend(pair + 1, chosen);
        chosen.set(pair);
        if (menteeLoad(chosen, market.menteeOf(pair)) <= market.menteeMaximum(market.menteeOf(pair))
                && mentorLoad(chosen, market.mentorOf(pair)) <= market.mentorMaximum(market.mentorOf(pair))) {
            extend(pair + 1, chosen);
        }
        chosen.clear(pair);
    }

    private int menteeLoad(BitSet chosen, int mentee) {
        return (int)
                chosen.stream().filter(pair -> market.menteeOf(pair) == mentee).count();
    }

    private int mentorLoad(BitSet chosen, int mentor) {
        return (int)
                chosen.stream().filter(pair -> market.mentorOf(pair) == mentor).count();
    }

    public Market market() {
        return market;
    }

    /** {@return every matching, as a set of pair indices} */
    public List<BitSet> all() {
        return matchings;
    }

    public List<BitSet> stable(Guarantee notion) {
        return matchings.stream().filter(matching -> isStable(matching, notion)).toList();
    }

    public boolean isStable(BitSet matching, Guarantee notion) {
        for (int pair = 0; pair < market.pairCount(); pair++) {
            if (!matching.get(pair) && blocks(matching, pair, notion)) {
                return false;
            }
        }
        return true;
    }

    private boolean blocks(BitSet matching, int pair, Guarantee notion) {
        int mentee = market.menteeOf(pair);
        int mentor = market.mentorOf(pair);
        if (market.menteeMaximum(mentee) == 0 || market.mentorMaximum(mentor) == 0) {
            return false;
        }
        boolean menteeFree = menteeLoad(matching, mentee) < market.menteeMaximum(mentee);
        boolean mentorFree = mentorLoad(matching, mentor) < market.mentorMaximum(mentor);
        int menteeGain = menteeFree
                ? 1
                : matching.stream()
                        .filter(other -> market.menteeOf(other) == mentee)
                        .map(other -> Integer.compare(market.menteeRank(other), market.menteeRank(pair)))
                        .max()
                        .orElseThrow();
        int mentorGain = mentorFree
                ? 1
                : matching.stream()
                        .filter(other -> market.mentorOf(other) == mentor)
                        .map(other -> Integer.compare(market.mentorRank(other), market.mentorRank(pair)))
                        .max()
                        .orElseThrow();
        return switch (notion) {
            case WEAKLY_STABLE -> menteeGain > 0 && mentorGain > 0;
            case STRONGLY_STABLE -> menteeGain >= 0 && mentorGain >= 0 && menteeGain + mentorGain > 0;
            default -> menteeGain >= 0 && mentorGain >= 0;
        };
    }

    public long weight(BitSet matching) {
        return matching.stream().mapToLong(market::weight).sum();
    }

    public long greatestWeight() {
        return matchings.stream().mapToLong(this::weight).max().orElseThrow();
    }

    public int mostPairs() {
        return matchings.stream().mapToInt(BitSet::cardinality).max().orElseThrow();
    }

    public long greatestWeightWith(int pairs) {
        return matchings.stream()
                .filter(matching -> matching.cardinality() == pairs)
                .mapToLong(this::weight)
                .max()
                .orElseThrow();
    }

    public BitSet indices(Matching matching) {
        BitSet indices = new BitSet();
        for (Pair pair : matching.pairs()) {
            indices.set(market.find(market.menteeIndex(pair.mentee()), market.mentorIndex(pair.mentor())));
        }
        return indices;
    }

    public Matching matching(BitSet indices) {
        return Matching.ofIndices(market, "brute-force", indices.stream().toArray());
    }
}

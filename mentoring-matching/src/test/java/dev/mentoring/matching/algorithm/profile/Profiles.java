package dev.mentoring.matching.algorithm.profile;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.market.Market;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Ranks, profiles and votes from their definitions, by looking at every matching. */
final class Profiles {
    private final Market market;
    private final BruteForce all;

    Profiles(Market market) {
        this.market = market;
        this.all = new BruteForce(market);
    }

    BitSet indices(dev.mentoring.matching.outcome.Matching matching) {
        return all.indices(matching);
    }

    List<BitSet> matchings() {
        return all.all();
    }

    int mostPairs() {
        return all.mostPairs();
    }

    private int rank(int pair) {
        int mentee = market.menteeOf(pair);
        return (int) java.util.stream.IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                        .map(market::menteeRank)
                        .filter(rank -> rank < market.menteeRank(pair))
                        .distinct()
                        .count()
                + 1;
    }

    int[] profile(BitSet matching) {
        int[] profile = new int[market.mentorCount()];
        matching.stream().forEach(pair -> profile[rank(pair) - 1]++);
        return profile;
    }

    int[] rankMaximal() {
        return matchings().stream().map(this::profile).max(Arrays::compare).orElseThrow();
    }

    int[] greedyMaximum() {
        return matchings().stream()
                .filter(matching -> matching.cardinality() == mostPairs())
                .map(this::profile)
                .max(Arrays::compare)
                .orElseThrow();
    }

    int[] generousMaximum() {
        return matchings().stream()
                .filter(matching -> matching.cardinality() == mostPairs())
                .map(this::profile)
                .min(Comparator.comparing(Profiles::reversed, Arrays::compare))
                .orElseThrow();
    }

    private static int[] reversed(int[] profile) {
        int[] reversed = new int[profile.length];
        Arrays.setAll(reversed, i -> profile[profile.length - 1 - i]);
        return reversed;
    }

    private int[] ranksOfMentees(BitSet matching) {
        int[] ranks = new int[market.menteeCount()];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        matching.stream().forEach(pair -> ranks[market.menteeOf(pair)] = rank(pair));
        return ranks;
    }

    /** {@return how many mentees prefer the first, less how many prefer the second} */
    int vote(BitSet one, BitSet other) {
        int[] first = ranksOfMentees(one);
        int[] second = ranksOfMentees(other);
        int lead = 0;
        for (int mentee = 0; mentee < first.length; mentee++) {
            lead += Integer.compare(second[mentee], first[mentee]);
        }
        return lead;
    }

    boolean isPopular(BitSet matching) {
        return matchings().stream().allMatch(other -> vote(matching, other) >= 0);
    }

    boolean isParetoEfficient(BitSet matching) {
        int[] mine = ranksOfMentees(matching);
        return matchings().stream().noneMatch(other -> {
            int[] theirs = ranksOfMentees(other);
            boolean better = false;
            for (int mentee = 0; mentee < mine.length; mentee++) {
                if (theirs[mentee] > mine[mentee]) {
                    return false;
                }
                better |= theirs[mentee] < mine[mentee];
            }
            return better;
        });
    }
}

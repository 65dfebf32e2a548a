package dev.mentoring.matching.algorithm.profile;

import static com.google.common.base.Verify.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.ProfileProof;
import dev.mentoring.matching.certificate.ProfileStage;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.BitSet;
import java.util.List;

/**
 * Makes one number of a profile after the other as great as possible, and keeps after each stage exactly the matchings
 * that attain it: those of the remaining pairs in which some people must be full. Optimal prices tell both, by
 * complementary slackness; {@link ProfileProof} says how.
 *
 * <p>A stage is one assignment problem with small weights: a place with somebody who must be full is worth more than all
 * counted pairs together. Nothing grows with the number of ranks but the number of stages.
 */
final class ProfileStages {
    private final Market market;
    private final RankTable ranks;
    private final SolveContext context;
    private final BitSet remaining = new BitSet();
    private final BitSet fullMentees = new BitSet();
    private final BitSet fullMentors = new BitSet();
    private final ImmutableList.Builder<ProfileStage> stages = ImmutableList.builder();
    private BitSet matched = new BitSet();

    ProfileStages(Market market, SolveContext context) {
        this.market = market;
        this.context = context;
        this.ranks = RankTable.of(market);
        for (int pair = 0; pair < market.pairCount(); pair++) {
            remaining.set(pair, market.mentorMaximum(market.mentorOf(pair)) > 0);
        }
    }

    /** {@return the worst rank of a remaining pair, or 0 when none remains} */
    int worstRemainingRank() {
        return remaining.stream().map(ranks::menteeRank).max().orElse(0);
    }

    /** {@return the worst rank, but none beyond {@code limit}, of a matched pair; 0 when there is none} */
    int worstMatchedRank(int limit) {
        return matched.stream()
                .map(ranks::menteeRank)
                .filter(rank -> rank <= limit)
                .max()
                .orElse(0);
    }

    /**
     * {@return the best rank of a remaining pair beyond a rank, or 0 when all those pairs are matched}; then nothing can
     * be won any more
     */
    int nextOpenRank(int rank) {
        boolean open = remaining.stream().anyMatch(pair -> ranks.menteeRank(pair) > rank && !matched.get(pair));
        return open
                ? remaining.stream()
                        .map(ranks::menteeRank)
                        .filter(other -> other > rank)
                        .min()
                        .orElseThrow()
                : 0;
    }

    /** {@return how many pairs up to a rank there can be, with no other pairs beside them} */
    int greatestNumber(int worstRank) {
        BitSet counted = new BitSet();
        remaining.stream().filter(pair -> ranks.menteeRank(pair) <= worstRank).forEach(counted::set);
        return new PairSelection(market, counted, pair -> 1, context).matched().cardinality();
    }

    /** Drops the remaining pairs of a range of ranks. */
    void drop(int bestRank, int worstRank) {
        remaining.stream()
                .filter(pair -> ranks.menteeRank(pair) >= bestRank && ranks.menteeRank(pair) <= worstRank)
                .forEach(remaining::clear);
    }

    /** Makes the number of pairs up to a rank as great as possible from here on. */
    void maximise(int worstRank) {
        context.throwIfCancelled();
        long full = market.menteeCount() + 1L;
        PairSelection stage = new PairSelection(
                market, remaining, pair -> full * mustBeFull(pair) + counts(pair, worstRank), context);
        matched = stage.matched();
        long[] mentorPrices = stage.mentorPrices();
        for (int mentor = 0; mentor < mentorPrices.length; mentor++) {
            mentorPrices[mentor] -= fullMentors.get(mentor) ? full : 0;
            mentorPrices[mentor] = market.mentorMaximum(mentor) == 0 ? 0 : mentorPrices[mentor];
        }
        long[] menteePrices = menteePrices(mentorPrices, worstRank);
        long count =
                matched.stream().filter(pair -> counts(pair, worstRank) > 0).count();
        verify(count == bound(menteePrices, mentorPrices), "the prices of a stage are not optimal");
        stages.add(new ProfileStage(
                worstRank, count, byId(market.menteeIds(), menteePrices), byId(market.mentorIds(), mentorPrices)));
        narrow(menteePrices, mentorPrices, worstRank);
    }

    private int mustBeFull(int pair) {
        return (fullMentees.get(market.menteeOf(pair)) ? 1 : 0) + (fullMentors.get(market.mentorOf(pair)) ? 1 : 0);
    }

    private int counts(int pair, int worstRank) {
        return ranks.menteeRank(pair) <= worstRank ? 1 : 0;
    }

    /** {@return the least price of each mentee that goes with the prices of the mentors} */
    private long[] menteePrices(long[] mentorPrices, int worstRank) {
        long[] prices = new long[market.menteeCount()];
        for (int mentee = 0; mentee < prices.length; mentee++) {
            int end = market.rowEnd(mentee);
            int first = remaining.nextSetBit(market.rowStart(mentee));
            boolean none = first < 0 || first >= end;
            long price = none || !fullMentees.get(mentee) ? 0 : Long.MIN_VALUE;
            for (int pair = first; pair >= 0 && pair < end; pair = remaining.nextSetBit(pair + 1)) {
                price = Math.max(price, counts(pair, worstRank) - mentorPrices[market.mentorOf(pair)]);
            }
            prices[mentee] = price;
        }
        return prices;
    }

    private long bound(long[] menteePrices, long[] mentorPrices) {
        long bound = 0;
        for (long price : menteePrices) {
            bound += price;
        }
        for (int mentor = 0; mentor < mentorPrices.length; mentor++) {
            bound += mentorPrices[mentor] * market.mentorMaximum(mentor);
        }
        return bound;
    }

    private static ImmutableSortedMap<String, Long> byId(List<String> ids, long[] prices) {
        ImmutableSortedMap.Builder<String, Long> byId = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < prices.length; i++) {
            if (prices[i] != 0) {
                byId.put(ids.get(i), prices[i]);
            }
        }
        return byId.buildOrThrow();
    }

    private void narrow(long[] menteePrices, long[] mentorPrices, int worstRank) {
        for (int pair = remaining.nextSetBit(0); pair >= 0; pair = remaining.nextSetBit(pair + 1)) {
            long sum = menteePrices[market.menteeOf(pair)] + mentorPrices[market.mentorOf(pair)];
            remaining.set(pair, sum == counts(pair, worstRank));
        }
        for (int mentee = 0; mentee < menteePrices.length; mentee++) {
            fullMentees.set(mentee, fullMentees.get(mentee) || menteePrices[mentee] > 0);
        }
        for (int mentor = 0; mentor < mentorPrices.length; mentor++) {
            fullMentors.set(mentor, fullMentors.get(mentor) || mentorPrices[mentor] > 0);
        }
    }

    /** {@return the pairs of the matching that the stages have come to} */
    int[] matched() {
        return matched.stream().toArray();
    }

    /** {@return the proof that there is none better} */
    ProfileProof proof() {
        int[] profile = new int[worstMatchedRank(Integer.MAX_VALUE)];
        matched.stream().forEach(pair -> profile[ranks.menteeRank(pair) - 1]++);
        ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
        for (int number : profile) {
            numbers.add(number);
        }
        return new ProfileProof(numbers.build(), stages.build());
    }
}

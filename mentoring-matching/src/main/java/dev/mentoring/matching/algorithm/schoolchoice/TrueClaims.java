package dev.mentoring.matching.algorithm.schoolchoice;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Arrays;
import java.util.EnumSet;

/** Finds out what is true of one matching beyond what its mechanism promises, in time linear in the pairs. */
final class TrueClaims {
    private final Market market;
    private final boolean[] matched;
    private final int[] menteeLoads;
    private final int[] mentorLoads;
    private final int[] menteeWorst;
    private final int[] mentorWorst;

    private TrueClaims(Market market, int[] pairs) {
        this.market = market;
        this.matched = new boolean[market.pairCount()];
        this.menteeLoads = new int[market.menteeCount()];
        this.mentorLoads = new int[market.mentorCount()];
        this.menteeWorst = new int[market.menteeCount()];
        Arrays.fill(menteeWorst, Integer.MIN_VALUE);
        this.mentorWorst = new int[market.mentorCount()];
        Arrays.fill(mentorWorst, Integer.MIN_VALUE);
        for (int pair : pairs) {
            int mentee = market.menteeOf(pair);
            int mentor = market.mentorOf(pair);
            matched[pair] = true;
            menteeLoads[mentee]++;
            mentorLoads[mentor]++;
            menteeWorst[mentee] = Math.max(menteeWorst[mentee], market.menteeRank(pair));
            mentorWorst[mentor] = Math.max(mentorWorst[mentor], market.mentorRank(pair));
        }
    }

    /**
     * {@return what is true of a matching}
     *
     * @param pairs the matched pairs
     * @param efficient whether it is known to be Pareto-efficient for the mentees
     */
    static ImmutableSet<Guarantee> of(Market market, int[] pairs, boolean efficient) {
        EnumSet<Guarantee> claims = new TrueClaims(market, pairs).stability();
        if (efficient) {
            claims.add(Guarantee.PARETO_EFFICIENT);
            // Nothing stable is better for any mentee than the mentee-optimal matching, so that this must be it.
            if (claims.contains(Guarantee.WEAKLY_STABLE) && isStrictWithSinglePlaces(market)) {
                claims.add(Guarantee.MENTEE_OPTIMAL);
            }
        }
        return Sets.immutableEnumSet(claims);
    }

    private static boolean isStrictWithSinglePlaces(Market market) {
        ImmutableSet<MarketFeature> features = market.features();
        return !features.contains(MarketFeature.MENTEE_TIES)
                && !features.contains(MarketFeature.MENTOR_TIES)
                && !features.contains(MarketFeature.MENTEE_UPPER_QUOTAS);
    }

    private EnumSet<Guarantee> stability() {
        EnumSet<Guarantee> holding =
                EnumSet.of(Guarantee.WEAKLY_STABLE, Guarantee.STRONGLY_STABLE, Guarantee.SUPER_STABLE);
        for (int mentee = 0; mentee < market.menteeCount() && !holding.isEmpty(); mentee++) {
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                int mentor = market.mentorOf(pair);
                if (matched[pair] || market.menteeMaximum(mentee) == 0 || market.mentorMaximum(mentor) == 0) {
                    continue;
                }
                int menteeGain = menteeLoads[mentee] < market.menteeMaximum(mentee)
                        ? 1
                        : Integer.compare(menteeWorst[mentee], market.menteeRank(pair));
                int mentorGain = mentorLoads[mentor] < market.mentorMaximum(mentor)
                        ? 1
                        : Integer.compare(mentorWorst[mentor], market.mentorRank(pair));
                if (menteeGain >= 0 && mentorGain >= 0) {
                    holding.remove(Guarantee.SUPER_STABLE);
                    if (menteeGain > 0 || mentorGain > 0) {
                        holding.remove(Guarantee.STRONGLY_STABLE);
                    }
                    if (menteeGain > 0 && mentorGain > 0) {
                        holding.clear();
                        break;
                    }
                }
            }
        }
        return holding;
    }
}

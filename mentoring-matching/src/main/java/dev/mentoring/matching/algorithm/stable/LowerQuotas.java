package dev.mentoring.matching.algorithm.stable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.certificate.UnmetMinimum;
import dev.mentoring.matching.certificate.UnmetMinimum.Shortfall;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import java.util.Optional;

/**
 * Decides lower quotas from one stable matching: with strict preferences everybody has the same number of partners in all
 * of them (Roth, <i>On the allocation of residents to rural hospitals</i>, 1986; Alkan, <i>A class of multipartner
 * matching markets with a strong lattice structure</i>, 2002), so that one that misses a quota proves that all do.
 */
public final class LowerQuotas {
    private LowerQuotas() {}

    /**
     * {@return the answer that no stable matching meets the lower quotas, or empty when this one does}
     *
     * <p>Where the market has ties the answer seeks nothing that it could deny of every matching; its certificate says what
     * the lottery decided.
     *
     * @param market the market
     * @param algorithm the name of the algorithm that answers
     * @param pairs the pairs of a stable matching, as indices of the market in any order
     * @param stability how it was found
     */
    public static Optional<NoMatching> unmet(Market market, String algorithm, int[] pairs, NoBlockingPair stability) {
        ImmutableSet<MarketFeature> features = market.features();
        if (!features.contains(MarketFeature.MENTEE_LOWER_QUOTAS)
                && !features.contains(MarketFeature.MENTOR_LOWER_QUOTAS)) {
            return Optional.empty();
        }
        ImmutableList<Shortfall> shortfalls = shortfalls(market, pairs);
        if (shortfalls.isEmpty()) {
            return Optional.empty();
        }
        boolean strict = !features.contains(MarketFeature.MENTEE_TIES) && !features.contains(MarketFeature.MENTOR_TIES);
        var proof = new UnmetMinimum(
                shortfalls, Matching.ofIndices(market, algorithm, pairs).pairs(), stability, strict);
        ImmutableSet<Guarantee> sought = strict ? ImmutableSet.of(Guarantee.WEAKLY_STABLE) : ImmutableSet.of();
        return Optional.of(new NoMatching(algorithm, sought, proof));
    }

    private static ImmutableList<Shortfall> shortfalls(Market market, int[] pairs) {
        int[] mentees = new int[market.menteeCount()];
        int[] mentors = new int[market.mentorCount()];
        for (int pair : pairs) {
            mentees[market.menteeOf(pair)]++;
            mentors[market.mentorOf(pair)]++;
        }
        ImmutableList.Builder<Shortfall> found = ImmutableList.builder();
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            if (mentees[mentee] < market.menteeMinimum(mentee)) {
                String id = market.menteeIds().get(mentee);
                found.add(new Shortfall(Side.MENTEE, id, market.menteeMinimum(mentee), mentees[mentee]));
            }
        }
        for (int mentor = 0; mentor < mentors.length; mentor++) {
            if (mentors[mentor] < market.mentorMinimum(mentor)) {
                String id = market.mentorIds().get(mentor);
                found.add(new Shortfall(Side.MENTOR, id, market.mentorMinimum(mentor), mentors[mentor]));
            }
        }
        return found.build();
    }
}

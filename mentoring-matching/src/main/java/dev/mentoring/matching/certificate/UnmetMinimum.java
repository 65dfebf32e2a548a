package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;

/**
 * Some people whose lower quota no stable matching meets, because everybody has as many partners in every stable
 * matching as in this one (the rural hospitals theorem: Roth 1986; for several places on both sides Alkan 2002).
 *
 * <p>To check: no pair blocks {@link #pairs()}; each of {@link #shortfalls()} has in them the number of partners that it
 * says, and a greater lower quota. The theorem needs strict preferences. Where there are ties, {@link #strict()} is false
 * and the certificate proves less: only that no matching is stable for the strict order that this lottery drew and meets the
 * quotas. Another seed may do better.
 *
 * @param shortfalls who does not reach the lower quota, mentees first, then by id; at least one
 * @param pairs the pairs of a stable matching, in order
 * @param stability how it was found, and why no pair blocks it
 * @param strict whether nobody is indifferent, so that the certificate speaks of every stable matching
 */
public record UnmetMinimum(
        ImmutableList<Shortfall> shortfalls, ImmutableList<Pair> pairs, NoBlockingPair stability, boolean strict)
        implements Certificate {
    /**
     * Checks that somebody is short of partners.
     *
     * @param shortfalls who does not reach the lower quota
     * @param pairs the pairs of a stable matching
     * @param stability how it was found
     * @param strict whether nobody is indifferent
     */
    public UnmetMinimum {
        checkArgument(!shortfalls.isEmpty(), "nobody is short of partners");
    }

    /**
     * Somebody with fewer partners than its lower quota.
     *
     * @param side on which side
     * @param id who it is
     * @param minimum the lower quota
     * @param reached how many partners there are
     */
    public record Shortfall(Side side, String id, int minimum, int reached) {
        /**
         * Checks that the quota is not reached.
         *
         * @param side on which side
         * @param id who it is
         * @param minimum the lower quota
         * @param reached how many partners there are
         */
        public Shortfall {
            checkArgument(0 <= reached && reached < minimum, "%s of %s are no shortfall", reached, minimum);
        }
    }
}

package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Pair;
import java.math.BigInteger;

/**
 * A matching that may be drawn, and how many tickets it has in the draw.
 *
 * @param tickets more than 0
 * @param pairs the pairs, in order
 */
public record WeightedMatching(BigInteger tickets, ImmutableList<Pair> pairs) {
    /**
     * Puts the pairs in order.
     *
     * @param tickets more than 0
     * @param pairs the pairs
     */
    public WeightedMatching {
        checkArgument(tickets.signum() > 0, "%s tickets", tickets);
        pairs = ImmutableList.sortedCopyOf(pairs);
    }
}

package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * An odd number of peers, of whom one stays without a partner among the others, and the price of a pair among them.
 *
 * @param members their ids, sorted; three or more
 * @param price the price of each pair among them, greater than 0
 */
public record OddSet(ImmutableList<String> members, long price) {
    /**
     * Checks that the set is odd.
     *
     * @param members their ids, sorted
     * @param price the price of each pair among them
     */
    public OddSet {
        checkArgument(members.size() >= 3 && members.size() % 2 == 1, "%s is not an odd set", members);
        checkArgument(price > 0, "the price %s is not positive", price);
    }
}

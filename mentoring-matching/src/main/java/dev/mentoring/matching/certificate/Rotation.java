package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Pair;

/**
 * The smallest step from one stable matching to another that the mentees like less and the mentors more: some mentees each
 * give up a mentor and take another, in a ring, so that every mentor among them loses one mentee and takes a better one
 * (Irving and Leather, <i>The complexity of counting stable marriages</i>, 1986; for several places on both sides Bansal,
 * Agrawal and Malhotra 2007).
 *
 * @param lost the pairs that end, by mentee
 * @param gained the pairs that begin: at each place that of the mentee who stands there in {@code lost}
 */
public record Rotation(ImmutableList<Pair> lost, ImmutableList<Pair> gained) {
    /**
     * Checks that each mentee gives one mentor up and takes one.
     *
     * @param lost the pairs that end
     * @param gained the pairs that begin
     */
    public Rotation {
        checkArgument(lost.size() == gained.size(), "%s pairs end and %s begin", lost.size(), gained.size());
        for (int i = 0; i < lost.size(); i++) {
            checkArgument(
                    lost.get(i).mentee().equals(gained.get(i).mentee()),
                    "%s and %s are not of the same mentee",
                    lost.get(i),
                    gained.get(i));
        }
    }
}

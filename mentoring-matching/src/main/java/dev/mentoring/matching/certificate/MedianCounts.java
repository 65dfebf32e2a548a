package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;

/**
 * In how many stable matchings each rotation has been carried out, which makes the median one (Teo and Sethuraman, <i>The
 * geometry of fractional stable matchings and its applications</i>, 1998; Cheng, <i>Understanding the generalized median
 * stable matchings</i>, 2010).
 *
 * <p>To check: the rotations are as {@link LeastStableCost} says; {@link #matchings()} sets of them include whatever they need,
 * the empty set among them, and {@link #containing()} says how many of those include each rotation. Those in more than half of
 * the sets are {@link #applied()}. A mentee has moved on by a rotation in the median exactly when it has done so in more than
 * half of all stable matchings, so that its mentor is the median of its mentors in all of them; of two middle ones, the better.
 *
 * @param rotations all rotations, each after those that it needs
 * @param applied the positions of those that are carried out, ascending
 * @param matchings the number of stable matchings
 * @param containing in how many of them each rotation has been carried out
 */
public record MedianCounts(
        ImmutableList<Rotation> rotations,
        ImmutableList<Integer> applied,
        BigInteger matchings,
        ImmutableList<BigInteger> containing)
        implements Certificate {
    /**
     * Checks that there is a number for each rotation.
     *
     * @param rotations all rotations
     * @param applied the positions of those that are carried out
     * @param matchings the number of stable matchings
     * @param containing in how many of them each rotation has been carried out
     */
    public MedianCounts {
        checkArgument(
                rotations.size() == containing.size(),
                "%s rotations have %s numbers",
                rotations.size(),
                containing.size());
    }
}

package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * How far apart the two sides' sums of ranks are, and how close to each other any stable matching could bring them.
 *
 * <p>To check: carry the rotations out as {@link LeastStableCost} says; each of {@link #changes()} is what its rotation adds to
 * the mentees' sum of ranks less the mentors', and is more than 0; {@link #start()} plus those that are {@link #applied()} is
 * the difference reached. When {@link #isExact()} is so for either of two reasons. The lower bound is reached, which
 * follows from {@link #start()} and the common divisor of all changes, and from the signs of the first and the last
 * difference. Or every set of rotations that includes what it needs was looked at, which the reader has to repeat: the
 * problem is NP-hard (Kato, <i>Complexity of the sex-equal stable marriage problem</i>, 1993), and no short proof is known.
 *
 * @param rotations all rotations, each after those that it needs
 * @param applied the positions of those that are carried out, ascending
 * @param start the mentees' sum of ranks less the mentors' in the mentee-optimal matching
 * @param changes what each rotation adds to this difference
 * @param reached how far apart the two sums are, 0 or more
 * @param lowerBound no stable matching brings them closer than this
 * @param partialsExamined how many partial choices of rotations were told apart
 */
public record SexEqualSearch(
        ImmutableList<Rotation> rotations,
        ImmutableList<Integer> applied,
        long start,
        ImmutableList<Long> changes,
        long reached,
        long lowerBound,
        long partialsExamined)
        implements Certificate {
    /**
     * Checks that the bound is one.
     *
     * @param rotations all rotations
     * @param applied the positions of those that are carried out
     * @param start the difference in the mentee-optimal matching
     * @param changes what each rotation adds
     * @param reached how far apart the two sums are
     * @param lowerBound no stable matching brings them closer
     * @param partialsExamined how many partial choices were told apart
     */
    public SexEqualSearch {
        checkArgument(0 <= lowerBound && lowerBound <= reached, "%s is no lower bound of %s", lowerBound, reached);
        checkArgument(rotations.size() == changes.size(), "%s rotations make %s changes", rotations.size(), changes);
    }

    /** {@return whether no stable matching brings the sums closer to each other} */
    public boolean isExact() {
        return reached == lowerBound;
    }
}

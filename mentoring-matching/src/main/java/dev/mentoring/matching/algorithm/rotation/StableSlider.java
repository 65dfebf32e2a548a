package dev.mentoring.matching.algorithm.rotation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import dev.mentoring.matching.outcome.Matching;
import java.util.BitSet;

/**
 * A walk from the stable matching that is best for the mentees to the one that is best for the mentors, for programmes that
 * want to choose a place between the two. Immutable and thread-safe.
 *
 * <p>{@code StableSlider.of(RotationPoset.of(market)).at(50)} is a matching about half-way.
 *
 * <p>Each step carries out one more rotation, in the order of their numbers, which depends on ids alone. Every mentee fares
 * worse or as before with each step, every mentor better or as before. This is one path of many through the lattice; {@link
 * StableEgalitarian} and its like choose among all stable matchings.
 */
public final class StableSlider {
    /** The greatest position. */
    public static final int MENTORS_BEST = 100;

    private final RotationPoset poset;

    /** By how much the mentees' sum of ranks has grown at each step. */
    private final long[] givenUp;

    private StableSlider(RotationPoset poset) {
        this.poset = poset;
        this.givenUp = new long[poset.size() + 1];
        long[] changes = new RankCosts(poset).changes(rank -> rank, rank -> 0);
        for (int rotation = 0; rotation < changes.length; rotation++) {
            givenUp[rotation + 1] = Math.addExact(givenUp[rotation], changes[rotation]);
        }
    }

    /**
     * {@return the walk through the stable matchings of a market}
     *
     * @param poset the rotations of the market
     */
    public static StableSlider of(RotationPoset poset) {
        return new StableSlider(poset);
    }

    /** {@return the number of steps from one end to the other: that of the rotations} */
    public int steps() {
        return poset.size();
    }

    /**
     * {@return the matching after some steps}
     *
     * @param steps 0 for the mentee-optimal matching, {@link #steps()} for the mentor-optimal one
     * @throws IndexOutOfBoundsException when there are not so many
     */
    public Matching afterSteps(int steps) {
        checkElementIndex(steps, givenUp.length);
        BitSet set = new BitSet();
        set.set(0, steps);
        return poset.matching("stable-slider", set);
    }

    /**
     * {@return the matching of the walk that is closest to a position; of two equally close the mentees' better one}
     *
     * <p>The position is a share of what the mentees' sum of ranks grows by from one end to the other.
     *
     * @param position 0 for the mentee-optimal matching to {@value #MENTORS_BEST} for the mentor-optimal one
     * @throws IllegalArgumentException when the position is out of range
     */
    public Matching at(int position) {
        checkArgument(0 <= position && position <= MENTORS_BEST, "%s is not from 0 to %s", position, MENTORS_BEST);
        long wanted = Math.multiplyExact(givenUp[steps()], (long) position);
        int closest = 0;
        for (int step = 1; step <= steps(); step++) {
            if (distance(step, wanted) < distance(closest, wanted)) {
                closest = step;
            }
        }
        return afterSteps(closest);
    }

    private long distance(int step, long wanted) {
        return Math.abs(Math.multiplyExact(givenUp[step], (long) MENTORS_BEST) - wanted);
    }
}

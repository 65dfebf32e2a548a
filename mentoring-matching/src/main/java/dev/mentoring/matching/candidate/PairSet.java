package dev.mentoring.matching.candidate;

import dev.mentoring.core.identity.ParticipantId;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * A sparse set of mentee-mentor pairs with a fast look-up. Immutable and thread-safe.
 *
 * <p>A look-up takes the logarithm of the mentee’s own pairs, which is a single comparison for nearly everybody.
 */
public final class PairSet {
    private final int[] starts;
    private final int[] mentors;

    private PairSet(int[] starts, int[] mentors) {
        this.starts = starts;
        this.mentors = mentors;
    }

    /**
     * {@return a collector of pairs}
     *
     * @param candidates the candidates whose pairs are meant
     */
    public static Builder over(Candidates candidates) {
        return new Builder(candidates);
    }

    /**
     * {@return whether the pair is in the set}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public boolean contains(int mentee, int mentor) {
        return position(mentee, mentor) >= 0;
    }

    /**
     * {@return the place of the pair among the pairs of the set, 0 to {@link #size()} - 1; negative when it is not in the
     * set}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public int position(int mentee, int mentor) {
        int from = starts[mentee];
        int to = starts[mentee + 1];
        return from < to ? Arrays.binarySearch(mentors, from, to, mentor) : -1;
    }

    /** {@return how many pairs there are} */
    public int size() {
        return mentors.length;
    }

    /** Collects pairs; whoever is not a candidate is passed over, since no such pair can come up. Not thread-safe. */
    public static final class Builder {
        private final Candidates candidates;
        private final TreeSet<Long> pairs = new TreeSet<>();

        private Builder(Candidates candidates) {
            this.candidates = candidates;
        }

        /**
         * Adds a pair in the given roles.
         *
         * @param mentee the mentee
         * @param mentor the mentor
         * @return this collector
         */
        public Builder add(ParticipantId mentee, ParticipantId mentor) {
            OptionalInt row = candidates.menteeIndex(mentee);
            OptionalInt column = candidates.mentorIndex(mentor);
            if (row.isPresent() && column.isPresent()) {
                pairs.add((long) row.getAsInt() << 32 | column.getAsInt());
            }
            return this;
        }

        /**
         * Adds two people whichever of them is the mentor.
         *
         * @param first one of them
         * @param second the other
         * @return this collector
         */
        public Builder addEitherWay(ParticipantId first, ParticipantId second) {
            return add(first, second).add(second, first);
        }

        /** {@return the set} */
        public PairSet build() {
            int[] starts = new int[candidates.mentees().size() + 1];
            int[] mentors = new int[pairs.size()];
            int position = 0;
            for (long pair : pairs) {
                starts[(int) (pair >> 32) + 1]++;
                mentors[position++] = (int) pair;
            }
            for (int mentee = 0; mentee + 1 < starts.length; mentee++) {
                starts[mentee + 1] += starts[mentee];
            }
            return new PairSet(starts, mentors);
        }
    }
}

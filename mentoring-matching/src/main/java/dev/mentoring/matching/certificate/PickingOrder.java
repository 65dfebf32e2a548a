package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;

/**
 * In which order the mentees chose, and what each of them got in the end.
 *
 * <p>To check without ties in the mentees’ preferences: in this order, each one got the mentors whom it likes best of
 * those who had a place left, as many as it has places for. With ties: for each mentee in this order, no matching gives
 * it better mentors and leaves all earlier ones with as good as they have. The matching must be all turns together.
 *
 * @param drawn whether the order was drawn by lot; it is then that of the numbers that {@code
 *     dev.mentoring.matching.algorithm.Lottery} draws for the mentees, smallest first
 * @param seed the seed of the lottery
 * @param turns every mentee, in order
 */
public record PickingOrder(boolean drawn, long seed, ImmutableList<Turn> turns) implements Certificate {
    /**
     * One mentee's turn.
     *
     * @param mentee the id of the mentee
     * @param mentors the ids of the mentors that it has in the end, sorted
     */
    public record Turn(String mentee, ImmutableList<String> mentors) {}
}

package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * No stable matching costs less, by minimum cut (Irving, Leather and Gusfield, <i>An efficient algorithm for the "optimal"
 * stable marriage</i>, 1987; Picard 1976).
 *
 * <p><b>The rotations</b>, carried out one after the other from the mentee-optimal matching, lead to the mentor-optimal one
 * through stable matchings. To check a step: it leads from a stable matching to a stable one, and each of its mentees takes
 * the first mentor of its list, below all those it has had, who prefers it to the least liked mentee there. A rotation
 * <i>needs</i> an earlier one when both move the same mentee or the same mentor, or when one of its mentees skips a mentor
 * whom the earlier one carried past that mentee. The matching comes from carrying out {@link #applied()} alone, which
 * includes whatever its rotations need; every stable matching arises in this way.
 *
 * <p><b>A stage</b> bounds the cost of all of them from below. A rotation costs what its gained pairs cost less what its lost
 * pairs cost. To check: each flow goes from a rotation to one that it needs. Add to the cost of every rotation what leaves it,
 * and take away what enters it: its <i>reduced cost</i>. The value is the cost of the mentee-optimal matching plus all reduced
 * costs below 0. No stable matching costs less: its rotations include all that they need, so that no flow leaves them, and
 * together they cost no less than their reduced costs. When the matching itself costs the value, it is cheapest.
 * A last stage about a rank or worse proves the smallest regret instead: when its value is above 0, somebody has that rank or
 * a worse one in every stable matching, and in this one nobody has a worse one.
 *
 * <p><b>A further stage</b> speaks only of the matchings that are cheapest in all stages before it. They carry out a rotation
 * whose first reduced cost other than 0 was below 0, and they do not when it was above; and of two rotations between which
 * something flowed they carry out both or neither. So the reduced costs of the former all count, whatever their sign, those of
 * the latter do not, and a flow between the two may go in either direction.
 *
 * @param rotations all rotations, each after those that it needs
 * @param applied the positions of those that are carried out, ascending
 * @param stages what is bounded, in order of importance
 */
public record LeastStableCost(
        ImmutableList<Rotation> rotations, ImmutableList<Integer> applied, ImmutableList<Stage> stages)
        implements Certificate {
    /**
     * Checks the positions.
     *
     * @param rotations all rotations
     * @param applied the positions of those that are carried out
     * @param stages what is bounded
     */
    public LeastStableCost {
        for (int position : applied) {
            checkArgument(0 <= position && position < rotations.size(), "no rotation has the position %s", position);
        }
    }

    /**
     * The least cost of one kind.
     *
     * @param measure what a pair costs
     * @param rank the rank of which the measure speaks, or 0 when it speaks of none
     * @param value the least cost of a stable matching that is best in all stages before
     * @param flow the flow that proves it
     */
    public record Stage(RankMeasure measure, int rank, long value, ImmutableList<RotationFlow> flow) {}
}

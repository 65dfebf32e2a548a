package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * An amount that flows from one rotation to another in the proof that no closed set of rotations costs less.
 *
 * @param from the position of the rotation that it leaves
 * @param to the position of the rotation that it enters, which is carried out wherever {@code from} is
 * @param amount how much, more than 0
 */
public record RotationFlow(int from, int to, long amount) {
    /**
     * Checks that something flows.
     *
     * @param from the position of the rotation that it leaves
     * @param to the position of the rotation that it enters
     * @param amount how much
     */
    public RotationFlow {
        checkArgument(amount > 0 && from != to, "nothing flows from %s to %s: %s", from, to, amount);
    }
}

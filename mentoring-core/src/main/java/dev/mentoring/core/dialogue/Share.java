package dev.mentoring.core.dialogue;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;

/**
 * So many of so many, exactly.
 *
 * @param part how many, from 0
 * @param whole of how many; not less
 */
public record Share(long part, long whole) {
    /**
     * Checks the order.
     *
     * @param part how many, from 0
     * @param whole of how many; not less
     */
    public Share {
        checkArgument(part >= 0 && part <= whole, "%s is not a part of %s", part, whole);
    }

    /** {@return the share in basis points, from 0 to 10 000, rounded to the nearest, halves up; empty of nothing} */
    public OptionalInt basisPoints() {
        return whole == 0 ? OptionalInt.empty() : OptionalInt.of((int) ((part * 20_000 + whole) / (2 * whole)));
    }

    Share plus(long morePart, long moreWhole) {
        return new Share(part + morePart, whole + moreWhole);
    }
}

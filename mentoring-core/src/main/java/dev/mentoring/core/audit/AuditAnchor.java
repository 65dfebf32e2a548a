package dev.mentoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * How far a trail goes. Published (printed, signed, sent to the works council), it makes sure that no entry up to this one can
 * be changed any more, even by those who keep the trail and compute all hashes anew.
 *
 * @param number the number of the last entry; 0 before the first
 * @param hash the hash of that entry
 */
public record AuditAnchor(long number, String hash) {
    /**
     * Checks the number.
     *
     * @param number the number of the last entry; 0 before the first
     * @param hash the hash of that entry
     */
    public AuditAnchor {
        checkArgument(number >= 0, "entries count from 1, but was %s", number);
        requireNonNull(hash);
    }

    /**
     * {@return the anchor before the first entry of a trail}
     *
     * @param trail the name of the trail, which sets it apart from every other one
     */
    public static AuditAnchor beginningOf(String trail) {
        return new AuditAnchor(0, Hashing.ofTexts(trail));
    }
}

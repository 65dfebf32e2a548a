package dev.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * One version of an agreement. A change is a new version, which everybody signs anew.
 *
 * @param version its number, from 1
 * @param terms what it says
 */
public record Agreement(int version, AgreementTerms terms) {
    /**
     * Checks the number.
     *
     * @param version its number, from 1
     * @param terms what it says
     */
    public Agreement {
        requireNonNull(terms);
        checkArgument(version >= 1, "versions count from 1, but was %s", version);
    }
}

package dev.mentoring.matching.testkit;

import dev.mentoring.matching.constraint.Verdict;

/**
 * What one constraint says of a pair. A check that fails throws an {@link AssertionError}. Immutable and thread-safe.
 *
 * @param title the rule and the pair, for messages
 * @param verdict what the constraint says
 */
public record PairVerdict(String title, Verdict verdict) {
    /** Checks that the constraint has nothing against the pair. */
    public void isAllowed() {
        check(Verdict.ALLOWED);
    }

    /** Checks that the constraint forbids the pair. */
    public void isForbidden() {
        check(Verdict.FORBIDDEN);
    }

    /** Checks that the constraint cannot judge the pair. */
    public void isUnknown() {
        check(Verdict.UNKNOWN);
    }

    private void check(Verdict expected) {
        if (verdict != expected) {
            throw new AssertionError(title + ": expected " + expected + ", but found " + verdict);
        }
    }
}

package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

/**
 * What came of one rule.
 *
 * @param rule the rule
 * @param verdict what came of it
 */
public record EligibilityReason(EligibilityRule rule, EligibilityVerdict verdict) {
    /**
     * Refuses null.
     *
     * @param rule the rule
     * @param verdict what came of it
     */
    public EligibilityReason {
        requireNonNull(rule);
        requireNonNull(verdict);
    }
}

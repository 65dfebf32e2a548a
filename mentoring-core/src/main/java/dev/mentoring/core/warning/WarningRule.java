package dev.mentoring.core.warning;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * When a sign is raised.
 *
 * @param sign the sign
 * @param watch from where on it is worth a look; empty when it never is merely that
 * @param atRisk from where on it is serious; empty when it never is
 * @param graceDays for how many days after the beginning of the relationship, and after a pause or a leave, it is not raised
 */
public record WarningRule(WarningSign sign, Optional<Limit> watch, Optional<Limit> atRisk, int graceDays) {
    /**
     * Refuses null; {@link WarningRules} checks the rest.
     *
     * @param sign the sign
     * @param watch from where on it is worth a look
     * @param atRisk from where on it is serious
     * @param graceDays for how many days it is not raised
     */
    public WarningRule {
        requireNonNull(sign);
        requireNonNull(watch);
        requireNonNull(atRisk);
    }

    /**
     * {@return a rule with both levels}
     *
     * @param sign the sign
     * @param watch from where on it is worth a look
     * @param atRisk from where on it is serious
     * @param graceDays for how many days it is not raised
     */
    public static WarningRule of(WarningSign sign, Limit watch, Limit atRisk, int graceDays) {
        return new WarningRule(sign, Optional.of(watch), Optional.of(atRisk), graceDays);
    }
}

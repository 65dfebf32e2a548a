package dev.mentoring.core.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Period;

/**
 * How long things of one category are kept.
 *
 * @param category the category
 * @param period how long after their end; zero or more in all its parts
 * @param basis why they may be kept so long
 * @param action what is done then
 */
public record RetentionRule(RetentionCategory category, Period period, LegalBasis basis, RetentionAction action) {
    /**
     * Checks the period.
     *
     * @param category the category
     * @param period how long after their end; zero or more in all its parts
     * @param basis why they may be kept so long
     * @param action what is done then
     */
    public RetentionRule {
        requireNonNull(category);
        checkArgument(!period.isNegative(), "a period is zero or more, but was %s", period);
        requireNonNull(basis);
        requireNonNull(action);
    }
}

package dev.mentoring.core.career;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.text.BilingualText;

/**
 * Something to do before a turning point.
 *
 * @param code the code of the step, such as {@code new-role-1}
 * @param daysAhead how many days before the turning point it is to be done, from 0
 * @param text what to do
 */
public record PreparationStep(String code, int daysAhead, BilingualText text) {
    /**
     * Checks the number of days.
     *
     * @param code the code of the step, such as {@code new-role-1}
     * @param daysAhead how many days before the turning point it is to be done, from 0
     * @param text what to do
     */
    public PreparationStep {
        requireNonNull(code);
        requireNonNull(text);
        checkArgument(daysAhead >= 0, "a step is done before the turning point, but %s days ahead", daysAhead);
    }
}

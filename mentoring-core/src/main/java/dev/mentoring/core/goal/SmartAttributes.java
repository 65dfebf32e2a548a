package dev.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What makes a goal clear: specific, measurable, achievable, relevant, time-bound (Doran, 1981). Any of it may be missing; {@link
 * Goal#gaps} says what.
 *
 * @param specific what exactly is to change
 * @param measurable by what one will know
 * @param achievable what makes it possible
 * @param relevant why it matters
 * @param date by when
 */
public record SmartAttributes(
        Optional<Confidential<String>> specific,
        Optional<Confidential<String>> measurable,
        Optional<Confidential<String>> achievable,
        Optional<Confidential<String>> relevant,
        Optional<LocalDate> date) {
    /**
     * Refuses null.
     *
     * @param specific what exactly is to change
     * @param measurable by what one will know
     * @param achievable what makes it possible
     * @param relevant why it matters
     * @param date by when
     */
    public SmartAttributes {
        requireNonNull(specific);
        requireNonNull(measurable);
        requireNonNull(achievable);
        requireNonNull(relevant);
        requireNonNull(date);
    }

    /** {@return nothing yet but a wish} */
    public static SmartAttributes empty() {
        return new SmartAttributes(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package dev.mentoring.core.career;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;
import java.time.LocalDate;

/**
 * What to do instead if a turning point turns out otherwise.
 *
 * @param trigger by what one will know that plan A has failed
 * @param alternative what one will do then
 * @param decideBy until when one can still choose
 */
public record PlanB(Confidential<String> trigger, Confidential<String> alternative, LocalDate decideBy) {
    /**
     * Refuses null.
     *
     * @param trigger by what one will know that plan A has failed
     * @param alternative what one will do then
     * @param decideBy until when one can still choose
     */
    public PlanB {
        requireNonNull(trigger);
        requireNonNull(alternative);
        requireNonNull(decideBy);
    }
}

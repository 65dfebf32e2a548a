package dev.mentoring.feedback.development;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.competency.CompetencyId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The next step in one competency: one level up, however far the requirement lies.
 *
 * @param competency the competency
 * @param from the level from which it leads to the next, from 1
 * @param required the level that is required in the end; above the level from which it leads
 * @param advice how to get there, where the guide says so
 * @param reviewOn when to look back on it
 */
public record DevelopmentStep(
        CompetencyId competency, int from, int required, Optional<GrowthAdvice> advice, LocalDate reviewOn) {
    /**
     * Checks that it leads upwards.
     *
     * @param competency the competency
     * @param from the level from which it leads to the next, from 1
     * @param required the level that is required in the end
     * @param advice how to get there, where the guide says so
     * @param reviewOn when to look back on it
     */
    public DevelopmentStep {
        requireNonNull(competency);
        checkArgument(from >= 1 && required > from, "no step leads from level %s towards %s", from, required);
        requireNonNull(advice);
        requireNonNull(reviewOn);
    }

    /** {@return the level to which it leads} */
    public int to() {
        return from + 1;
    }
}

package dev.mentoring.core.resource;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.competency.CompetencyId;

/**
 * One part of the points of a recommendation.
 *
 * @param reason why
 * @param competency for which competency
 * @param points how many points, from 1
 */
public record Contribution(RecommendationReason reason, CompetencyId competency, int points) {
    /**
     * Checks the points.
     *
     * @param reason why
     * @param competency for which competency
     * @param points how many points, from 1
     */
    public Contribution {
        requireNonNull(reason);
        requireNonNull(competency);
        checkArgument(points >= 1, "a contribution has at least one point, but was %s", points);
    }
}

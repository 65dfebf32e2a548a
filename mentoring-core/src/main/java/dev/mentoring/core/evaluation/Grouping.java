package dev.mentoring.core.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Map;
import java.util.Optional;

/**
 * By what figures are broken down: by a group to which each person belongs, by cohort, or not at all. One evaluation has one
 * grouping, because figures by two of them can be subtracted from one another.
 *
 * @param byCohort whether by cohort
 * @param groups the group of each person, when not by cohort; who has none stands under {@link #NO_GROUP}
 */
public record Grouping(boolean byCohort, ImmutableMap<ParticipantId, String> groups) {
    /** The group of whoever has none. */
    public static final String NO_GROUP = "";

    /**
     * Refuses null.
     *
     * @param byCohort whether by cohort
     * @param groups the group of each person
     */
    public Grouping {
        requireNonNull(groups);
    }

    /** {@return by cohort; what belongs to no cohort stands under {@link #NO_GROUP}} */
    public static Grouping cohorts() {
        return new Grouping(true, ImmutableMap.of());
    }

    /**
     * {@return by group}
     *
     * @param groups the code of the group of each person
     */
    public static Grouping groups(Map<ParticipantId, String> groups) {
        return new Grouping(false, ImmutableMap.copyOf(groups));
    }

    String of(ParticipantId person, Optional<CohortId> cohort) {
        return byCohort ? cohort.map(CohortId::value).orElse(NO_GROUP) : groups.getOrDefault(person, NO_GROUP);
    }
}

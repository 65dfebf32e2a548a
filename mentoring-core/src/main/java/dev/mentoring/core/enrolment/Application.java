package dev.mentoring.core.enrolment;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.participant.Role;
import java.util.Optional;

/**
 * Who wants to take part, in which role, and in what.
 *
 * @param participant who
 * @param role in which role
 * @param programme in which programme
 * @param cohort in which cohort; empty when the programme has none
 * @param previous the declined, expired or withdrawn enrolment that it follows
 */
public record Application(
        ParticipantId participant,
        Role role,
        ProgrammeId programme,
        Optional<CohortId> cohort,
        Optional<EnrolmentId> previous) {
    /**
     * Refuses null.
     *
     * @param participant who
     * @param role in which role
     * @param programme in which programme
     * @param cohort in which cohort
     * @param previous the declined, expired or withdrawn enrolment that it follows
     */
    public Application {
        requireNonNull(participant);
        requireNonNull(role);
        requireNonNull(programme);
        requireNonNull(cohort);
        requireNonNull(previous);
    }
}

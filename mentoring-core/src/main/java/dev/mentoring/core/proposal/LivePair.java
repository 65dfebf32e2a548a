package dev.mentoring.core.proposal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.participant.Role;

/**
 * Two people whose relationship is under way. A group has one for each mentee and mentor.
 *
 * @param relationship which relationship
 * @param programme in which programme
 * @param mentee who is guided
 * @param mentor who guides
 */
public record LivePair(RelationshipId relationship, ProgrammeId programme, ParticipantId mentee, ParticipantId mentor) {
    /**
     * Refuses null.
     *
     * @param relationship which relationship
     * @param programme in which programme
     * @param mentee who is guided
     * @param mentor who guides
     */
    public LivePair {
        requireNonNull(relationship);
        requireNonNull(programme);
        requireNonNull(mentee);
        requireNonNull(mentor);
    }

    /**
     * {@return whether somebody is one of the two, in that role}
     *
     * @param seat the person and the role
     */
    public boolean takes(Seat seat) {
        return seat.equals(seat(seat.role()));
    }

    Seat seat(Role role) {
        return new Seat(role == Role.MENTEE ? mentee : mentor, role);
    }
}

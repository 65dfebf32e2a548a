package dev.mentoring.core.proposal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import java.util.Comparator;

/**
 * One person in one role, who has room for so many relationships.
 *
 * @param participant who
 * @param role in which role
 */
public record Seat(ParticipantId participant, Role role) implements Comparable<Seat> {
    /**
     * Refuses null.
     *
     * @param participant who
     * @param role in which role
     */
    public Seat {
        requireNonNull(participant);
        requireNonNull(role);
    }

    @Override
    public int compareTo(Seat other) {
        return Comparator.comparing(Seat::participant).thenComparing(Seat::role).compare(this, other);
    }
}

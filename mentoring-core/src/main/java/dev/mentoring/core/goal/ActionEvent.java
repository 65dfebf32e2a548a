package dev.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.participant.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What happened to an action. */
public sealed interface ActionEvent {
    /**
     * Somebody took an action on.
     *
     * @param relationship the relationship that it belongs to
     * @param meeting the meeting at which it was agreed
     * @param goal the goal that it serves
     * @param owner who has taken it on
     * @param ownerRole in which role
     * @param what what is to be done
     * @param due the last date on which it is in time
     * @param zone the zone in which that date is meant
     */
    record Assigned(
            RelationshipId relationship,
            Optional<MeetingId> meeting,
            Optional<GoalId> goal,
            ParticipantId owner,
            Role ownerRole,
            Confidential<String> what,
            LocalDate due,
            ZoneId zone)
            implements ActionEvent {
        /**
         * Refuses null.
         *
         * @param relationship the relationship that it belongs to
         * @param meeting the meeting at which it was agreed
         * @param goal the goal that it serves
         * @param owner who has taken it on
         * @param ownerRole in which role
         * @param what what is to be done
         * @param due the last date on which it is in time
         * @param zone the zone in which that date is meant
         */
        public Assigned {
            requireNonNull(relationship);
            requireNonNull(meeting);
            requireNonNull(goal);
            requireNonNull(owner);
            requireNonNull(ownerRole);
            requireNonNull(what);
            requireNonNull(due);
            requireNonNull(zone);
        }
    }

    /** It was done. */
    record Completed() implements ActionEvent {}

    /**
     * It was given up.
     *
     * @param reason why
     */
    record Dropped(DropReason reason) implements ActionEvent {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Dropped {
            requireNonNull(reason);
        }
    }

    /**
     * It got another date.
     *
     * @param due the new date
     */
    record Rescheduled(LocalDate due) implements ActionEvent {
        /**
         * Refuses null.
         *
         * @param due the new date
         */
        public Rescheduled {
            requireNonNull(due);
        }
    }

    /** Its date went by. */
    record BecameOverdue() implements ActionEvent {}
}

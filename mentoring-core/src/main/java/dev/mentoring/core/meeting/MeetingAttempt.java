package dev.mentoring.core.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Occasion;

/** A command to a meeting, and everything by which it is judged. */
record MeetingAttempt(Meeting meeting, MeetingCommand command, Occasion occasion, MeetingFacts facts) {
    MeetingAttempt {
        requireNonNull(meeting);
        requireNonNull(command);
        requireNonNull(occasion);
        requireNonNull(facts);
    }

    <T extends MeetingCommand> T as(Class<T> type) {
        return type.cast(command);
    }

    MeetingPlan plan() {
        return meeting.plan();
    }

    HeldMeeting held() {
        return as(MeetingCommand.ReportHeld.class).held();
    }

    ImmutableSortedSet<ParticipantId> absent() {
        return as(MeetingCommand.ReportNoShow.class).absent();
    }

    boolean isByParty() {
        return occasion.by().kind() == ActorKind.PARTICIPANT
                && facts.parties().contains(occasion.by().id());
    }

    boolean isByProgramme() {
        return occasion.by().isOfTheProgramme();
    }
}

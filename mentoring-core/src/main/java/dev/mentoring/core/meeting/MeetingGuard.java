package dev.mentoring.core.meeting;

import dev.mentoring.core.lifecycle.Guard;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Optional;

/** What must hold for a command to pass. */
enum MeetingGuard implements Guard<MeetingAttempt> {
    BY_A_PARTY,
    BY_A_PARTY_OR_THE_PROGRAMME,
    BY_ANOTHER_THAN_THE_PROPOSER,
    START_AHEAD,
    RELATIONSHIP_NOT_OVER,
    ROOM_FOR_A_MEETING,
    STARTED,
    IS_OVER,
    WITHIN_THE_RELATIONSHIP,
    NOT_DURING_A_PAUSE,
    TWO_WERE_PRESENT,
    ABSENT_WERE_EXPECTED,
    NEW_TIME_AHEAD,
    ANOTHER_MEETING,
    GRACE_OVER;

    @Override
    public boolean holds(MeetingAttempt attempt) {
        return switch (this) {
            case BY_A_PARTY -> attempt.isByParty();
            case BY_A_PARTY_OR_THE_PROGRAMME -> attempt.isByParty() || attempt.isByProgramme();
            case BY_ANOTHER_THAN_THE_PROPOSER ->
                !attempt.meeting()
                        .proposedBy()
                        .equals(Optional.of(attempt.occasion().by()));
            case START_AHEAD ->
                attempt.occasion().at().isBefore(attempt.plan().time().start());
            case RELATIONSHIP_NOT_OVER -> attempt.facts().life().ended().isEmpty();
            case ROOM_FOR_A_MEETING -> attempt.facts().roomForAMeeting();
            case STARTED ->
                !attempt.occasion().at().isBefore(attempt.plan().time().start());
            case IS_OVER -> !attempt.occasion().at().isBefore(attempt.held().end());
            case WITHIN_THE_RELATIONSHIP ->
                attempt.facts().life().includes(attempt.held().start())
                        && attempt.facts().life().includes(attempt.held().end());
            case NOT_DURING_A_PAUSE ->
                attempt.held().duringPause()
                        || !attempt.facts().life().restedAt(attempt.held().start());
            case TWO_WERE_PRESENT ->
                attempt.held().present().size() >= 2
                        && attempt.facts()
                                .everParties()
                                .containsAll(attempt.held().present());
            case ABSENT_WERE_EXPECTED ->
                !attempt.absent().isEmpty() && attempt.facts().everParties().containsAll(attempt.absent());
            case NEW_TIME_AHEAD ->
                attempt.as(MeetingCommand.Reschedule.class)
                        .time()
                        .start()
                        .isAfter(attempt.occasion().at());
            case ANOTHER_MEETING ->
                !attempt.as(MeetingCommand.Reschedule.class)
                        .replacement()
                        .equals(attempt.plan().id());
            case GRACE_OVER ->
                !attempt.occasion()
                        .at()
                        .isBefore(
                                attempt.plan().time().end().plus(attempt.facts().grace()));
        };
    }

    @Override
    public BilingualText mend() {
        return MeetingTexts.CATALOGUE.text("mend.MeetingGuard." + name());
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MeetingTexts.CATALOGUE.label(this);
    }
}

package dev.mentoring.core.meeting;

import static dev.mentoring.core.meeting.MeetingCommandKind.CANCEL;
import static dev.mentoring.core.meeting.MeetingCommandKind.CONFIRM;
import static dev.mentoring.core.meeting.MeetingCommandKind.LAPSE;
import static dev.mentoring.core.meeting.MeetingCommandKind.PROPOSE;
import static dev.mentoring.core.meeting.MeetingCommandKind.REPORT_HELD;
import static dev.mentoring.core.meeting.MeetingCommandKind.REPORT_NO_SHOW;
import static dev.mentoring.core.meeting.MeetingCommandKind.RESCHEDULE;
import static dev.mentoring.core.meeting.MeetingGuard.ABSENT_WERE_EXPECTED;
import static dev.mentoring.core.meeting.MeetingGuard.ANOTHER_MEETING;
import static dev.mentoring.core.meeting.MeetingGuard.BY_ANOTHER_THAN_THE_PROPOSER;
import static dev.mentoring.core.meeting.MeetingGuard.BY_A_PARTY;
import static dev.mentoring.core.meeting.MeetingGuard.BY_A_PARTY_OR_THE_PROGRAMME;
import static dev.mentoring.core.meeting.MeetingGuard.GRACE_OVER;
import static dev.mentoring.core.meeting.MeetingGuard.IS_OVER;
import static dev.mentoring.core.meeting.MeetingGuard.NEW_TIME_AHEAD;
import static dev.mentoring.core.meeting.MeetingGuard.NOT_DURING_A_PAUSE;
import static dev.mentoring.core.meeting.MeetingGuard.RELATIONSHIP_NOT_OVER;
import static dev.mentoring.core.meeting.MeetingGuard.ROOM_FOR_A_MEETING;
import static dev.mentoring.core.meeting.MeetingGuard.STARTED;
import static dev.mentoring.core.meeting.MeetingGuard.START_AHEAD;
import static dev.mentoring.core.meeting.MeetingGuard.TWO_WERE_PRESENT;
import static dev.mentoring.core.meeting.MeetingGuard.WITHIN_THE_RELATIONSHIP;
import static dev.mentoring.core.meeting.MeetingState.CANCELLED;
import static dev.mentoring.core.meeting.MeetingState.CONFIRMED;
import static dev.mentoring.core.meeting.MeetingState.DRAFT;
import static dev.mentoring.core.meeting.MeetingState.HELD;
import static dev.mentoring.core.meeting.MeetingState.NO_SHOW;
import static dev.mentoring.core.meeting.MeetingState.PROPOSED;
import static dev.mentoring.core.meeting.MeetingState.RESCHEDULED;
import static dev.mentoring.core.meeting.MeetingState.UNREPORTED;

import dev.mentoring.core.lifecycle.TransitionTable;

/** Every way from one state of a meeting to another. */
final class MeetingTable {
    static final TransitionTable<MeetingState, MeetingCommandKind, MeetingAttempt> TABLE =
            TransitionTable.<MeetingState, MeetingCommandKind, MeetingAttempt>named(
                            "meeting",
                            MeetingTexts.CATALOGUE.text("meeting"),
                            MeetingState.class,
                            MeetingCommandKind.class)
                    .begins(DRAFT)
                    .from(DRAFT)
                    .on(PROPOSE)
                    .to(PROPOSED)
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, START_AHEAD, RELATIONSHIP_NOT_OVER, ROOM_FOR_A_MEETING)
                    .from(PROPOSED)
                    .on(CONFIRM)
                    .to(CONFIRMED)
                    .requires(
                            BY_A_PARTY,
                            BY_ANOTHER_THAN_THE_PROPOSER,
                            START_AHEAD,
                            RELATIONSHIP_NOT_OVER,
                            ROOM_FOR_A_MEETING)
                    .from(PROPOSED, CONFIRMED, UNREPORTED)
                    .on(REPORT_HELD)
                    .to(HELD)
                    .requires(
                            BY_A_PARTY_OR_THE_PROGRAMME,
                            IS_OVER,
                            WITHIN_THE_RELATIONSHIP,
                            NOT_DURING_A_PAUSE,
                            TWO_WERE_PRESENT,
                            ROOM_FOR_A_MEETING)
                    .from(CONFIRMED, UNREPORTED)
                    .on(REPORT_NO_SHOW)
                    .to(NO_SHOW)
                    .requires(BY_A_PARTY, STARTED, ABSENT_WERE_EXPECTED)
                    .from(PROPOSED, CONFIRMED)
                    .on(CANCEL)
                    .to(CANCELLED)
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, START_AHEAD)
                    .from(DRAFT, UNREPORTED)
                    .on(CANCEL)
                    .to(CANCELLED)
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME)
                    .from(PROPOSED, CONFIRMED)
                    .on(RESCHEDULE)
                    .to(RESCHEDULED)
                    .requires(
                            BY_A_PARTY,
                            START_AHEAD,
                            NEW_TIME_AHEAD,
                            ANOTHER_MEETING,
                            RELATIONSHIP_NOT_OVER,
                            ROOM_FOR_A_MEETING)
                    .from(PROPOSED, CONFIRMED)
                    .on(LAPSE)
                    .to(UNREPORTED)
                    .requires(GRACE_OVER)
                    .ends(HELD, CANCELLED, NO_SHOW, RESCHEDULED)
                    .build();

    private MeetingTable() {}
}

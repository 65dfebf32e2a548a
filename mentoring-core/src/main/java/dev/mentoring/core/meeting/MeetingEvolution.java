package dev.mentoring.core.meeting;

import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Recorded;

/** What each event does to a meeting. */
final class MeetingEvolution implements Evolution<Meeting, MeetingState, MeetingEvent> {
    static final MeetingEvolution INSTANCE = new MeetingEvolution();

    private MeetingEvolution() {}

    @Override
    public Meeting begin(Recorded<MeetingState, MeetingEvent> first) {
        MeetingEvent.Drafted drafted = beginning(first, MeetingEvent.Drafted.class);
        return ImmutableMeeting.builder()
                .plan(drafted.plan())
                .state(first.state())
                .version(1)
                .changedAt(first.occasion().at())
                .build();
    }

    @Override
    public Meeting next(Meeting meeting, Recorded<MeetingState, MeetingEvent> recorded) {
        return changed((ImmutableMeeting) meeting, recorded)
                .withState(recorded.state())
                .withVersion(recorded.sequence())
                .withChangedAt(recorded.occasion().at());
    }

    private static ImmutableMeeting changed(ImmutableMeeting before, Recorded<MeetingState, MeetingEvent> recorded) {
        MeetingEvent event = recorded.event();
        if (event instanceof MeetingEvent.Proposed) {
            return before.withProposedBy(recorded.occasion().by());
        }
        if (event instanceof MeetingEvent.Held held) {
            return before.withHeld(held.held());
        }
        boolean failed = event instanceof MeetingEvent.Missed
                || event instanceof MeetingEvent.Cancelled
                || event instanceof MeetingEvent.Rescheduled;
        return failed
                ? before.withFailure(event)
                        .withFailureReportedBy(recorded.occasion().by())
                : before;
    }
}

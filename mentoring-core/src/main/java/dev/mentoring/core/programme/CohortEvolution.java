package dev.mentoring.core.programme;

import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Recorded;

/** What each event does to a cohort. */
final class CohortEvolution implements Evolution<Cohort, CohortState, CohortEvent> {
    static final CohortEvolution INSTANCE = new CohortEvolution();

    private CohortEvolution() {}

    @Override
    public Cohort begin(Recorded<CohortState, CohortEvent> first) {
        CohortEvent.Planned begun = beginning(first, CohortEvent.Planned.class);
        return ImmutableCohort.builder()
                .id(begun.cohort())
                .programme(begun.programme())
                .format(begun.format())
                .zone(begun.zone())
                .lateEnrolment(begun.lateEnrolment())
                .dates(begun.dates())
                .state(first.state())
                .version(first.sequence())
                .changedAt(first.occasion().at())
                .build();
    }

    @Override
    public Cohort next(Cohort cohort, Recorded<CohortState, CohortEvent> recorded) {
        ImmutableCohort after = ((ImmutableCohort) cohort)
                .withState(recorded.state())
                .withVersion(recorded.sequence())
                .withChangedAt(recorded.occasion().at());
        CohortEvent event = recorded.event();
        if (event instanceof CohortEvent.Rescheduled rescheduled) {
            return after.withDates(rescheduled.dates());
        }
        return after;
    }

    static CohortEvent eventOf(CohortCommand command, CohortFacts facts) {
        if (command instanceof CohortCommand.Reschedule reschedule) {
            return new CohortEvent.Rescheduled(reschedule.dates());
        }
        if (command instanceof CohortCommand.Suspend suspend) {
            return new CohortEvent.Suspended(suspend.reason());
        }
        if (command instanceof CohortCommand.Cancel cancel) {
            return new CohortEvent.Cancelled(cancel.reason());
        }
        return switch (command.kind()) {
            case PUBLISH -> new CohortEvent.Published();
            case OPEN_ENROLMENT -> new CohortEvent.EnrolmentOpened();
            case CLOSE_ENROLMENT -> new CohortEvent.EnrolmentClosed();
            case START_MATCHING -> new CohortEvent.MatchingStarted(facts.readiness());
            case LAUNCH -> new CohortEvent.Launched();
            case RESUME -> new CohortEvent.Resumed();
            case START_CLOSING -> new CohortEvent.ClosingStarted();
            case CLOSE -> new CohortEvent.Closed();
            case ARCHIVE -> new CohortEvent.Archived();
            case RESCHEDULE, SUSPEND, CANCEL -> throw new AssertionError(command);
        };
    }
}

package dev.mentoring.json.internal.log;

import dev.mentoring.core.audit.AuditEntry;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.feedback.FeedbackRequestEvent;
import dev.mentoring.core.feedback.FeedbackRequestState;
import dev.mentoring.core.goal.ActionEvent;
import dev.mentoring.core.goal.ActionState;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.goal.GoalState;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.programme.CohortEvent;
import dev.mentoring.core.programme.CohortState;
import dev.mentoring.core.programme.ProgrammeEvent;
import dev.mentoring.core.programme.ProgrammeState;
import dev.mentoring.core.proposal.ProposalEvent;
import dev.mentoring.core.proposal.ProposalState;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.retention.RetentionExecuted;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.feedback.round.RoundEvent;
import dev.mentoring.feedback.round.RoundState;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.component.RecordCodecs;
import dev.mentoring.json.internal.core.RecordedCodecs;
import dev.mentoring.json.internal.feedback.RoundCodecs;

/** The logs: the events of each kind of aggregate, and what else grows by one record at a time. */
public final class LogFormats {
    /** What happened to programmes. */
    public static final LogFormat<Recorded<ProgrammeState, ProgrammeEvent>> PROGRAMMES =
            events("programme-events", ProgrammeState.class, ProgrammeEvent.class);

    /** What happened to cohorts. */
    public static final LogFormat<Recorded<CohortState, CohortEvent>> COHORTS =
            events("cohort-events", CohortState.class, CohortEvent.class);

    /** What happened to enrolments. */
    public static final LogFormat<Recorded<EnrolmentState, EnrolmentEvent>> ENROLMENTS =
            events("enrolment-events", EnrolmentState.class, EnrolmentEvent.class);

    /** What happened to proposals. */
    public static final LogFormat<Recorded<ProposalState, ProposalEvent>> PROPOSALS =
            events("proposal-events", ProposalState.class, ProposalEvent.class);

    /** What happened to relationships. */
    public static final LogFormat<Recorded<RelationshipState, RelationshipEvent>> RELATIONSHIPS =
            events("relationship-events", RelationshipState.class, RelationshipEvent.class);

    /** What happened to meetings. */
    public static final LogFormat<Recorded<MeetingState, MeetingEvent>> MEETINGS =
            events("meeting-events", MeetingState.class, MeetingEvent.class);

    /** What happened to goals. */
    public static final LogFormat<Recorded<GoalState, GoalEvent>> GOALS =
            events("goal-events", GoalState.class, GoalEvent.class);

    /** What happened to actions. */
    public static final LogFormat<Recorded<ActionState, ActionEvent>> ACTIONS =
            events("action-events", ActionState.class, ActionEvent.class);

    /** What happened to feedback requests. */
    public static final LogFormat<Recorded<FeedbackRequestState, FeedbackRequestEvent>> FEEDBACK_REQUESTS =
            events("feedback-request-events", FeedbackRequestState.class, FeedbackRequestEvent.class);

    /** What happened to rounds of feedback. */
    public static final LogFormat<Recorded<RoundState, RoundEvent>> FEEDBACK_ROUNDS =
            events("feedback-round-events", RoundState.class, RoundEvent.class, RoundCodecs.EVENTS);

    /** The entries of an audit trail. */
    public static final LogFormat<AuditEntry> AUDIT_TRAIL = records("audit-trail", AuditEntry.class);

    /** What was deleted or pseudonymised because its time had come. */
    public static final LogFormat<RetentionExecuted> RETENTION = records("retention-actions", RetentionExecuted.class);

    private LogFormats() {}

    private static <S extends Enum<S> & Labelled, E> LogFormat<Recorded<S, E>> events(
            String type, Class<S> states, Class<E> events) {
        return events(type, states, events, RecordedCodecs.RECORDS);
    }

    private static <S extends Enum<S> & Labelled, E> LogFormat<Recorded<S, E>> events(
            String type, Class<S> states, Class<E> events, RecordCodecs described) {
        return new LogFormat<>(new Header(type, 1, 0), RecordedCodecs.recorded(states, events, described));
    }

    private static <L> LogFormat<L> records(String type, Class<L> record) {
        return new LogFormat<>(new Header(type, 1, 0), RecordedCodecs.RECORDS.of(record));
    }
}

package dev.mentoring.json;

import com.google.common.collect.ImmutableList;
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
import dev.mentoring.feedback.round.RoundEvent;
import dev.mentoring.feedback.round.RoundState;
import dev.mentoring.json.internal.log.LogFormat;
import dev.mentoring.json.internal.log.LogFormats;

/**
 * A kind of log: one JSON value a line (NDJSON), each line ended by a line feed. The first line says what it is, {@code
 * {"type":"meeting-events","version":"1.0"}}; each further line is one record. Records are only ever appended.
 *
 * <p>An event stands there as {@code {"aggregate":"m1","sequence":2,"at":"2026-03-01T09:00:00Z","by":{"kind":"participant",
 * "id":"p1"},"state":"proposed","event":{"kind":"proposed"}}}. Events of many aggregates may be mixed, those of one stand in
 * their order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <L> the record on each line
 */
public final class LogType<L> {
    /** What happened to programmes. */
    public static final LogType<Recorded<ProgrammeState, ProgrammeEvent>> PROGRAMMES =
            new LogType<>(LogFormats.PROGRAMMES);

    /** What happened to cohorts. */
    public static final LogType<Recorded<CohortState, CohortEvent>> COHORTS = new LogType<>(LogFormats.COHORTS);

    /** What happened to enrolments. */
    public static final LogType<Recorded<EnrolmentState, EnrolmentEvent>> ENROLMENTS =
            new LogType<>(LogFormats.ENROLMENTS);

    /** What happened to proposals. */
    public static final LogType<Recorded<ProposalState, ProposalEvent>> PROPOSALS = new LogType<>(LogFormats.PROPOSALS);

    /** What happened to relationships. */
    public static final LogType<Recorded<RelationshipState, RelationshipEvent>> RELATIONSHIPS =
            new LogType<>(LogFormats.RELATIONSHIPS);

    /** What happened to meetings. */
    public static final LogType<Recorded<MeetingState, MeetingEvent>> MEETINGS = new LogType<>(LogFormats.MEETINGS);

    /** What happened to goals. */
    public static final LogType<Recorded<GoalState, GoalEvent>> GOALS = new LogType<>(LogFormats.GOALS);

    /** What happened to actions. */
    public static final LogType<Recorded<ActionState, ActionEvent>> ACTIONS = new LogType<>(LogFormats.ACTIONS);

    /** What happened to feedback requests. */
    public static final LogType<Recorded<FeedbackRequestState, FeedbackRequestEvent>> FEEDBACK_REQUESTS =
            new LogType<>(LogFormats.FEEDBACK_REQUESTS);

    /**
     * What happened to rounds of feedback. Such a log holds what people answered in confidence, word for word and with their
     * ids, as {@link dev.mentoring.feedback.round.MultiRaterMatrix} does: it is for the store that keeps the answers alone.
     */
    public static final LogType<Recorded<RoundState, RoundEvent>> FEEDBACK_ROUNDS =
            new LogType<>(LogFormats.FEEDBACK_ROUNDS);

    /** The entries of an audit trail. */
    public static final LogType<AuditEntry> AUDIT_TRAIL = new LogType<>(LogFormats.AUDIT_TRAIL);

    /** What was deleted or pseudonymised because its time had come. */
    public static final LogType<RetentionExecuted> RETENTION = new LogType<>(LogFormats.RETENTION);

    private static final ImmutableList<LogType<?>> ALL = ImmutableList.of(
            PROGRAMMES,
            COHORTS,
            ENROLMENTS,
            PROPOSALS,
            RELATIONSHIPS,
            MEETINGS,
            GOALS,
            ACTIONS,
            FEEDBACK_REQUESTS,
            FEEDBACK_ROUNDS,
            AUDIT_TRAIL,
            RETENTION);

    private final LogFormat<L> format;
    private final DocumentType line;

    private LogType(LogFormat<L> format) {
        this.format = format;
        this.line = new DocumentType(format.header().type(), format.header().version(), LogLine.class);
    }

    /** {@return every kind of log} */
    public static ImmutableList<LogType<?>> all() {
        return ALL;
    }

    LogFormat<L> format() {
        return format;
    }

    /** {@return what the member {@code type} of the first line says} */
    public String name() {
        return line.name();
    }

    /** {@return the version that is written, {@code major.minor}} */
    public String version() {
        return line.version();
    }

    /** {@return the JSON Schema (draft 2020-12) of every line} */
    public String schema() {
        return line.schema();
    }

    /** {@return the address by which the schema calls itself} */
    public String schemaId() {
        return line.schemaId();
    }

    /** {@return the name of the schema’s resource, relative to this package} */
    public String schemaResource() {
        return line.schemaResource();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name();
    }
}

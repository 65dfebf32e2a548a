package dev.mentoring.core.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.TransitionTable;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting of the parties of a relationship.
 *
 * <pre>{@code
 * MeetingTime time = MeetingTime.at(LocalDateTime.parse("2026-03-03T14:00"), zone, 60);
 * Meeting draft = Meeting.draft(MeetingPlan.byVideo(id, relationship.setting().id(), time, REGULAR), occasion).aggregate();
 * var decision = draft.handle(new MeetingCommand.Propose(), occasion, MeetingFacts.of(relationship, 0, Duration.ofDays(3)));
 * }</pre>
 *
 * <p>It changes by commands only, and every change is an event. A meeting that is put off ends, and another one takes its
 * place: draft it from {@link #replacementPlan()}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Meeting implements Aggregate<MeetingState> permits ImmutableMeeting {
    Meeting() {}

    /**
     * {@return a new meeting, of which nobody else knows yet}
     *
     * @param plan what is planned
     * @param occasion when and by whom
     */
    public static Decision.Accepted<Meeting, MeetingState, MeetingEvent> draft(MeetingPlan plan, Occasion occasion) {
        return evolution().start(plan.id().value(), occasion, MeetingState.DRAFT, new MeetingEvent.Drafted(plan));
    }

    /** {@return the states of a meeting, and every way from one to another} */
    public static TransitionTable<MeetingState, MeetingCommandKind, ?> lifecycle() {
        return MeetingTable.TABLE;
    }

    /** {@return what each event does to a meeting} */
    public static Evolution<Meeting, MeetingState, MeetingEvent> evolution() {
        return MeetingEvolution.INSTANCE;
    }

    /**
     * {@return the meeting after a command, with what happened; or why the command is refused}
     *
     * @param command what is asked for
     * @param occasion when and by whom
     * @param facts what the relationship knows, at the same instant
     */
    public final Decision<Meeting, MeetingState, MeetingEvent> handle(
            MeetingCommand command, Occasion occasion, MeetingFacts facts) {
        MeetingAttempt attempt = new MeetingAttempt(this, command, requireNonNull(occasion), facts);
        return MeetingTable.TABLE
                .pass(this, command.kind(), occasion, attempt)
                .record(evolution(), () -> ImmutableList.of(event(attempt)));
    }

    private MeetingEvent event(MeetingAttempt attempt) {
        return switch (attempt.command().kind()) {
            case PROPOSE -> new MeetingEvent.Proposed();
            case CONFIRM -> new MeetingEvent.Confirmed();
            case REPORT_HELD -> new MeetingEvent.Held(attempt.held());
            case REPORT_NO_SHOW -> new MeetingEvent.Missed(attempt.absent());
            case CANCEL ->
                new MeetingEvent.Cancelled(
                        attempt.as(MeetingCommand.Cancel.class).reason(), notice(attempt.occasion()));
            case RESCHEDULE ->
                new MeetingEvent.Rescheduled(
                        attempt.as(MeetingCommand.Reschedule.class).replacement(),
                        attempt.as(MeetingCommand.Reschedule.class).time());
            case LAPSE -> new MeetingEvent.Lapsed();
        };
    }

    private Duration notice(Occasion occasion) {
        Duration notice = Duration.between(occasion.at(), plan().time().start());
        return notice.isNegative() ? Duration.ZERO : notice;
    }

    @Override
    public final String key() {
        return plan().id().value();
    }

    /** {@return what is planned} */
    public abstract MeetingPlan plan();

    @Override
    public abstract MeetingState state();

    /** {@return who proposed it; empty for a draft} */
    public abstract Optional<Actor> proposedBy();

    /** {@return how it was, when it was held} */
    public abstract Optional<HeldMeeting> held();

    /** {@return the event by which it ended otherwise: cancelled, missed or rescheduled} */
    public abstract Optional<MeetingEvent> failure();

    /** {@return who cancelled it, was left waiting or put it off} */
    public abstract Optional<Actor> failureReportedBy();

    /** {@return the plan of the meeting that takes its place, when it was rescheduled} */
    public final Optional<MeetingPlan> replacementPlan() {
        return failure()
                .filter(MeetingEvent.Rescheduled.class::isInstance)
                .map(MeetingEvent.Rescheduled.class::cast)
                .map(event -> new MeetingPlan(
                        event.replacement(),
                        plan().relationship(),
                        event.time(),
                        plan().purpose(),
                        plan().modality(),
                        Optional.of(plan().id())));
    }
}

package dev.mentoring.core.feedback;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.FeedbackRequestId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.TransitionTable;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One person’s feedback about another, asked for at a moment of their relationship.
 *
 * <p>Begin with {@link #request}, go on with {@link #handle}. An answer is released when nothing that it says could shape the
 * other side’s answer any more: both have answered, the other side will not, or the deadline has gone by. Whoever is asked may
 * decline without a reason. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class FeedbackRequest implements Aggregate<FeedbackRequestState>
        permits ImmutableFeedbackRequest {
    FeedbackRequest() {}

    static ImmutableFeedbackRequest.Builder builder() {
        return ImmutableFeedbackRequest.builder();
    }

    /** {@return its id} */
    public abstract FeedbackRequestId id();

    /** {@return the relationship that it is about} */
    public abstract RelationshipId relationship();

    /** {@return who is asked} */
    public abstract ParticipantId respondent();

    /** {@return whom the feedback is about} */
    public abstract ParticipantId subject();

    /** {@return at which moment of the relationship} */
    public abstract FeedbackMoment moment();

    /** {@return the first instant that is too late for an answer} */
    public abstract Instant deadline();

    /** {@return how many questions the answer that was handed in covers; 0 when there is none} */
    @Value.Default
    public int answered() {
        return 0;
    }

    /** {@return when the subject said that it was read; empty before} */
    public abstract Optional<Instant> readAt();

    @Override
    public abstract FeedbackRequestState state();

    @Override
    public final String key() {
        return id().value();
    }

    /**
     * {@return how far this request has come, as the other one of a double-blind pair needs to know it}
     */
    public final OtherSide asOtherSide() {
        return switch (state()) {
            case REQUESTED, IN_PROGRESS -> OtherSide.PENDING;
            case SUBMITTED, RELEASED, LOCKED -> OtherSide.SUBMITTED;
            case DECLINED, EXPIRED -> OtherSide.CLOSED;
        };
    }

    /**
     * {@return a new request}
     *
     * @param id its id
     * @param requested what is asked, of whom and until when
     * @param occasion when and by whom
     * @throws InvalidInputException with code {@code feedback-of-oneself} or {@code deadline-not-ahead}
     */
    public static Decision.Accepted<FeedbackRequest, FeedbackRequestState, FeedbackRequestEvent> request(
            FeedbackRequestId id, FeedbackRequestEvent.Requested requested, Occasion occasion) {
        Problems.Builder problems = Problems.builder();
        Place place = Place.field("feedback-request", id.value(), "");
        if (requested.respondent().equals(requested.subject())) {
            problems.error(FeedbackTexts.CATALOGUE, "feedback-of-oneself", place, requested.respondent());
        }
        if (!requested.deadline().isAfter(occasion.at())) {
            problems.error(FeedbackTexts.CATALOGUE, "deadline-not-ahead", place, requested.deadline(), occasion.at());
        }
        problems.build().throwIfErrors();
        return evolution().start(id.value(), occasion, FeedbackRequestState.REQUESTED, requested);
    }

    /**
     * {@return what comes of a command}
     *
     * @param command the command
     * @param occasion when and by whom
     */
    public final Decision<FeedbackRequest, FeedbackRequestState, FeedbackRequestEvent> handle(
            FeedbackRequestCommand command, Occasion occasion) {
        return FeedbackRequestTable.TABLE
                .pass(this, command.kind(), occasion, new FeedbackRequestAttempt(this, command, occasion))
                .record(evolution(), () -> ImmutableList.of(eventOf(command)));
    }

    private static FeedbackRequestEvent eventOf(FeedbackRequestCommand command) {
        return switch (command.kind()) {
            case BEGIN -> new FeedbackRequestEvent.Begun();
            case SUBMIT -> new FeedbackRequestEvent.Submitted(((FeedbackRequestCommand.Submit) command).answered());
            case REOPEN -> new FeedbackRequestEvent.Reopened();
            case RELEASE -> new FeedbackRequestEvent.Released();
            case ACKNOWLEDGE -> new FeedbackRequestEvent.Acknowledged();
            case LOCK -> new FeedbackRequestEvent.Locked();
            case DECLINE -> new FeedbackRequestEvent.Declined();
            case EXPIRE -> new FeedbackRequestEvent.Expired();
        };
    }

    /** {@return what each event does} */
    public static Evolution<FeedbackRequest, FeedbackRequestState, FeedbackRequestEvent> evolution() {
        return FeedbackRequestEvolution.INSTANCE;
    }

    /** {@return the transition table} */
    public static TransitionTable<FeedbackRequestState, FeedbackRequestCommandKind, ?> lifecycle() {
        return FeedbackRequestTable.TABLE;
    }
}

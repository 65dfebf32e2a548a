package dev.mentoring.core.enrolment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.TransitionTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One person’s part in one role of a programme or cohort, from invitation to the end.
 *
 * <p>Begin with {@link #invite} or {@link #begin}; every change is a command to {@link #handle}. A pause and a suspension lead
 * back to where the person was. What others must do because of it, such as to decline open proposals or to close
 * relationships, stands in the events. Whoever was declined, or left, applies again with a new enrolment that names this
 * one. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Enrolment implements Aggregate<EnrolmentState> permits ImmutableEnrolment {
    Enrolment() {}

    /**
     * {@return the enrolment of somebody who is asked to apply, with the event that says so}
     *
     * @param id the new enrolment’s id
     * @param application who, in which role, and in what
     * @param occasion when and by whom
     */
    public static Decision.Accepted<Enrolment, EnrolmentState, EnrolmentEvent> invite(
            EnrolmentId id, Application application, Occasion occasion) {
        var invited = new EnrolmentEvent.Invited(id, application);
        return evolution().start(id.value(), occasion, EnrolmentState.INVITED, invited);
    }

    /**
     * {@return the enrolment of somebody who applies unasked, with the event that says so}
     *
     * @param id the new enrolment’s id
     * @param application who, in which role, and in what
     * @param occasion when and by whom
     */
    public static Decision.Accepted<Enrolment, EnrolmentState, EnrolmentEvent> begin(
            EnrolmentId id, Application application, Occasion occasion) {
        var begun = new EnrolmentEvent.Begun(id, application);
        return evolution().start(id.value(), occasion, EnrolmentState.STARTED, begun);
    }

    /** {@return its id} */
    public abstract EnrolmentId id();

    /** {@return who, in which role, and in what} */
    public abstract Application application();

    /** {@return the answers, once they are handed in} */
    public abstract Optional<AnswerSheet> answers();

    /** {@return whether the line manager has agreed} */
    public abstract boolean lineManagerAgreed();

    /** {@return where a pause or a suspension leads back to} */
    public abstract Optional<EnrolmentState> returnsTo();

    /** {@return the first day of the pause that goes on} */
    public abstract Optional<LocalDate> pausedFrom();

    /** {@return the day of return from the pause that goes on} */
    public abstract Optional<LocalDate> pausedUntil();

    /** {@return how many days of pauses there were, the present one not counted} */
    public abstract long pausedDays();

    /** {@return the relationships that are under way} */
    public abstract ImmutableSortedSet<RelationshipId> relationships();

    /** {@return since when the person has been on the waiting list} */
    public abstract Optional<Instant> waitingSince();

    /** {@return what stands in the way of a partner, while on the waiting list} */
    public abstract Optional<BindingConstraint> bindingConstraint();

    /** {@return the enrolment with which the person applied again} */
    public abstract Optional<EnrolmentId> successor();

    @Override
    public abstract EnrolmentState state();

    /** {@return every state that it was ever in, the present one included} */
    public abstract ImmutableSet<EnrolmentState> reached();

    @Override
    public final String key() {
        return id().value();
    }

    /** {@return who} */
    public final ParticipantId participant() {
        return application().participant();
    }

    /**
     * {@return what comes of a command: the enrolment after it with its events, or why not}
     *
     * @param command what is asked for
     * @param occasion when and by whom
     * @param facts what the enrolment cannot know by itself
     */
    public final Decision<Enrolment, EnrolmentState, EnrolmentEvent> handle(
            EnrolmentCommand command, Occasion occasion, EnrolmentFacts facts) {
        EnrolmentAttempt attempt = new EnrolmentAttempt(this, command, occasion, requireNonNull(facts));
        return EnrolmentTable.TABLE
                .<Enrolment>pass(this, command.kind(), occasion, attempt)
                .record(evolution(), () -> List.of(EnrolmentHappening.of(attempt)));
    }

    /** {@return what each event does to an enrolment} */
    public static Evolution<Enrolment, EnrolmentState, EnrolmentEvent> evolution() {
        return EnrolmentEvolution.INSTANCE;
    }

    /** {@return every way from one state to another} */
    public static TransitionTable<EnrolmentState, EnrolmentCommandKind, ?> lifecycle() {
        return EnrolmentTable.TABLE;
    }
}

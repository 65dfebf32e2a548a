package dev.mentoring.feedback.round;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static dev.mentoring.feedback.round.RoundState.RELEASED;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.lifecycle.TransitionTable;
import dev.mentoring.feedback.instrument.Answers;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A round of feedback: people are asked about each other, answer until a deadline, and later see what may be shown.
 *
 * <p>Begin with {@link #draft}, then hand it commands with {@link #handle}; each gives a new round and the events to store,
 * or a refusal with reasons. {@link #lifecycle()} has all that can happen. What the table and its guards ensure:
 *
 * <ul>
 *   <li>nothing is released while people answer, and of two people who answer about each other neither sees anything before
 *       both have answered or the deadline is past;
 *   <li>each assignment has one form, which may be replaced before the deadline only; unfinished forms cannot be handed in;
 *   <li>late answers are refused, or held back until {@link RoundCommand.AdmitLate}; none disappears;
 *   <li>the answers can be read as {@link #matrix()} only after the release, and never when the round was cancelled.
 * </ul>
 *
 * <p>Immutable and thread-safe. A command takes time in proportion to the forms handed in before.
 */
@Value.Immutable
public abstract sealed class FeedbackRound implements Aggregate<RoundState> permits ImmutableFeedbackRound {
    FeedbackRound() {}

    /**
     * {@return a new round, with the event to store}
     *
     * @param plan what is planned
     * @param occasion when, and by whom
     */
    public static Decision.Accepted<FeedbackRound, RoundState, RoundEvent> draft(RoundPlan plan, Occasion occasion) {
        return RoundLife.draft(plan, occasion);
    }

    /** {@return all that can happen to a round} */
    public static TransitionTable<RoundState, RoundCommandKind, RoundAttempt> lifecycle() {
        return RoundLife.TABLE;
    }

    /** {@return what each event does; folding a log of events gives the round} */
    public static Evolution<FeedbackRound, RoundState, RoundEvent> evolution() {
        return RoundLife.EVOLUTION;
    }

    /** {@return the plan} */
    public abstract RoundPlan plan();

    @Override
    public abstract RoundState state();

    @Override
    public abstract long version();

    @Override
    public abstract Instant changedAt();

    /** The forms that count, as soon as the round is released. */
    abstract ImmutableMap<Assignment, Answers> forms();

    /** The forms that came too late. */
    abstract ImmutableMap<Assignment, Answers> heldForms();

    /** {@return the id of the round} */
    @Override
    public final String key() {
        return plan().id().value();
    }

    /**
     * {@return what comes of a command}
     *
     * @param command what is asked for
     * @param occasion when, and by whom
     */
    public final Decision<FeedbackRound, RoundState, RoundEvent> handle(RoundCommand command, Occasion occasion) {
        RoundAttempt attempt = new RoundAttempt(this, command, occasion);
        return RoundLife.TABLE
                .pass(this, command.kind(), occasion, attempt)
                .record(RoundLife.EVOLUTION, () -> List.of(RoundLife.eventOf(attempt)));
    }

    /**
     * {@return whether somebody has answered in time, or was admitted later}
     *
     * <p>For reminders. Participation too is something that others need not know.
     *
     * @param assignment who was asked about whom
     */
    public final boolean hasAnswered(Assignment assignment) {
        return forms().containsKey(assignment);
    }

    /** {@return the assignments whose answers came too late and are held back, in their order} */
    public final ImmutableSortedSet<Assignment> held() {
        return ImmutableSortedSet.copyOf(heldForms().keySet());
    }

    /**
     * {@return what a person has not answered yet, in the order of subjects}
     *
     * @param rater who was asked
     */
    public final ImmutableSortedSet<Assignment> unanswered(ParticipantId rater) {
        return plan().assignments().stream()
                .filter(assignment -> assignment.rater().equals(rater) && !hasAnswered(assignment))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** {@return what is still unanswered by one of two people who were asked about each other} */
    final ImmutableSortedSet<Assignment> unansweredReciprocals() {
        record Pair(ParticipantId rater, ParticipantId subject) {}

        Set<Pair> pairs = new HashSet<>();
        plan().assignments().forEach(asked -> pairs.add(new Pair(asked.rater(), asked.subject())));
        return plan().assignments().stream()
                .filter(asked -> !asked.isSelf() && pairs.contains(new Pair(asked.subject(), asked.rater())))
                .filter(asked -> !hasAnswered(asked))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** {@return the answers that count; empty before the release, and when the round was cancelled} */
    public final Optional<MultiRaterMatrix> matrix() {
        return state() == RELEASED || state() == RoundState.LOCKED
                ? Optional.of(MultiRaterMatrix.of(plan().instrument(), forms()))
                : Optional.empty();
    }

    /** {@return the round without anything that was answered} */
    @Override
    public final String toString() {
        return "FeedbackRound[" + key() + ", " + state().code() + ", version " + version() + "]";
    }

    static FeedbackRound begin(RoundPlan plan, Recorded<RoundState, RoundEvent> first) {
        return ImmutableFeedbackRound.builder()
                .plan(plan)
                .state(first.state())
                .version(first.sequence())
                .changedAt(first.occasion().at())
                .build();
    }
}

package dev.mentoring.feedback.round;

import static dev.mentoring.feedback.round.RoundGuard.ASSIGNED;
import static dev.mentoring.feedback.round.RoundGuard.BEFORE_DEADLINE;
import static dev.mentoring.feedback.round.RoundGuard.BLIND_BOTH_WAYS;
import static dev.mentoring.feedback.round.RoundGuard.BY_RATER;
import static dev.mentoring.feedback.round.RoundGuard.COORDINATED;
import static dev.mentoring.feedback.round.RoundGuard.FIRST_ANSWER;
import static dev.mentoring.feedback.round.RoundGuard.LATE_ANSWERS_HELD;
import static dev.mentoring.feedback.round.RoundGuard.OPENING_REACHED;
import static dev.mentoring.feedback.round.RoundGuard.SAME_INSTRUMENT;
import static dev.mentoring.feedback.round.RoundGuard.SAME_ROUND;
import static dev.mentoring.feedback.round.RoundGuard.SOMETHING_HELD;
import static dev.mentoring.feedback.round.RoundState.CANCELLED;
import static dev.mentoring.feedback.round.RoundState.CLOSED;
import static dev.mentoring.feedback.round.RoundState.DRAFT;
import static dev.mentoring.feedback.round.RoundState.LOCKED;
import static dev.mentoring.feedback.round.RoundState.OPEN;
import static dev.mentoring.feedback.round.RoundState.RELEASED;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.lifecycle.TransitionTable;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseValue;

/** How a round of feedback lives: its transition table, and what each event does. */
final class RoundLife {
    static final TransitionTable<RoundState, RoundCommandKind, RoundAttempt> TABLE =
            TransitionTable.<RoundState, RoundCommandKind, RoundAttempt>named(
                            "round", RoundTexts.CATALOGUE.text("round"), RoundState.class, RoundCommandKind.class)
                    .begins(DRAFT)
                    .from(DRAFT)
                    .on(RoundCommandKind.REVISE)
                    .stays()
                    .requires(COORDINATED, SAME_ROUND)
                    .from(DRAFT)
                    .on(RoundCommandKind.OPEN)
                    .to(OPEN)
                    .requires(COORDINATED, OPENING_REACHED, BEFORE_DEADLINE)
                    .from(OPEN)
                    .on(RoundCommandKind.ANSWER)
                    .stays()
                    .when(BEFORE_DEADLINE)
                    .requires(ASSIGNED, BY_RATER, SAME_INSTRUMENT)
                    .from(OPEN, CLOSED)
                    .on(RoundCommandKind.ANSWER)
                    .stays()
                    .requires(LATE_ANSWERS_HELD, FIRST_ANSWER, ASSIGNED, BY_RATER, SAME_INSTRUMENT)
                    .from(OPEN)
                    .on(RoundCommandKind.CLOSE)
                    .to(CLOSED)
                    .requires(COORDINATED)
                    .from(CLOSED, RELEASED)
                    .on(RoundCommandKind.ADMIT_LATE)
                    .stays()
                    .requires(COORDINATED, SOMETHING_HELD)
                    .from(CLOSED)
                    .on(RoundCommandKind.RELEASE)
                    .to(RELEASED)
                    .requires(COORDINATED, BLIND_BOTH_WAYS)
                    .from(RELEASED)
                    .on(RoundCommandKind.LOCK)
                    .to(LOCKED)
                    .requires(COORDINATED)
                    .from(DRAFT, OPEN, CLOSED)
                    .on(RoundCommandKind.CANCEL)
                    .to(CANCELLED)
                    .requires(COORDINATED)
                    .ends(LOCKED, CANCELLED)
                    .build();

    static final Evolution<FeedbackRound, RoundState, RoundEvent> EVOLUTION = new Evolution<>() {
        @Override
        public FeedbackRound begin(Recorded<RoundState, RoundEvent> first) {
            return FeedbackRound.begin(
                    beginning(first, RoundEvent.Drafted.class).plan(), first);
        }

        @Override
        public FeedbackRound next(FeedbackRound round, Recorded<RoundState, RoundEvent> recorded) {
            return ImmutableFeedbackRound.builder()
                    .plan(recorded.event() instanceof RoundEvent.Revised revised ? revised.plan() : round.plan())
                    .state(recorded.state())
                    .version(recorded.sequence())
                    .changedAt(recorded.occasion().at())
                    .putAllForms(formsAfter(round, recorded.event()))
                    .putAllHeldForms(heldAfter(round, recorded.event()))
                    .build();
        }
    };

    private RoundLife() {}

    static Decision.Accepted<FeedbackRound, RoundState, RoundEvent> draft(RoundPlan plan, Occasion occasion) {
        return EVOLUTION.start(plan.id().value(), occasion, DRAFT, new RoundEvent.Drafted(plan));
    }

    static RoundEvent eventOf(RoundAttempt attempt) {
        RoundCommand command = attempt.command();
        if (command instanceof RoundCommand.Revise revise) {
            return new RoundEvent.Revised(revise.plan());
        }
        if (command instanceof RoundCommand.Answer answer) {
            return attempt.round().state() == OPEN && attempt.isBeforeDeadline()
                    ? new RoundEvent.Answered(
                            answer.assignment(), answer.answers().responses())
                    : new RoundEvent.Held(answer.assignment(), answer.answers().responses());
        }
        return switch (command.kind()) {
            case OPEN -> new RoundEvent.Opened();
            case CLOSE -> new RoundEvent.Closed();
            case ADMIT_LATE -> new RoundEvent.LateAdmitted();
            case RELEASE -> new RoundEvent.Released();
            case LOCK -> new RoundEvent.Locked();
            case CANCEL -> new RoundEvent.Cancelled();
            case REVISE, ANSWER -> throw new AssertionError(command.kind());
        };
    }

    private static ImmutableMap<Assignment, Answers> formsAfter(FeedbackRound round, RoundEvent event) {
        if (event instanceof RoundEvent.Answered answered) {
            return with(round.forms(), form(round, answered.assignment(), answered.responses()));
        }
        return event instanceof RoundEvent.LateAdmitted ? with(round.forms(), round.heldForms()) : round.forms();
    }

    private static ImmutableMap<Assignment, Answers> heldAfter(FeedbackRound round, RoundEvent event) {
        if (event instanceof RoundEvent.Held held) {
            return with(round.heldForms(), form(round, held.assignment(), held.responses()));
        }
        return event instanceof RoundEvent.LateAdmitted ? ImmutableMap.of() : round.heldForms();
    }

    /** A log may hold anything: what it says was answered is checked again. */
    private static ImmutableMap<Assignment, Answers> form(
            FeedbackRound round, Assignment assignment, ImmutableMap<ItemId, ResponseValue> responses) {
        return ImmutableMap.of(assignment, Answers.of(round.plan().instrument(), responses));
    }

    private static ImmutableMap<Assignment, Answers> with(
            ImmutableMap<Assignment, Answers> forms, ImmutableMap<Assignment, Answers> more) {
        return ImmutableMap.<Assignment, Answers>builderWithExpectedSize(forms.size() + more.size())
                .putAll(forms)
                .putAll(more)
                .buildKeepingLast();
    }
}

package dev.mentoring.core.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.LifecycleCoverage;
import dev.mentoring.core.lifecycle.Occasion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

class EnrolmentProperties {
    private static final LifecycleCoverage<EnrolmentState, EnrolmentCommandKind, EnrolmentAttempt> COVERAGE =
            new LifecycleCoverage<>(EnrolmentTable.TABLE);
    private static final Set<EnrolmentCommandKind> SELDOM = Set.of(
            EnrolmentCommandKind.WITHDRAW,
            EnrolmentCommandKind.EXPIRE,
            EnrolmentCommandKind.DECLINE,
            EnrolmentCommandKind.COMPLETE);
    private static final Actor EVE = Actor.participant(Examples.EVE);
    private static final Actor MANAGER = Actor.programmeManager(ParticipantId.of("anne"));
    private static final Actor SUPERIOR = Actor.lineManager(ParticipantId.of("sue"));

    /** What is tried next: which command, whether a likely one by a likely person, and how the world stands. */
    record Step(int choice, int number, boolean wild, boolean anybody, boolean good, int days) {}

    @Provide
    static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.frequency(Tuple.of(1, true), Tuple.of(15, false)),
                        Arbitraries.frequency(Tuple.of(1, true), Tuple.of(9, false)),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new);
    }

    @Property(tries = 3000, seed = LifecycleCoverage.SEED)
    void an_enrolment_does_what_its_table_says(
            @ForAll boolean invited, @ForAll @Size(min = 30, max = 60) List<@From("steps") Step> steps) {
        Occasion first = Examples.by(MANAGER);
        Enrolment enrolment = invited
                ? Enrolment.invite(EnrolmentId.of("e"), Examples.application(), first)
                        .aggregate()
                : Examples.started();
        for (Step step : steps) {
            EnrolmentCommandKind kind = kind(enrolment, step);
            Occasion occasion = new Occasion(
                    enrolment.changedAt().plus(Duration.ofDays(step.days())),
                    step.anybody() ? any(step) : likely(kind));
            EnrolmentFacts facts = step.good() ? Examples.good() : Examples.bad();
            EnrolmentAttempt attempt =
                    new EnrolmentAttempt(enrolment, command(kind, step, occasion, facts), occasion, facts);
            Decision<Enrolment, EnrolmentState, EnrolmentEvent> decision =
                    enrolment.handle(attempt.command(), occasion, facts);
            Enrolment after = COVERAGE.check(enrolment, kind, attempt, decision, Enrolment.evolution());
            check(enrolment, after);
            enrolment = after;
        }
    }

    /** What holds whatever happens. */
    private static void check(Enrolment before, Enrolment after) {
        boolean interrupted = after.state() == EnrolmentState.PAUSED || after.state() == EnrolmentState.SUSPENDED;
        if (interrupted) {
            assertThat(after.returnsTo()).isPresent();
        }
        if (before.returnsTo().isPresent() && after.returnsTo().isEmpty()) {
            assertThat(after.state()).isEqualTo(before.returnsTo().get());
        }
        assertThat(after.pausedFrom().isPresent())
                .isEqualTo(after.state() == EnrolmentState.PAUSED
                        || after.pausedUntil().isPresent());
        boolean waits = after.state() == EnrolmentState.WAITLISTED
                || interrupted && after.returnsTo().equals(Optional.of(EnrolmentState.WAITLISTED));
        assertThat(after.waitingSince().isPresent()).isEqualTo(waits);
        assertThat(after.bindingConstraint().isPresent()).isEqualTo(waits);
        if (after.state() == EnrolmentState.READY || after.state() == EnrolmentState.COMPLETED) {
            assertThat(after.relationships()).isEmpty();
        }
        assertThat(after.application()).isEqualTo(before.application());
    }

    private static EnrolmentCommandKind kind(Enrolment enrolment, Step step) {
        List<EnrolmentCommandKind> possible =
                Enrolment.lifecycle().possible(enrolment.state()).asList();
        if (step.wild() || possible.isEmpty()) {
            return EnrolmentCommandKind.values()[step.choice() % EnrolmentCommandKind.values().length];
        }
        EnrolmentCommandKind kind = possible.get(step.choice() % possible.size());
        return SELDOM.contains(kind) && step.number() > 8 ? possible.get(0) : kind;
    }

    private static Actor any(Step step) {
        return List.of(
                        EVE,
                        MANAGER,
                        SUPERIOR,
                        Actor.system(),
                        Actor.programmeManager(Examples.EVE),
                        Actor.lineManager(Examples.EVE))
                .get(step.number() % 6);
    }

    private static Actor likely(EnrolmentCommandKind kind) {
        return switch (kind) {
            case START, SUBMIT, REAPPLY, PAUSE, RESUME, WITHDRAW -> EVE;
            case AGREE_AS_LINE_MANAGER -> SUPERIOR;
            default -> MANAGER;
        };
    }

    private static EnrolmentCommand command(
            EnrolmentCommandKind kind, Step step, Occasion occasion, EnrolmentFacts facts) {
        RelationshipId relationship = RelationshipId.of("r" + step.number() % 2);
        return switch (kind) {
            case START -> new EnrolmentCommand.Start();
            case SUBMIT ->
                new EnrolmentCommand.Submit(
                        step.number() < 20
                                ? new AnswerSheet(Examples.REFERENCE, ImmutableSortedMap.of())
                                : Examples.answers());
            case REVIEW -> new EnrolmentCommand.Review();
            case AGREE_AS_LINE_MANAGER -> new EnrolmentCommand.AgreeAsLineManager();
            case APPROVE -> new EnrolmentCommand.Approve();
            case DECLINE -> new EnrolmentCommand.Decline(DeclineReason.NO_PLACE);
            case MARK_READY -> new EnrolmentCommand.MarkReady();
            case WAITLIST -> new EnrolmentCommand.Waitlist(Examples.constraint());
            case MATCH -> new EnrolmentCommand.Match(relationship);
            case END_RELATIONSHIP -> new EnrolmentCommand.EndRelationship(relationship);
            case REMATCH -> new EnrolmentCommand.Rematch();
            case COMPLETE -> new EnrolmentCommand.Complete();
            case PAUSE ->
                new EnrolmentCommand.Pause(
                        occasion.at().atZone(facts.terms().zone()).toLocalDate().plusDays(step.number() - 5),
                        PauseReason.WORKLOAD);
            case RESUME -> new EnrolmentCommand.Resume();
            case SUSPEND -> new EnrolmentCommand.Suspend(SuspensionReason.CONSENT_MISSING);
            case REINSTATE -> new EnrolmentCommand.Reinstate();
            case WITHDRAW -> new EnrolmentCommand.Withdraw(WithdrawalReason.LIFE_CHANGE);
            case EXPIRE -> new EnrolmentCommand.Expire();
            case REAPPLY -> new EnrolmentCommand.Reapply(EnrolmentId.of("e" + step.number()));
        };
    }

    @AfterContainer
    static void every_row_and_every_refusal_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
    }
}

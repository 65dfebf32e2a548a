package dev.mentoring.core.enrolment;

import static dev.mentoring.core.enrolment.Examples.EVE;
import static dev.mentoring.core.enrolment.Examples.NOON;
import static dev.mentoring.core.lifecycle.Rules.actors;
import static dev.mentoring.core.lifecycle.Rules.refusing;
import static dev.mentoring.core.lifecycle.Rules.whoMay;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.programme.EnrolmentPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule refuses what it is about, and lets its nearest neighbour pass. */
class EnrolmentRulesTest {
    private static final ParticipantId OTHER = ParticipantId.of("other");
    private static final Actor HERSELF = Actor.participant(EVE);
    private static final Actor MANAGER = Actor.programmeManager(OTHER);
    private static final Actor MANAGER_HERSELF = Actor.programmeManager(EVE);
    private static final Actor SUPERIOR = Actor.lineManager(OTHER);
    private static final Actor SOFTWARE = Actor.system();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final RelationshipId FIRST = RelationshipId.of("r1");
    private static final EnrolmentCommand PAUSE = new EnrolmentCommand.Pause(TODAY.plusDays(9), PauseReason.LEAVE);
    private static final EnrolmentCommand SUSPEND = new EnrolmentCommand.Suspend(SuspensionReason.CONDUCT_UNDER_REVIEW);

    private static final ImmutableEnrolmentFacts GOOD = (ImmutableEnrolmentFacts) Examples.good();
    private static final Enrolment STARTED = Examples.started();
    private static final Enrolment SUBMITTED = after(STARTED, new EnrolmentCommand.Submit(Examples.answers()), HERSELF);
    private static final Enrolment AGREED = after(SUBMITTED, new EnrolmentCommand.AgreeAsLineManager(), SUPERIOR);
    private static final Enrolment APPROVED = after(AGREED, new EnrolmentCommand.Approve(), MANAGER);
    private static final Enrolment READY = after(APPROVED, new EnrolmentCommand.MarkReady(), MANAGER);
    private static final Enrolment WAITING =
            after(READY, new EnrolmentCommand.Waitlist(Examples.constraint()), MANAGER);
    private static final Enrolment MATCHED = after(READY, new EnrolmentCommand.Match(FIRST), MANAGER);
    private static final Enrolment BETWEEN = after(MATCHED, new EnrolmentCommand.EndRelationship(FIRST), MANAGER);

    @Test
    void the_person_alone_applies_and_applies_again() {
        assertThat(whoMayDo(STARTED, new EnrolmentCommand.Submit(Examples.answers())))
                .containsExactly(HERSELF);
        Enrolment withdrawn = after(READY, new EnrolmentCommand.Withdraw(WithdrawalReason.OTHER), HERSELF);
        assertThat(whoMayDo(withdrawn, new EnrolmentCommand.Reapply(EnrolmentId.of("e2"))))
                .containsExactly(HERSELF);
    }

    @Test
    void a_programme_manager_decides_about_others_and_never_about_herself() {
        for (EnrolmentCommand command : List.of(new EnrolmentCommand.Review(), new EnrolmentCommand.Approve())) {
            assertThat(whoMayDo(AGREED, command)).containsExactly(MANAGER);
        }
        assertThat(whoMayDo(READY, SUSPEND)).containsExactly(MANAGER);
        assertThat(whoMayDo(after(READY, SUSPEND, MANAGER), new EnrolmentCommand.Reinstate()))
                .containsExactly(MANAGER);
    }

    @Test
    void a_line_manager_agrees_and_declines_for_others() {
        assertThat(whoMayDo(SUBMITTED, new EnrolmentCommand.AgreeAsLineManager()))
                .containsExactly(SUPERIOR);
        assertThat(whoMayDo(SUBMITTED, new EnrolmentCommand.Decline(DeclineReason.INCOMPLETE)))
                .containsExactlyInAnyOrder(MANAGER, SUPERIOR);
        assertThat(refusing(decision(AGREED, new EnrolmentCommand.AgreeAsLineManager(), SUPERIOR, GOOD)))
                .containsExactly("line-manager-not-asked-twice");
    }

    @Test
    void software_matches_and_closes_as_managers_do() {
        for (EnrolmentCommand command : List.of(
                new EnrolmentCommand.Waitlist(Examples.constraint()),
                new EnrolmentCommand.Match(FIRST),
                new EnrolmentCommand.Expire())) {
            assertThat(whoMayDo(READY, command)).containsExactlyInAnyOrder(MANAGER, MANAGER_HERSELF, SOFTWARE);
        }
        assertThat(whoMayDo(MATCHED, new EnrolmentCommand.EndRelationship(FIRST)))
                .containsExactlyInAnyOrder(MANAGER, MANAGER_HERSELF, SOFTWARE);
        assertThat(whoMayDo(BETWEEN, new EnrolmentCommand.Complete()))
                .containsExactlyInAnyOrder(MANAGER, MANAGER_HERSELF, SOFTWARE);
    }

    @Test
    void the_person_pauses_and_withdraws_or_somebody_does_for_her() {
        Set<Actor> forHer = Set.of(HERSELF, MANAGER, MANAGER_HERSELF, SOFTWARE);
        assertThat(whoMayDo(READY, PAUSE)).isEqualTo(forHer);
        assertThat(whoMayDo(after(READY, PAUSE, HERSELF), new EnrolmentCommand.Resume()))
                .isEqualTo(forHer);
        assertThat(whoMayDo(READY, new EnrolmentCommand.Withdraw(WithdrawalReason.OTHER)))
                .isEqualTo(forHer);
        assertThat(whoMayDo(BETWEEN, new EnrolmentCommand.Rematch())).isEqualTo(forHer);
    }

    @Test
    void whoever_applies_is_let_in_is_not_in_already_and_answers_every_question() {
        EnrolmentCommand submit = new EnrolmentCommand.Submit(Examples.answers());
        assertThat(refusing(decision(STARTED, submit, HERSELF, GOOD.withTakesPeople(false))))
                .containsExactly("people-may-join");
        assertThat(refusing(decision(STARTED, submit, HERSELF, GOOD.withEnrolledAlready(true))))
                .containsExactly("not-enrolled-twice");
        EnrolmentCommand blank =
                new EnrolmentCommand.Submit(new AnswerSheet(Examples.REFERENCE, ImmutableSortedMap.of()));
        assertThat(refusing(decision(STARTED, blank, HERSELF, GOOD))).containsExactly("answers-complete");
    }

    @Test
    void approval_needs_eligibility_and_the_line_manager_where_the_programme_says_so() {
        EnrolmentCommand approve = new EnrolmentCommand.Approve();
        assertThat(refusing(decision(AGREED, approve, MANAGER, GOOD.withApplicant(Examples.applicant(1)))))
                .containsExactly("eligible");
        assertThat(refusing(decision(SUBMITTED, approve, MANAGER, GOOD))).containsExactly("line-manager-agrees");
        EnrolmentFacts withoutLineManager =
                GOOD.withTerms(Examples.TERMS.withEnrolment(new EnrolmentPolicy(false, false, 90)));
        assertThat(refusing(decision(SUBMITTED, approve, MANAGER, withoutLineManager)))
                .isEmpty();
    }

    @Test
    void whoever_is_ready_has_consented_is_trained_and_has_a_free_place() {
        EnrolmentCommand ready = new EnrolmentCommand.MarkReady();
        assertThat(refusing(decision(APPROVED, ready, SOFTWARE, GOOD.withConsentsGiven(false))))
                .containsExactly("consents-given");
        assertThat(refusing(decision(APPROVED, ready, SOFTWARE, GOOD.withTrainingDone(false))))
                .containsExactly("training-done");
        assertThat(refusing(decision(APPROVED, ready, SOFTWARE, GOOD.withFreePlaces(0))))
                .containsExactly("a-place-is-free");
    }

    @Test
    void nobody_waits_who_could_be_matched() {
        EnrolmentCommand wait = new EnrolmentCommand.Waitlist(Examples.constraint());
        assertThat(refusing(decision(READY, wait, MANAGER, GOOD.withFeasiblePartners(1))))
                .containsExactly("no-partner-feasible");
    }

    @Test
    void nobody_is_matched_anew_or_done_while_a_relationship_is_left() {
        for (EnrolmentCommand command : List.of(new EnrolmentCommand.Rematch(), new EnrolmentCommand.Complete())) {
            assertThat(refusing(decision(MATCHED, command, MANAGER, GOOD))).containsExactly("no-relationship-left");
        }
    }

    @Test
    void an_enrolment_expires_at_its_deadline_and_not_before_or_without_one() {
        EnrolmentCommand expire = new EnrolmentCommand.Expire();
        assertThat(refusing(decision(READY, expire, SOFTWARE, GOOD.withDeadline(NOON))))
                .isEmpty();
        assertThat(refusing(decision(READY, expire, SOFTWARE, GOOD.withDeadline(NOON.plusNanos(1)))))
                .containsExactly("deadline-passed");
        assertThat(refusing(decision(READY, expire, SOFTWARE, GOOD.withDeadline(Optional.empty()))))
                .containsExactly("deadline-passed");
    }

    @Test
    void an_interruption_leads_back_to_where_the_person_was() {
        for (Enrolment before : List.of(APPROVED, READY, WAITING, MATCHED)) {
            Enrolment paused = after(before, PAUSE, HERSELF);
            assertThat(after(paused, new EnrolmentCommand.Resume(), HERSELF).state())
                    .isEqualTo(before.state());
            assertThat(after(after(before, SUSPEND, MANAGER), new EnrolmentCommand.Reinstate(), MANAGER)
                            .state())
                    .isEqualTo(before.state());
            assertThat(after(after(paused, SUSPEND, MANAGER), new EnrolmentCommand.Reinstate(), MANAGER)
                            .state())
                    .isEqualTo(before.state());
        }
    }

    @Test
    void whatever_is_not_known_to_be_done_stands_in_the_way() {
        EnrolmentFacts unknown = EnrolmentFacts.builder()
                .terms(Examples.TERMS)
                .questionnaire(Examples.questionnaire())
                .applicant(Examples.applicant(12))
                .build();
        assertThat(refusing(decision(APPROVED, new EnrolmentCommand.MarkReady(), MANAGER, unknown)))
                .containsExactly("consents-given", "training-done", "a-place-is-free");
        assertThat(refusing(decision(STARTED, new EnrolmentCommand.Submit(Examples.answers()), HERSELF, unknown)))
                .containsExactly("people-may-join");
    }

    @Test
    void a_confirmation_is_answered_by_a_confirmation() {
        Question confirm = new Question.Confirm("q", true);
        assertThat(confirm.admits(new Answer.Confirmed(false))).isTrue();
        assertThat(confirm.admits(new Answer.Rated(1))).isFalse();
    }

    private static Set<Actor> whoMayDo(Enrolment enrolment, EnrolmentCommand command) {
        return whoMay(actors(EVE, OTHER), actor -> decision(enrolment, command, actor, GOOD));
    }

    private static Enrolment after(Enrolment enrolment, EnrolmentCommand command, Actor actor) {
        return decision(enrolment, command, actor, GOOD).orThrow();
    }

    private static Decision<Enrolment, EnrolmentState, EnrolmentEvent> decision(
            Enrolment enrolment, EnrolmentCommand command, Actor actor, EnrolmentFacts facts) {
        return enrolment.handle(command, new Occasion(NOON, actor), facts);
    }
}

package dev.mentoring.core.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Refusal;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.programme.TemplateReference;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnrolmentTest {
    private static final Occasion BY_EVE = Examples.by(Actor.participant(Examples.EVE));
    private static final Occasion BY_MANAGER = Examples.by(Actor.programmeManager(ParticipantId.of("anne")));
    private static final Occasion BY_SUPERIOR = Examples.by(Actor.lineManager(ParticipantId.of("sue")));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final RelationshipId RELATIONSHIP = RelationshipId.of("r");

    private static Enrolment submitted() {
        return done(Examples.started(), new EnrolmentCommand.Submit(Examples.answers()), BY_EVE);
    }

    private static Enrolment ready() {
        Enrolment agreed = done(submitted(), new EnrolmentCommand.AgreeAsLineManager(), BY_SUPERIOR);
        Enrolment approved = done(agreed, new EnrolmentCommand.Approve(), BY_MANAGER);
        return done(approved, new EnrolmentCommand.MarkReady(), BY_MANAGER);
    }

    private static Enrolment done(Enrolment enrolment, EnrolmentCommand command, Occasion occasion) {
        return enrolment.handle(command, occasion, Examples.good()).orThrow();
    }

    private static Refusal refused(Enrolment enrolment, EnrolmentCommand command, Occasion occasion) {
        return refused(enrolment, command, occasion, Examples.good());
    }

    private static Refusal refused(
            Enrolment enrolment, EnrolmentCommand command, Occasion occasion, EnrolmentFacts facts) {
        return ((Decision.Refused<Enrolment, EnrolmentState, EnrolmentEvent>)
                        enrolment.handle(command, occasion, facts))
                .refusal();
    }

    private static EnrolmentEvent event(Enrolment enrolment, EnrolmentCommand command, Occasion occasion) {
        return ((Decision.Accepted<Enrolment, EnrolmentState, EnrolmentEvent>)
                        enrolment.handle(command, occasion, Examples.good()))
                .events()
                .get(0)
                .event();
    }

    @Test
    void nobody_approves_herself() {
        Occasion herself = Examples.by(Actor.programmeManager(Examples.EVE));
        assertThat(refused(submitted(), new EnrolmentCommand.Approve(), herself).isFor("by-somebody-else"))
                .isTrue();
    }

    @Test
    void an_application_waits_for_the_line_manager_where_the_programme_asks_for_it() {
        assertThat(refused(submitted(), new EnrolmentCommand.Approve(), BY_MANAGER)
                        .isFor("line-manager-agrees"))
                .isTrue();
        assertThat(ready().state()).isEqualTo(EnrolmentState.READY);
    }

    @Test
    void the_reasons_of_eligibility_are_kept_with_the_decision() {
        EnrolmentCommand decline = new EnrolmentCommand.Decline(DeclineReason.NOT_ELIGIBLE);
        var declined = (Decision.Accepted<Enrolment, EnrolmentState, EnrolmentEvent>)
                submitted().handle(decline, BY_MANAGER, Examples.bad());
        assertThat(((EnrolmentEvent.Declined) declined.events().get(0).event())
                        .eligibility()
                        .open())
                .hasSize(1);
    }

    @Test
    void open_requests_are_declined_when_somebody_pauses() {
        EnrolmentEvent event =
                event(ready(), new EnrolmentCommand.Pause(TODAY.plusDays(10), PauseReason.LEAVE), BY_EVE);
        assertThat(((EnrolmentEvent.Paused) event).openProposals()).containsExactly(ProposalId.of("q1"));
    }

    @Test
    void all_pauses_together_keep_to_the_policy() {
        Enrolment paused = done(ready(), new EnrolmentCommand.Pause(TODAY.plusDays(90), PauseReason.LEAVE), BY_EVE);
        Occasion later = new Occasion(BY_EVE.at().plus(Duration.ofDays(60)), BY_EVE.by());
        Enrolment back = done(paused, new EnrolmentCommand.Resume(), later);
        assertThat(back.state()).isEqualTo(EnrolmentState.READY);
        assertThat(back.pausedDays()).isEqualTo(60);
        LocalDate then = TODAY.plusDays(60);
        assertThat(refused(back, new EnrolmentCommand.Pause(then.plusDays(31), PauseReason.LEAVE), later)
                        .isFor("pause-within-policy"))
                .isTrue();
        assertThat(done(back, new EnrolmentCommand.Pause(then.plusDays(30), PauseReason.LEAVE), later)
                        .state())
                .isEqualTo(EnrolmentState.PAUSED);
        assertThat(refused(ready(), new EnrolmentCommand.Pause(TODAY, PauseReason.LEAVE), BY_EVE)
                        .isFor("return-is-ahead"))
                .isTrue();
    }

    @Test
    void a_suspension_ends_a_pause_and_leads_back_to_where_the_person_was() {
        Enrolment paused = done(ready(), new EnrolmentCommand.Pause(TODAY.plusDays(9), PauseReason.LEAVE), BY_EVE);
        Enrolment suspended =
                done(paused, new EnrolmentCommand.Suspend(SuspensionReason.CONDUCT_UNDER_REVIEW), BY_MANAGER);
        assertThat(suspended.pausedUntil()).isEmpty();
        assertThat(done(suspended, new EnrolmentCommand.Reinstate(), BY_MANAGER).state())
                .isEqualTo(EnrolmentState.READY);
    }

    @Test
    void whoever_withdraws_leaves_proposals_to_decline_and_relationships_to_close() {
        Enrolment matched = done(ready(), new EnrolmentCommand.Match(RELATIONSHIP), BY_MANAGER);
        EnrolmentEvent event = event(matched, new EnrolmentCommand.Withdraw(WithdrawalReason.LIFE_CHANGE), BY_EVE);
        assertThat(event)
                .isEqualTo(new EnrolmentEvent.Withdrawn(
                        WithdrawalReason.LIFE_CHANGE,
                        ImmutableSortedSet.of(ProposalId.of("q1")),
                        ImmutableSortedSet.of(RELATIONSHIP)));
    }

    @Test
    void a_relationship_begins_once_and_ends_once() {
        Enrolment matched = done(ready(), new EnrolmentCommand.Match(RELATIONSHIP), BY_MANAGER);
        assertThat(refused(matched, new EnrolmentCommand.Match(RELATIONSHIP), BY_MANAGER)
                        .isFor("relationship-is-new"))
                .isTrue();
        Enrolment ended = done(matched, new EnrolmentCommand.EndRelationship(RELATIONSHIP), BY_MANAGER);
        assertThat(refused(ended, new EnrolmentCommand.EndRelationship(RELATIONSHIP), BY_MANAGER)
                        .isFor("relationship-is-live"))
                .isTrue();
        assertThat(done(ended, new EnrolmentCommand.Rematch(), BY_EVE).state()).isEqualTo(EnrolmentState.READY);
    }

    @Test
    void whoever_was_declined_applies_again_with_an_enrolment_that_is_linked() {
        Enrolment declined = done(submitted(), new EnrolmentCommand.Decline(DeclineReason.INCOMPLETE), BY_MANAGER);
        EnrolmentId second = EnrolmentId.of("e2");
        Enrolment again = done(declined, new EnrolmentCommand.Reapply(second), BY_EVE);
        assertThat(again.state()).isEqualTo(EnrolmentState.DECLINED);
        assertThat(again.successor()).contains(second);
        assertThat(refused(again, new EnrolmentCommand.Reapply(EnrolmentId.of("e3")), BY_EVE)
                        .isFor("not-reapplied-yet"))
                .isTrue();
    }

    @Test
    void the_waiting_list_says_what_stands_in_the_way_and_since_when() {
        Enrolment waiting = done(ready(), new EnrolmentCommand.Waitlist(Examples.constraint()), BY_MANAGER);
        assertThat(waiting.waitingSince()).contains(Examples.NOON);
        assertThat(waiting.bindingConstraint()).contains(Examples.constraint());
        assertThatIllegalArgumentException().isThrownBy(() -> new BindingConstraint("Ann says no"));
    }

    @Test
    void the_days_of_a_pause_are_those_of_the_programme_s_zone() {
        Occasion lateEvening = new Occasion(Instant.parse("2026-03-03T03:00:00Z"), BY_EVE.by());
        assertThat(refused(ready(), new EnrolmentCommand.Pause(TODAY, PauseReason.LEAVE), lateEvening)
                        .isFor("return-is-ahead"))
                .isTrue();
        assertThat(done(ready(), new EnrolmentCommand.Pause(TODAY.plusDays(1), PauseReason.LEAVE), lateEvening)
                        .pausedFrom())
                .contains(TODAY);
    }

    @Test
    void every_fault_of_the_answers_is_told_at_once() {
        AnswerSheet sheet = new AnswerSheet(
                Examples.REFERENCE,
                ImmutableSortedMap.of(
                        "topics", new Answer.Picked(ImmutableSortedSet.of("law", "trade")),
                        "remote", new Answer.Rated(1),
                        "colour", new Answer.Confirmed(true)));
        assertThat(Examples.questionnaire().check(sheet).all())
                .extracting(Problem::code)
                .containsExactly("answer-unfit", "answer-missing", "answer-unfit", "question-unknown");
        assertThat(Examples.questionnaire().check(Examples.answers()).isEmpty()).isTrue();
    }

    @Test
    void answers_keep_to_their_limits() {
        Question pick = new Question.Pick("q", true, ImmutableSortedSet.of("a", "b"), 2);
        assertThat(pick.admits(new Answer.Picked(ImmutableSortedSet.of()))).isFalse();
        assertThat(pick.admits(new Answer.Picked(ImmutableSortedSet.of("a", "b"))))
                .isTrue();
        assertThat(pick.admits(new Answer.Picked(ImmutableSortedSet.of("c")))).isFalse();
        Question rate = new Question.Rate("q", true, 1, 5);
        assertThat(rate.admits(new Answer.Rated(1))).isTrue();
        assertThat(rate.admits(new Answer.Rated(0))).isFalse();
        assertThat(rate.admits(new Answer.Rated(6))).isFalse();
        assertThat(new Question.Date("q", true).admits(new Answer.Confirmed(true)))
                .isFalse();
        assertThat(new Question.Tell("q", true).admits(new Answer.Confirmed(true)))
                .isFalse();
    }

    @Test
    void answers_to_another_version_do_not_count() {
        AnswerSheet old = new AnswerSheet(
                new TemplateReference("joining", 1), Examples.answers().answers());
        assertThat(Examples.questionnaire().check(old).all())
                .extracting(Problem::code)
                .containsExactly("questionnaire-of-another-version");
        Question twice = new Question.Confirm("q", true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire(Examples.REFERENCE, ImmutableList.of(twice, twice)));
    }

    @Test
    void the_texts_are_complete_and_well_written() {
        assertThat(CatalogueFaults.of(EnrolmentTexts.class, "enrolment")).isEmpty();
    }
}

package dev.mentoring.core.feedback;

import static dev.mentoring.core.feedback.Examples.ASKED;
import static dev.mentoring.core.feedback.Examples.DEADLINE;
import static dev.mentoring.core.feedback.Examples.RESPONDENT;
import static dev.mentoring.core.feedback.Examples.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.core.identity.FeedbackRequestId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Refusal;
import dev.mentoring.core.lifecycle.Rules;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedbackRequestTest {
    private static final Instant NEXT_DAY = ASKED.plusSeconds(86_400);
    private final FeedbackRequest asked = Examples.request();
    private final FeedbackRequest submitted = asked.handle(
                    new FeedbackRequestCommand.Submit(7), by(RESPONDENT, NEXT_DAY))
            .orThrow();

    @Test
    void nothing_is_released_while_the_other_side_can_still_answer() {
        assertThat(refusal(submitted, new FeedbackRequestCommand.Release(OtherSide.PENDING), system(NEXT_DAY))
                        .isFor("no-answer-can-still-change"))
                .isTrue();
        assertThat(released(OtherSide.SUBMITTED, NEXT_DAY)).isEqualTo(FeedbackRequestState.RELEASED);
        assertThat(released(OtherSide.CLOSED, NEXT_DAY)).isEqualTo(FeedbackRequestState.RELEASED);
        assertThat(released(OtherSide.PENDING, DEADLINE)).isEqualTo(FeedbackRequestState.RELEASED);
    }

    @Test
    void the_deadline_itself_is_too_late_for_an_answer_and_early_enough_to_expire() {
        assertThat(refusal(asked, new FeedbackRequestCommand.Submit(7), by(RESPONDENT, DEADLINE))
                        .isFor("before-the-deadline"))
                .isTrue();
        assertThat(refusal(asked, new FeedbackRequestCommand.Expire(), system(DEADLINE.minusNanos(1)))
                        .isFor("deadline-reached"))
                .isTrue();
        assertThat(asked.handle(new FeedbackRequestCommand.Expire(), system(DEADLINE))
                        .orThrow()
                        .state())
                .isEqualTo(FeedbackRequestState.EXPIRED);
    }

    @Test
    void a_late_expiry_does_not_wipe_out_an_answer_that_came_in_time() {
        assertThat(refusal(submitted, new FeedbackRequestCommand.Expire(), system(DEADLINE))
                        .isFor(Refusal.NOT_POSSIBLE))
                .isTrue();
    }

    @Test
    void an_answer_that_is_taken_back_counts_no_longer() {
        FeedbackRequest reopened = submitted
                .handle(new FeedbackRequestCommand.Reopen(), by(RESPONDENT, NEXT_DAY))
                .orThrow();
        assertThat(submitted.answered()).isEqualTo(7);
        assertThat(reopened.answered()).isZero();
        assertThat(reopened.asOtherSide()).isEqualTo(OtherSide.PENDING);
    }

    @Test
    void neither_party_releases_what_was_said_about_them() {
        FeedbackRequestCommand release = new FeedbackRequestCommand.Release(OtherSide.SUBMITTED);
        assertThat(refusal(submitted, release, by(SUBJECT, NEXT_DAY)).isFor("by-the-programme"))
                .isTrue();
        assertThat(refusal(submitted, release, by(RESPONDENT, NEXT_DAY)).isFor("by-the-programme"))
                .isTrue();
    }

    @Test
    void the_respondent_alone_answers_and_the_subject_alone_acknowledges() {
        for (FeedbackRequestCommand command : List.of(
                new FeedbackRequestCommand.Begin(),
                new FeedbackRequestCommand.Submit(7),
                new FeedbackRequestCommand.Decline())) {
            assertThat(whoMayDo(asked, command)).containsExactly(Actor.participant(RESPONDENT));
        }
        assertThat(whoMayDo(submitted, new FeedbackRequestCommand.Reopen()))
                .containsExactly(Actor.participant(RESPONDENT));
        FeedbackRequest released = submitted
                .handle(new FeedbackRequestCommand.Release(OtherSide.SUBMITTED), system(NEXT_DAY))
                .orThrow();
        assertThat(whoMayDo(released, new FeedbackRequestCommand.Acknowledge()))
                .containsExactly(Actor.participant(SUBJECT));
        assertThat(whoMayDo(released, new FeedbackRequestCommand.Lock())).isEqualTo(programme());
        assertThat(whoMayDo(submitted, new FeedbackRequestCommand.Release(OtherSide.SUBMITTED)))
                .isEqualTo(programme());
    }

    @Test
    void nobody_begins_or_takes_back_an_answer_from_the_deadline_on() {
        assertThat(Rules.refusing(asked.handle(new FeedbackRequestCommand.Begin(), by(RESPONDENT, DEADLINE))))
                .containsExactly("before-the-deadline");
        assertThat(Rules.refusing(submitted.handle(new FeedbackRequestCommand.Reopen(), by(RESPONDENT, DEADLINE))))
                .containsExactly("before-the-deadline");
        assertThat(asked.handle(new FeedbackRequestCommand.Decline(), by(RESPONDENT, DEADLINE))
                        .orThrow()
                        .asOtherSide())
                .isEqualTo(OtherSide.CLOSED);
    }

    @Test
    void the_same_command_twice_is_refused() {
        Occasion occasion = by(RESPONDENT, NEXT_DAY);
        assertThat(refusal(submitted, new FeedbackRequestCommand.Submit(7), occasion)
                        .isFor(Refusal.NOT_POSSIBLE))
                .isTrue();
        FeedbackRequest read = submitted
                .handle(new FeedbackRequestCommand.Release(OtherSide.SUBMITTED), system(NEXT_DAY))
                .orThrow()
                .handle(new FeedbackRequestCommand.Acknowledge(), by(SUBJECT, NEXT_DAY))
                .orThrow();
        assertThat(refusal(read, new FeedbackRequestCommand.Acknowledge(), by(SUBJECT, NEXT_DAY))
                        .isFor("not-yet-read"))
                .isTrue();
    }

    @Test
    void a_request_about_oneself_with_a_deadline_in_the_past_is_refused_for_both_reasons() {
        FeedbackRequestEvent.Requested wrong = new FeedbackRequestEvent.Requested(
                RelationshipId.of("r1"), SUBJECT, SUBJECT, FeedbackMoment.CLOSING, ASKED);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> FeedbackRequest.request(FeedbackRequestId.of("f"), wrong, system(ASKED)))
                .satisfies(refused -> assertThat(refused.problems().all())
                        .extracting(Problem::code)
                        .containsExactly("feedback-of-oneself", "deadline-not-ahead"));
    }

    @Test
    void an_empty_answer_is_no_answer() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FeedbackRequestCommand.Submit(0));
    }

    @Test
    void every_text_stands_in_both_languages() {
        assertThat(CatalogueFaults.of(FeedbackTexts.class, "feedback")).isEmpty();
    }

    private FeedbackRequestState released(OtherSide otherSide, Instant at) {
        return submitted
                .handle(new FeedbackRequestCommand.Release(otherSide), system(at))
                .orThrow()
                .state();
    }

    private static Set<Actor> programme() {
        return Set.of(Actor.programmeManager(RESPONDENT), Actor.programmeManager(SUBJECT), Actor.system());
    }

    private static Set<Actor> whoMayDo(FeedbackRequest request, FeedbackRequestCommand command) {
        return Rules.whoMay(
                Rules.actors(RESPONDENT, SUBJECT), actor -> request.handle(command, new Occasion(NEXT_DAY, actor)));
    }

    private static Refusal refusal(FeedbackRequest request, FeedbackRequestCommand command, Occasion occasion) {
        return ((Decision.Refused<?, ?, ?>) request.handle(command, occasion)).refusal();
    }

    private static Occasion by(dev.mentoring.core.identity.ParticipantId person, Instant at) {
        return new Occasion(at, Actor.participant(person));
    }

    private static Occasion system(Instant at) {
        return new Occasion(at, Actor.system());
    }
}

package dev.mentoring.feedback.round;

import static dev.mentoring.feedback.round.RoundExamples.A;
import static dev.mentoring.feedback.round.RoundExamples.A_ABOUT_M;
import static dev.mentoring.feedback.round.RoundExamples.B_ABOUT_M;
import static dev.mentoring.feedback.round.RoundExamples.CLOSES;
import static dev.mentoring.feedback.round.RoundExamples.COORDINATOR;
import static dev.mentoring.feedback.round.RoundExamples.INSTRUMENT;
import static dev.mentoring.feedback.round.RoundExamples.ITEM;
import static dev.mentoring.feedback.round.RoundExamples.M;
import static dev.mentoring.feedback.round.RoundExamples.M_ABOUT_A;
import static dev.mentoring.feedback.round.RoundExamples.SELF;
import static dev.mentoring.feedback.round.RoundExamples.answer;
import static dev.mentoring.feedback.round.RoundExamples.at;
import static dev.mentoring.feedback.round.RoundExamples.coordinate;
import static dev.mentoring.feedback.round.RoundExamples.drafted;
import static dev.mentoring.feedback.round.RoundExamples.opened;
import static dev.mentoring.feedback.round.RoundExamples.plan;
import static dev.mentoring.feedback.round.RoundExamples.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.LifecycleDescription;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.lifecycle.Refusal;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.ResponseValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FeedbackRoundTest {
    private static Refusal refusal(FeedbackRound round, RoundCommand command, int time, Actor actor) {
        var decision = round.handle(command, new Occasion(at(time), actor));
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<FeedbackRound, RoundState, RoundEvent>) decision).refusal();
    }

    private static Refusal late(FeedbackRound round, Assignment assignment, int time) {
        return refusal(
                round, new RoundCommand.Answer(assignment, rated(1)), time, Actor.participant(assignment.rater()));
    }

    @Test
    void a_round_goes_from_draft_to_lock() {
        FeedbackRound round = answer(opened(LateAnswerRule.REFUSE), A_ABOUT_M, 4, 6);
        round = coordinate(round, new RoundCommand.Close(), CLOSES);
        round = coordinate(round, new RoundCommand.Release(), CLOSES);
        assertThat(round.matrix().orElseThrow().response(A_ABOUT_M, ITEM)).contains(ResponseValue.rated(4));
        assertThat(round.matrix().orElseThrow().response(B_ABOUT_M, ITEM)).isEmpty();
        FeedbackRound locked = coordinate(round, new RoundCommand.Lock(), CLOSES + 1);
        assertThat(locked.matrix()).isEqualTo(round.matrix());
    }

    @Test
    void nothing_can_be_read_before_the_release() {
        FeedbackRound open = answer(opened(LateAnswerRule.REFUSE), A_ABOUT_M, 4, 6);
        FeedbackRound closed = coordinate(open, new RoundCommand.Close(), CLOSES);
        assertThat(open.matrix()).isEmpty();
        assertThat(closed.matrix()).isEmpty();
        assertThat(refusal(open, new RoundCommand.Release(), CLOSES, COORDINATOR)
                        .isFor(Refusal.NOT_POSSIBLE))
                .isTrue();
    }

    @Test
    void nobody_answers_in_reply_to_what_the_other_said() {
        FeedbackRound open = answer(opened(LateAnswerRule.REFUSE), A_ABOUT_M, 1, 6);
        FeedbackRound closedEarly = coordinate(open, new RoundCommand.Close(), 8);
        assertThat(refusal(closedEarly, new RoundCommand.Release(), 9, COORDINATOR)
                        .isFor(RoundGuard.BLIND_BOTH_WAYS.code()))
                .isTrue();
        FeedbackRound otherSide =
                coordinate(answer(opened(LateAnswerRule.REFUSE), M_ABOUT_A, 1, 6), new RoundCommand.Close(), 8);
        assertThat(refusal(otherSide, new RoundCommand.Release(), 9, COORDINATOR)
                        .isFor(RoundGuard.BLIND_BOTH_WAYS.code()))
                .isTrue();
        assertThat(coordinate(closedEarly, new RoundCommand.Release(), CLOSES).state())
                .isEqualTo(RoundState.RELEASED);
        FeedbackRound both = coordinate(answer(open, M_ABOUT_A, 5, 7), new RoundCommand.Close(), 8);
        assertThat(coordinate(both, new RoundCommand.Release(), 9).state()).isEqualTo(RoundState.RELEASED);
    }

    @Test
    void an_answer_at_the_deadline_is_late_and_refused_with_a_reason() {
        FeedbackRound open = opened(LateAnswerRule.REFUSE);
        assertThat(answer(open, A_ABOUT_M, 1, CLOSES - 1).hasAnswered(A_ABOUT_M))
                .isTrue();
        Refusal refusal = late(open, A_ABOUT_M, CLOSES);
        assertThat(refusal.isFor(RoundGuard.LATE_ANSWERS_HELD.code())).isTrue();
        assertThat(refusal.why().lines(TextLanguage.FRENCH)).contains("échéance");
    }

    @Test
    void late_answers_that_are_held_count_when_they_are_admitted_and_not_before() {
        FeedbackRound round = coordinate(opened(LateAnswerRule.HOLD), new RoundCommand.Close(), CLOSES);
        round = answer(round, A_ABOUT_M, 2, CLOSES + 1);
        assertThat(round.held()).containsExactly(A_ABOUT_M);
        assertThat(round.hasAnswered(A_ABOUT_M)).isFalse();
        FeedbackRound released = coordinate(round, new RoundCommand.Release(), CLOSES + 2);
        assertThat(released.matrix().orElseThrow().forms()).isEmpty();
        FeedbackRound admitted = coordinate(released, new RoundCommand.AdmitLate(), CLOSES + 3);
        assertThat(admitted.matrix().orElseThrow().forms()).containsOnlyKeys(A_ABOUT_M);
        assertThat(admitted.held()).isEmpty();
    }

    @Test
    void after_the_release_nobody_answers_any_more() {
        FeedbackRound round = coordinate(opened(LateAnswerRule.HOLD), new RoundCommand.Close(), CLOSES);
        FeedbackRound released = coordinate(round, new RoundCommand.Release(), CLOSES);
        assertThat(late(released, A_ABOUT_M, CLOSES + 1).isFor(Refusal.NOT_POSSIBLE))
                .isTrue();
    }

    @Test
    void an_answer_is_replaced_while_the_round_is_open_and_never_afterwards() {
        FeedbackRound round = answer(answer(opened(LateAnswerRule.HOLD), A_ABOUT_M, 1, 6), A_ABOUT_M, 5, 7);
        assertThat(late(round, A_ABOUT_M, CLOSES).isFor(RoundGuard.FIRST_ANSWER.code()))
                .isTrue();
        round = coordinate(round, new RoundCommand.Close(), CLOSES);
        round = answer(round, B_ABOUT_M, 1, CLOSES);
        assertThat(late(round, B_ABOUT_M, CLOSES).isFor(RoundGuard.FIRST_ANSWER.code()))
                .isTrue();
        MultiRaterMatrix matrix =
                coordinate(round, new RoundCommand.Release(), CLOSES).matrix().orElseThrow();
        assertThat(matrix.forms()).containsExactly(Map.entry(A_ABOUT_M, rated(5)));
    }

    @Test
    void answers_in_the_name_of_others_are_refused() {
        RoundCommand answer = new RoundCommand.Answer(A_ABOUT_M, rated(5));
        FeedbackRound open = opened(LateAnswerRule.REFUSE);
        assertThat(refusal(open, answer, 6, Actor.participant(M)).isFor(RoundGuard.BY_RATER.code()))
                .isTrue();
        assertThat(refusal(open, answer, 6, COORDINATOR).isFor(RoundGuard.BY_RATER.code()))
                .isTrue();
        assertThat(open.handle(answer, new Occasion(at(6), Actor.system()))
                        .orThrow()
                        .hasAnswered(A_ABOUT_M))
                .isTrue();
    }

    /** One completed submission let unfinished ones of others count: mod_threesixo joins on the activity alone. */
    @Test
    void a_completed_form_does_not_let_unfinished_ones_count() {
        FeedbackRound round = answer(opened(LateAnswerRule.REFUSE), A_ABOUT_M, 4, 6);
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Answers.of(INSTRUMENT, Map.of()));
        round = coordinate(coordinate(round, new RoundCommand.Close(), CLOSES), new RoundCommand.Release(), CLOSES);
        assertThat(round.matrix().orElseThrow().forms()).containsOnlyKeys(A_ABOUT_M);
        assertThat(round.matrix().orElseThrow().assignments(M)).containsExactly(A_ABOUT_M);
    }

    /** Zero and “not applicable” fell together in mod_threesixo, and in TEAMMATES (pull request 11200). */
    @Test
    void zero_and_not_applicable_stay_apart_up_to_the_matrix() {
        Answers notApplicable = Answers.of(INSTRUMENT, Map.of(ITEM, ResponseValue.notApplicable()));
        MultiRaterMatrix matrix =
                MultiRaterMatrix.of(INSTRUMENT, Map.of(A_ABOUT_M, rated(0), B_ABOUT_M, notApplicable));
        assertThat(matrix.response(A_ABOUT_M, ITEM)).contains(ResponseValue.rated(0));
        assertThat(matrix.response(B_ABOUT_M, ITEM)).contains(ResponseValue.notApplicable());
        assertThat(matrix.response(SELF, ITEM)).isEmpty();
    }

    /** mod_threesixo mixes self in, or switches it off when answers are anonymous. */
    @Test
    void a_matrix_with_other_answers_is_another_one() {
        MultiRaterMatrix matrix = MultiRaterMatrix.of(INSTRUMENT, Map.of(SELF, rated(5), A_ABOUT_M, rated(1)));
        assertThat(matrix)
                .isEqualTo(MultiRaterMatrix.of(INSTRUMENT, Map.of(SELF, rated(5), A_ABOUT_M, rated(1))))
                .isNotEqualTo(MultiRaterMatrix.of(INSTRUMENT, Map.of(SELF, rated(5), A_ABOUT_M, rated(2))))
                .isNotEqualTo(MultiRaterMatrix.of(INSTRUMENT, Map.of(SELF, rated(5))));
        assertThat(matrix.instrument()).isEqualTo(INSTRUMENT);
    }

    @Test
    void self_is_a_group_of_its_own() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Assignment(M, M, RaterGroup.PEER));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assignment(A, M, RaterGroup.SELF));
        MultiRaterMatrix matrix = MultiRaterMatrix.of(INSTRUMENT, Map.of(SELF, rated(5), A_ABOUT_M, rated(1)));
        assertThat(matrix.assignments(M, RaterGroup.MENTEE)).containsExactly(A_ABOUT_M);
        assertThat(matrix.assignments(M, RaterGroup.SELF)).containsExactly(SELF);
        assertThat(plan(LateAnswerRule.HOLD).ruleFor(RaterGroup.SELF)).isEqualTo(ConfidentialityRule.ATTRIBUTED);
    }

    /** Whoever was promised confidentiality keeps it (asked of Coursemology in pull request 2240). */
    @Test
    void a_promise_of_confidentiality_cannot_be_taken_back() {
        RoundPlan plan = plan(LateAnswerRule.REFUSE);
        RoundPlan revised = plan.withConfidentiality(Map.of(RaterGroup.MENTEE, ConfidentialityRule.ATTRIBUTED));
        assertThat(plan.ruleFor(RaterGroup.MENTEE)).isEqualTo(ConfidentialityRule.CONFIDENTIAL);
        FeedbackRound draft = coordinate(drafted(LateAnswerRule.REFUSE), new RoundCommand.Revise(revised), 1);
        assertThat(draft.plan().ruleFor(RaterGroup.MENTEE)).isEqualTo(ConfidentialityRule.ATTRIBUTED);
        assertThat(refusal(opened(LateAnswerRule.REFUSE), new RoundCommand.Revise(revised), 6, COORDINATOR)
                        .isFor(Refusal.NOT_POSSIBLE))
                .isTrue();
    }

    @Test
    void a_plan_that_contradicts_itself_is_refused_with_every_contradiction() {
        RoundPlan plan = plan(LateAnswerRule.REFUSE);
        assertThat(codesOfRefusal(() -> plan.withAssignments(SELF, A_ABOUT_M, new Assignment(A, M, RaterGroup.PEER))))
                .containsExactly("assignment-in-two-groups");
        assertThat(codesOfRefusal(() -> RoundPlan.builder()
                        .id(plan.id())
                        .instrument(INSTRUMENT)
                        .opens(at(5))
                        .closes(at(5))
                        .build()))
                .containsExactly("round-closes-before-it-opens", "round-without-assignment");
    }

    private static List<String> codesOfRefusal(ThrowingCallable refused) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, refused);
        return refusal.problems().all().stream().map(Problem::code).toList();
    }

    @Test
    void a_matrix_of_other_answers_or_of_two_forms_from_the_same_person_is_refused() {
        Answers ofNextVersion = Answers.of(INSTRUMENT.withVersion("2.0"), Map.of(ITEM, ResponseValue.rated(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultiRaterMatrix.of(INSTRUMENT, Map.of(SELF, ofNextVersion)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultiRaterMatrix.of(
                        INSTRUMENT, Map.of(A_ABOUT_M, rated(1), new Assignment(A, M, RaterGroup.PEER), rated(2))));
    }

    @Test
    void what_was_said_stays_out_of_logs() {
        FeedbackRound round = answer(opened(LateAnswerRule.REFUSE), A_ABOUT_M, 4, 6);
        MultiRaterMatrix matrix = MultiRaterMatrix.of(INSTRUMENT, Map.of(A_ABOUT_M, rated(4)));
        assertThat(round).hasToString("FeedbackRound[spring, open, version 3]");
        assertThat(matrix).hasToString("MultiRaterMatrix[example 1.0, 1 subjects, 1 forms]");
        assertThat(new RoundEvent.Answered(A_ABOUT_M, rated(4).responses()).toString())
                .startsWith("Answered[Assignment[")
                .doesNotContain("4");
        assertThat(new RoundEvent.Held(A_ABOUT_M, rated(4).responses()).toString())
                .doesNotContain("4");
    }

    @Test
    void people_see_what_they_have_not_answered_yet() {
        FeedbackRound round = answer(opened(LateAnswerRule.REFUSE), SELF, 4, 6);
        assertThat(round.unanswered(M)).containsExactly(M_ABOUT_A);
        assertThat(round.unanswered(A)).containsExactly(A_ABOUT_M);
    }

    @Test
    void a_log_that_does_not_begin_with_a_draft_is_refused() {
        Recorded<RoundState, RoundEvent> opened =
                new Recorded<>("spring", 1, new Occasion(at(0), COORDINATOR), RoundState.OPEN, new RoundEvent.Opened());
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> FeedbackRound.evolution().fold(List.of(opened).iterator()));
    }

    @Test
    void a_log_in_which_somebody_answered_what_was_not_asked_is_refused() {
        Recorded<RoundState, RoundEvent> drafted = new Recorded<>(
                "spring",
                1,
                new Occasion(at(0), COORDINATOR),
                RoundState.DRAFT,
                new RoundEvent.Drafted(plan(LateAnswerRule.REFUSE)));
        Recorded<RoundState, RoundEvent> opened =
                new Recorded<>("spring", 2, new Occasion(at(0), COORDINATOR), RoundState.OPEN, new RoundEvent.Opened());
        Recorded<RoundState, RoundEvent> answered = new Recorded<>(
                "spring",
                3,
                new Occasion(at(0), COORDINATOR),
                RoundState.OPEN,
                new RoundEvent.Answered(A_ABOUT_M, ImmutableMap.of()));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> FeedbackRound.evolution()
                        .fold(List.of(drafted, opened, answered).iterator()))
                .withMessageContaining("item-unanswered");
    }

    @Test
    void groups_are_known_or_the_embedders_own() {
        assertThat(RaterGroup.KNOWN)
                .hasSize(6)
                .allSatisfy(group -> assertThat(group.label().french()).isNotBlank());
        assertThat(new RaterGroup("sponsor").label().english()).isEqualTo("sponsor");
        assertThat(new RaterGroup("sponsor").usualRule()).isEqualTo(ConfidentialityRule.CONFIDENTIAL);
        assertThatIllegalArgumentException().isThrownBy(() -> new RaterGroup("Sponsor"));
        assertThat(RoundId.isValid("a".repeat(101))).isFalse();
        assertThat(RoundId.isValid("2027-spring")).isTrue();
    }

    @Test
    void the_texts_are_complete_and_well_written() {
        assertThat(CatalogueFaults.of(RoundTexts.class, "round")).isEmpty();
        assertThat(FeedbackRound.lifecycle().guards())
                .hasSize(RoundGuard.values().length)
                .allSatisfy(guard -> assertThat(guard.mend().french()).isNotBlank());
    }

    /** Written anew by {@code -Dmentoring.lifecycles=write}. */
    @Test
    void the_documentation_says_what_the_table_says() throws IOException {
        for (TextLanguage language : TextLanguage.values()) {
            Path file = Path.of(language == TextLanguage.ENGLISH ? "LIFECYCLES.md" : "LIFECYCLES.fr.md");
            String expected = documentation(language);
            if ("write".equals(System.getProperty("mentoring.lifecycles"))) {
                Files.writeString(file, expected);
            }
            assertThat(file).hasContent(expected);
        }
    }

    private static String documentation(TextLanguage language) {
        LifecycleDescription description = LifecycleDescription.of(FeedbackRound.lifecycle(), language);
        String heading = language == TextLanguage.ENGLISH
                ? "# Lifecycles\n\nWritten from the transition tables of the code; do not edit by hand.\n"
                : "# Cycles de vie\n\nÉcrit à partir des tables de transition du code\u00a0; ne pas modifier à la main.\n";
        return heading + "\n## " + FeedbackRound.lifecycle().title().in(language) + "\n\n" + description.table()
                + "\n```mermaid\n" + description.diagram() + "```\n";
    }
}

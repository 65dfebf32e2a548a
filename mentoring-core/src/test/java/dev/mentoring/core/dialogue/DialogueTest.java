package dev.mentoring.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.estimate.Proportion;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.relationship.RelationshipPhase;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialogueTest {
    private static final QuestionBank BANK = QuestionBank.standard();

    @Test
    void there_are_ten_questions_for_each_competency_in_both_languages() {
        assertThat(BANK.questions()).hasSize(120);
        for (Competency competency : CapMentor.framework().competencies()) {
            assertThat(BANK.fitting(QuestionWish.any().practising(competency.id())))
                    .hasSize(10);
        }
        assertThat(BANK.questions()).allSatisfy(question -> {
            assertThat(question.text().english()).contains("?").doesNotContain(" ?");
            assertThat(question.text().french()).contains("\u00a0?");
        });
        assertThat(BANK.questions())
                .extracting(question -> question.text().french())
                .doesNotHaveDuplicates();
        assertThat(CatalogueFaults.of(DialogueTexts.class, "questions")).isEmpty();
    }

    @Test
    void every_phase_stage_kind_and_side_has_questions() {
        for (RelationshipPhase phase : RelationshipPhase.values()) {
            assertThat(BANK.fitting(QuestionWish.any().in(phase))).hasSizeGreaterThanOrEqualTo(10);
        }
        for (ConversationModel model : ConversationModel.values()) {
            for (ConversationStage stage : model.stages()) {
                assertThat(BANK.fitting(QuestionWish.any().at(stage)))
                        .as(stage.code())
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
        for (QuestionKind kind : QuestionKind.values()) {
            assertThat(BANK.fitting(QuestionWish.any().of(kind))).hasSizeGreaterThanOrEqualTo(12);
        }
        for (Role role : Role.values()) {
            assertThat(BANK.fitting(QuestionWish.any().answeredBy(role))).hasSizeGreaterThanOrEqualTo(12);
        }
    }

    @Test
    void a_question_that_is_open_is_not_answered_by_yes_or_no() {
        assertThat(BANK.fitting(QuestionWish.any().of(QuestionKind.OPEN)))
                .extracting(question -> question.text().english())
                .noneMatch(text -> text.matches("^(Is|Are|Do|Does|Did|Can|Could|Would|Will|Have|Has) .*"));
        assertThat(BANK.fitting(QuestionWish.any().of(QuestionKind.SCALING)))
                .allMatch(question -> question.text().english().startsWith("From 0 to 10"));
    }

    @Test
    void a_bank_with_a_code_twice_is_refused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new QuestionBank(ImmutableList.of(Examples.question(), Examples.question())))
                .satisfies(refused -> assertThat(refused.problems().all())
                        .extracting(Problem::code)
                        .containsExactly("question-twice"));
    }

    @Test
    void the_models_have_their_stages_in_order() {
        assertThat(ConversationModel.GROW.stages())
                .extracting(ConversationStage::code)
                .containsExactly("goal", "reality", "options", "will");
        assertThat(ConversationModel.OSKAR.stages())
                .extracting(ConversationStage::code)
                .containsExactly("outcome", "scaling", "know-how", "affirm-and-action", "review");
        assertThat(ConversationStage.OPTIONS.purpose().french()).startsWith("Réunir");
    }

    @Test
    void what_is_counted_is_a_part_of_the_whole() {
        for (int[] wrong : new int[][] {
            {1, 2, 0, 0, 0, 0, 0, 0},
            {1, -1, 0, 0, 0, 0, 0, 0},
            {0, 0, 1, 2, 0, 0, 0, 0},
            {0, 0, 1, -1, 0, 0, 0, 0},
            {0, 0, 0, 0, -1, 0, 0, 0},
            {0, 0, 0, 0, 0, -1, 0, 0},
            {0, 0, 0, 0, 0, 0, 1, 2},
            {0, 0, 0, 0, 0, 0, 1, -1}
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> counts(wrong));
        }
        assertThat(counts(0, 0, 0, 0, 0, 0, 0, 0).agendaItems()).isZero();
        assertThat(counts(1, 1, 1, 1, 1, 1, 1, 1).decisionsByMentee()).isEqualTo(1);
    }

    private static ConversationCounts counts(int... numbers) {
        return new ConversationCounts(
                MeetingId.of("m1"),
                LocalDate.EPOCH,
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5],
                numbers[6],
                numbers[7]);
    }

    @Test
    void an_agenda_shows_who_set_it_and_whether_it_opens_the_dialogue() {
        MeetingAgenda agenda = new MeetingAgenda(
                MeetingId.of("m1"),
                ImmutableList.of(
                        new AgendaItem(AgendaTheme.DOUBTS, Role.MENTEE, Role.MENTEE, 20, Optional.empty()),
                        new AgendaItem(AgendaTheme.NEXT_STEPS, Role.MENTEE, Role.MENTEE, 5, Optional.empty()),
                        new AgendaItem(AgendaTheme.NEXT_STEPS, Role.MENTOR, Role.MENTEE, 5, Optional.empty())));
        assertThat(agenda.setByMentee()).isEqualTo(new Proportion(2, 3));
        assertThat(agenda.opensDialogue()).isTrue();
        assertThat(agenda.minutes()).isEqualTo(30);
        assertThat(new MeetingAgenda(agenda.meeting(), agenda.items().subList(1, 2)).opensDialogue())
                .isFalse();
    }

    @Test
    void a_reflection_belongs_to_whoever_wrote_it() {
        Confidential<String> hers = Confidential.of("x", Audience.authorOnly(ParticipantId.of("mentor")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Reflection(MeetingId.of("m1"), Examples.MENTEE, ReflectionPrompt.WHAT_I_TRY, hers));
        assertThat(Examples.reflection().toString()).doesNotContain("ask first");
    }

    @Test
    void what_could_not_be_seen_counts_neither_for_nor_against_listening() {
        ListeningChecklist checklist = new ListeningChecklist(ImmutableMap.of(
                ListeningSign.REPHRASES, Observation.SEEN,
                ListeningSign.INTERRUPTS, Observation.NOT_SEEN,
                ListeningSign.ADVISES_BEFORE_ASKING, Observation.SEEN,
                ListeningSign.OPEN_POSTURE, Observation.COULD_NOT_BE_SEEN));
        assertThat(checklist.inFavour(CommunicationChannel.VERBAL)).isEqualTo(new Proportion(2, 3));
        assertThat(checklist.inFavour(CommunicationChannel.NON_VERBAL).value()).isEmpty();
        assertThat(checklist.toWorkOn()).containsExactly(ListeningSign.ADVISES_BEFORE_ASKING);
    }

    @Test
    void expectations_that_lie_two_positions_apart_are_a_mismatch_and_missing_answers_are_none() {
        ExpectationsCheck check = new ExpectationsCheck(
                ImmutableMap.of(
                        ExpectationTopic.RHYTHM, 1,
                        ExpectationTopic.ADVICE, 2,
                        ExpectationTopic.NETWORK, 1,
                        ExpectationTopic.RESULT, 3),
                ImmutableMap.of(ExpectationTopic.RHYTHM, 3, ExpectationTopic.ADVICE, 3, ExpectationTopic.NETWORK, 5));
        assertThat(check.mismatches())
                .containsExactly(
                        new ExpectationMismatch(ExpectationTopic.NETWORK, 1, 5),
                        new ExpectationMismatch(ExpectationTopic.RHYTHM, 1, 3));
        assertThat(check.unanswered())
                .hasSize(7)
                .contains(ExpectationTopic.RESULT)
                .doesNotContain(ExpectationTopic.ADVICE);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new ExpectationsCheck(
                        ImmutableMap.of(ExpectationTopic.RHYTHM, 0), ImmutableMap.of(ExpectationTopic.RHYTHM, 6)))
                .satisfies(refused -> assertThat(refused.problems().all()).hasSize(2));
    }

    @Test
    void help_that_gives_way_to_questions_fades() {
        List<ConversationCounts> fading = List.of(
                Examples.meeting(1, 2, 8),
                Examples.meeting(2, 3, 6),
                Examples.meeting(3, 5, 4),
                Examples.meeting(4, 8, 1));
        AutonomyProfile profile = AutonomyProfile.of(fading);
        assertThat(profile.helpTrend()).isEqualTo(HelpTrend.FADING);
        assertThat(profile.share(AutonomySign.SETS_THE_AGENDA)).contains(new Proportion(12, 16));
        assertThat(profile.share(AutonomySign.IS_ASKED_RATHER_THAN_ADVISED)).contains(new Proportion(18, 37));
        assertThat(profile.notEnoughToSay()).containsExactly(AutonomySign.DECIDES);
        assertThat(AutonomyProfile.of(fading.subList(0, 3)).helpTrend()).isEqualTo(HelpTrend.NOT_ENOUGH_TO_SAY);
        List<ConversationCounts> silent = new ArrayList<>(fading.subList(0, 3));
        silent.add(Examples.meeting(9, 0, 0));
        assertThat(AutonomyProfile.of(silent).helpTrend()).isEqualTo(HelpTrend.NOT_ENOUGH_TO_SAY);
    }

    @Test
    void one_step_back_does_not_hide_a_trend_and_a_wavering_course_is_none() {
        assertThat(AutonomyProfile.of(List.of(
                                Examples.meeting(1, 2, 8),
                                Examples.meeting(2, 3, 6),
                                Examples.meeting(3, 2, 5),
                                Examples.meeting(4, 7, 3)))
                        .helpTrend())
                .isEqualTo(HelpTrend.FADING);
        assertThat(AutonomyProfile.of(List.of(
                                Examples.meeting(1, 10, 10),
                                Examples.meeting(2, 8, 12),
                                Examples.meeting(3, 12, 8),
                                Examples.meeting(4, 11, 9)))
                        .helpTrend())
                .isEqualTo(HelpTrend.STEADY);
    }

    @Test
    void every_text_stands_in_both_languages() {
        assertThat(CatalogueFaults.of(DialogueTexts.class, "dialogue")).isEmpty();
    }
}

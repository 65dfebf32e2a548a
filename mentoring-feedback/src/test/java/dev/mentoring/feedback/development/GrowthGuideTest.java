package dev.mentoring.feedback.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.MenteeAutonomy;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.CatalogueFaults;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthGuideTest {
    @Test
    void the_texts_are_complete_and_well_written() {
        assertThat(CatalogueFaults.of(DevelopmentTexts.class, "development")).isEmpty();
    }

    @Test
    void every_step_up_of_every_competency_has_practice_signs_and_questions() {
        everyStepIsCovered(GrowthGuide.ofMentors(), CapMentor.framework(), 2);
        everyStepIsCovered(GrowthGuide.ofMentees(), MenteeAutonomy.framework(), 1);
    }

    private static void everyStepIsCovered(GrowthGuide guide, CompetencyFramework framework, int signs) {
        assertThat(guide.framework()).isEqualTo(framework.reference());
        for (Competency competency : framework.competencies()) {
            for (int from = 1; from <= 3; from++) {
                GrowthAdvice advice = guide.advice(competency.id(), from).orElseThrow();
                assertThat(advice.practices()).hasSize(2);
                assertThat(advice.signs()).hasSize(signs);
                assertThat(advice.questions()).hasSize(1);
                assertThat(advice.resources()).isNotEmpty();
            }
            assertThat(guide.advice(competency.id(), 4)).isEmpty();
        }
    }

    @Test
    void no_advice_is_given_twice_and_none_is_left_unread() {
        List<BilingualText> all = new ArrayList<>();
        for (GrowthGuide guide : List.of(GrowthGuide.ofMentors(), GrowthGuide.ofMentees())) {
            for (GrowthAdvice advice : guide.advice().values()) {
                all.addAll(advice.practices());
                all.addAll(advice.signs());
                all.addAll(advice.questions());
            }
        }
        assertThat(all).extracting(BilingualText::english).doesNotHaveDuplicates();
        assertThat(all).extracting(BilingualText::french).doesNotHaveDuplicates();
        assertThat(all).noneMatch(text -> text.english().equals(text.french()));
        assertThat(DevelopmentTexts.CATALOGUE.keys().stream().filter(key -> key.startsWith("growth.")))
                .hasSameSizeAs(all);
    }

    @Test
    void practice_and_signs_are_sentences_and_questions_are_questions() {
        for (GrowthGuide guide : List.of(GrowthGuide.ofMentors(), GrowthGuide.ofMentees())) {
            for (GrowthAdvice advice : guide.advice().values()) {
                assertThat(advice.questions())
                        .allMatch(text ->
                                text.english().endsWith("?") && text.french().endsWith("\u00a0?"));
                for (List<BilingualText> sentences : List.of(advice.practices(), advice.signs())) {
                    assertThat(sentences)
                            .allMatch(text -> text.english().matches("(?s).*[.”]\\.?")
                                    && text.french().matches("(?s).*[.»]\\.?"));
                }
            }
        }
    }

    @Test
    void an_organisation_can_write_its_own_guide() {
        GrowthAdvice advice = new GrowthAdvice(
                ImmutableList.of(BilingualText.same("practise")),
                ImmutableList.of(BilingualText.same("sign")),
                ImmutableList.of(BilingualText.same("why?")),
                ImmutableSet.of(LearningKind.NETWORK, LearningKind.READING));
        assertThat(advice.resources()).containsExactly(LearningKind.READING, LearningKind.NETWORK);
        GrowthGuide guide =
                new GrowthGuide(CapMentor.framework().reference(), ImmutableTable.of(CompetencyId.of("C1"), 1, advice));
        assertThat(guide.advice(CompetencyId.of("C1"), 1)).contains(advice);
        assertThat(guide.advice(CompetencyId.of("C1"), 2)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthGuide(
                        CapMentor.framework().reference(), ImmutableTable.of(CompetencyId.of("C1"), 0, advice)));
        ImmutableList<BilingualText> none = ImmutableList.of();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthAdvice(none, advice.signs(), advice.questions(), advice.resources()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthAdvice(advice.practices(), none, advice.questions(), advice.resources()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthAdvice(advice.practices(), advice.signs(), none, advice.resources()));
    }
}

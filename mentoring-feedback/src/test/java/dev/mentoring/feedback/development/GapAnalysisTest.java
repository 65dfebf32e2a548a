package dev.mentoring.feedback.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.core.competency.MenteeAutonomy;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.instrument.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GapAnalysisTest {
    private static final BilingualText TITLE = BilingualText.same("profile");
    private static final ParticipantId SUBJECT = ParticipantId.of("p");
    private static final LocalDate START = LocalDate.of(2027, 1, 4);
    private static final LocalDate REVIEW = LocalDate.of(2027, 2, 15);

    private static final RequiredProfile PROFILE = profile(
            new Requirement(CompetencyId.of("C1"), 3, 2),
            new Requirement(CompetencyId.of("C2"), 2, 5),
            new Requirement(CompetencyId.of("C3"), 4, 1),
            new Requirement(CompetencyId.of("C5"), 2, 3),
            new Requirement(CompetencyId.of("C7"), 3, 3));

    private static final GapAnalysis ANALYSIS = GapAnalysis.of(
            PROFILE,
            Map.of(
                    CompetencyId.of("C1"), 2,
                    CompetencyId.of("C2"), 4,
                    CompetencyId.of("C3"), 1,
                    CompetencyId.of("C7"), 2,
                    CompetencyId.of("C9"), 1));

    @Test
    void gaps_are_signed_and_unknown_is_not_zero() {
        assertThat(ANALYSIS.gaps())
                .extracting(CompetencyGap::gap)
                .containsExactly(
                        OptionalInt.of(1),
                        OptionalInt.of(-2),
                        OptionalInt.of(3),
                        OptionalInt.empty(),
                        OptionalInt.of(1));
        assertThat(ANALYSIS.gaps())
                .extracting(CompetencyGap::state)
                .containsExactly(
                        GapState.TO_GROW, GapState.EXCEEDED, GapState.TO_GROW, GapState.UNKNOWN, GapState.TO_GROW);
        assertThat(ANALYSIS.gaps())
                .extracting(CompetencyGap::priority)
                .containsExactly(
                        OptionalInt.of(2),
                        OptionalInt.of(0),
                        OptionalInt.of(3),
                        OptionalInt.empty(),
                        OptionalInt.of(3));
        assertThat(new CompetencyGap(Requirement.of("C1", 2), OptionalInt.of(2)).state())
                .isEqualTo(GapState.MET);
    }

    @Test
    void what_is_to_grow_is_ranked_by_importance_times_gap() {
        // C7 and C3 both come to 3; C7 is more important
        assertThat(ANALYSIS.toGrow()).extracting(GapAnalysisTest::id).containsExactly("C7", "C3", "C1");
        assertThat(ANALYSIS.strengths()).extracting(GapAnalysisTest::id).containsExactly("C2");
        assertThat(ANALYSIS.unknown()).extracting(GapAnalysisTest::id).containsExactly("C5");
    }

    @Test
    void shares_are_of_what_is_known() {
        assertThat(ANALYSIS.metShare()).contains(new Fraction(5, 11));
        assertThat(ANALYSIS.coverage()).contains(new Fraction(11, 14));
        GapAnalysis nothing = GapAnalysis.of(PROFILE, Map.of());
        assertThat(nothing.metShare()).isEmpty();
        assertThat(nothing.coverage()).contains(Fraction.of(0));
        assertThat(GapAnalysis.of(profile(), Map.of()).coverage()).isEmpty();
    }

    @Test
    void a_plan_takes_the_next_step_in_a_few_competencies() {
        DevelopmentPlan plan =
                DevelopmentPlan.of(SUBJECT, Role.MENTOR, ANALYSIS, GrowthGuide.ofMentors(), 2, START, REVIEW);
        assertThat(plan.steps())
                .extracting(step -> step.competency() + " " + step.from() + "→" + step.to() + " of " + step.required())
                .containsExactly("C7 2→3 of 3", "C3 1→2 of 4");
        assertThat(plan.steps()).allMatch(step -> step.reviewOn().equals(REVIEW));
        assertThat(plan.steps().get(0).advice())
                .isEqualTo(GrowthGuide.ofMentors().advice(CompetencyId.of("C7"), 2))
                .isPresent();
        assertThat(plan.later()).containsExactly(CompetencyId.of("C1"));
        assertThat(plan.strengths()).containsExactly(CompetencyId.of("C2"));
        assertThat(plan.toFindOut()).containsExactly(CompetencyId.of("C5"));
    }

    @Test
    void a_mentee_grows_in_autonomy() {
        RequiredProfile profile = RequiredProfile.everywhere(TITLE, MenteeAutonomy.framework(), 3);
        DevelopmentPlan plan = DevelopmentPlan.of(
                SUBJECT,
                Role.MENTEE,
                GapAnalysis.of(profile, Map.of(CompetencyId.of("M1"), 1, CompetencyId.of("M4"), 3)),
                GrowthGuide.ofMentees(),
                DevelopmentPlan.USUAL_STEPS,
                START,
                REVIEW);
        assertThat(plan.steps()).extracting(DevelopmentStep::competency).containsExactly(CompetencyId.of("M1"));
        assertThat(plan.strengths()).containsExactly(CompetencyId.of("M4"));
        assertThat(plan.toFindOut()).hasSize(4);
        assertThat(plan.later()).isEmpty();
    }

    @Test
    void a_guide_to_another_framework_is_refused() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> DevelopmentPlan.of(SUBJECT, Role.MENTOR, ANALYSIS, GrowthGuide.ofMentees(), 2, START, REVIEW));
        assertThat(refusal.problems().all()).extracting(Problem::code).containsExactly("other-framework");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DevelopmentPlan.of(SUBJECT, Role.MENTOR, ANALYSIS, GrowthGuide.ofMentors(), 0, START, REVIEW));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DevelopmentPlan.of(SUBJECT, Role.MENTOR, ANALYSIS, GrowthGuide.ofMentors(), 1, REVIEW, START))
                .withMessageContaining("before the plan starts");
        DevelopmentPlan plan =
                DevelopmentPlan.of(SUBJECT, Role.MENTOR, ANALYSIS, GrowthGuide.ofMentors(), 1, START, START);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DevelopmentPlan(
                        SUBJECT,
                        Role.MENTOR,
                        plan.framework(),
                        START,
                        plan.strengths(),
                        ImmutableList.of(plan.steps().get(0), plan.steps().get(0)),
                        plan.later(),
                        plan.toFindOut()))
                .withMessageContaining("same competency");
        DevelopmentStep step = plan.steps().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DevelopmentStep(step.competency(), 3, 3, step.advice(), START));
    }

    @Test
    void a_profile_is_checked_against_its_framework() {
        RequiredProfile wrong = profile(Requirement.of("C1", 5), Requirement.of("C99", 1))
                .withFramework(new FrameworkReference("cap-mentor", "0.9"));
        assertThat(wrong.check(CapMentor.framework()).all())
                .extracting(problem -> problem.code() + " at " + problem.place())
                .containsExactly(
                        "other-framework at required-profile, framework",
                        "level-off-scale at required-profile, requirements",
                        "competency-unknown at required-profile, requirements");
        InvalidInputException twice = catchThrowableOfType(
                InvalidInputException.class,
                () -> profile(Requirement.of("C2", 1), Requirement.of("C1", 1), Requirement.of("C2", 2)));
        assertThat(twice.problems().all()).extracting(Problem::code).containsExactly("requirement-duplicated");
        assertThat(RequiredProfile.everywhere(TITLE, CapMentor.framework(), 4).requirements())
                .hasSize(12);
        InvalidInputException high = catchThrowableOfType(
                InvalidInputException.class, () -> RequiredProfile.everywhere(TITLE, CapMentor.framework(), 5));
        assertThat(high.problems().all()).hasSize(12);
    }

    @Test
    void values_out_of_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Requirement.of("C1", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Requirement(CompetencyId.of("C1"), 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Requirement(CompetencyId.of("C1"), 1, 101));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompetencyGap(Requirement.of("C1", 1), OptionalInt.of(0)));
    }

    private static String id(CompetencyGap gap) {
        return gap.requirement().competency().value();
    }

    private static RequiredProfile profile(Requirement... requirements) {
        return RequiredProfile.builder()
                .title(TITLE)
                .framework(CapMentor.framework().reference())
                .addAllRequirements(List.of(requirements))
                .build();
    }
}

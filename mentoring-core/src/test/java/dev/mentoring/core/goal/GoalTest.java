package dev.mentoring.core.goal;

import static dev.mentoring.core.goal.Examples.DRAFTED;
import static dev.mentoring.core.goal.Examples.MENTEE;
import static dev.mentoring.core.goal.Examples.MENTOR;
import static dev.mentoring.core.goal.Examples.RELATIONSHIP;
import static dev.mentoring.core.goal.Examples.TODAY;
import static dev.mentoring.core.goal.Examples.byMentee;
import static dev.mentoring.core.goal.Examples.byMentor;
import static dev.mentoring.core.goal.Examples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.confidentiality.Reader;
import dev.mentoring.core.confidentiality.Reading;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Refusal;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalTest {
    @Test
    void the_mentee_agrees_before_the_mentor() {
        Goal draft = Examples.draft().aggregate();
        assertThat(refusal(draft, new GoalCommand.Agree(), byMentor()).isFor("by-the-mentee"))
                .isTrue();
        Goal half = draft.handle(new GoalCommand.Agree(), byMentee()).orThrow();
        assertThat(half.state()).isEqualTo(GoalState.DRAFT);
        assertThat(refusal(half, new GoalCommand.Agree(), byMentee()).isFor("by-the-mentor"))
                .isTrue();
        assertThat(half.handle(new GoalCommand.Agree(), byMentor()).orThrow().state())
                .isEqualTo(GoalState.AGREED);
    }

    @Test
    void an_agreement_does_not_outlive_the_plan_that_it_was_given_to() {
        Goal half = Examples.draft()
                .aggregate()
                .handle(new GoalCommand.Agree(), byMentee())
                .orThrow();
        Goal refined = half.handle(new GoalCommand.Refine(GoalPlan.of(SmartAttributes.empty())), byMentor())
                .orThrow();
        assertThat(refusal(refined, new GoalCommand.Agree(), byMentor()).isFor("by-the-mentee"))
                .isTrue();
    }

    @Test
    void an_unclear_goal_is_agreed_all_the_same_and_told_what_is_missing() {
        Goal wish = Goal.draft(GoalId.of("g"), Examples.drafted(GoalPlan.of(SmartAttributes.empty())), byMentee())
                .aggregate();
        assertThat(wish.gaps(TODAY, Optional.empty()))
                .containsExactly(
                        GoalGap.NOT_SPECIFIC,
                        GoalGap.NOT_MEASURABLE,
                        GoalGap.NOT_ACHIEVABLE,
                        GoalGap.NOT_RELEVANT,
                        GoalGap.NOT_TIME_BOUND,
                        GoalGap.NO_MILESTONE,
                        GoalGap.SCALE_INCOMPLETE);
        assertThat(wish.handle(new GoalCommand.Agree(), byMentee())
                        .orThrow()
                        .handle(new GoalCommand.Agree(), byMentor())
                        .orThrow()
                        .state())
                .isEqualTo(GoalState.AGREED);
        assertThat(GoalGap.NOT_MEASURABLE.hint().french()).startsWith("À quoi verrez-vous");
    }

    @Test
    void a_complete_goal_has_no_gap_until_its_date_has_passed() {
        Goal goal = Examples.draft().aggregate();
        LocalDate date = LocalDate.parse("2026-06-30");
        assertThat(goal.gaps(TODAY, Optional.of(date))).isEmpty();
        assertThat(goal.gaps(date, Optional.of(date))).isEmpty();
        assertThat(goal.gaps(date.plusDays(1), Optional.empty())).containsExactly(GoalGap.DATE_HAS_PASSED);
        assertThat(goal.gaps(TODAY, Optional.of(date.minusDays(1))))
                .containsExactly(GoalGap.DATE_AFTER_THE_RELATIONSHIP);
    }

    @Test
    void a_milestone_after_the_goal_is_a_gap() {
        GoalPlan plan = Examples.plan();
        Milestone late = new Milestone("late", said("x"), Optional.of(LocalDate.parse("2026-07-01")));
        GoalPlan longer =
                new GoalPlan(plan.smart(), ImmutableList.of(late), plan.scale(), plan.competencies(), plan.weight());
        assertThat(longer.gaps(TODAY, Optional.empty())).containsExactly(GoalGap.MILESTONE_AFTER_THE_DATE);
    }

    @Test
    void how_far_a_goal_was_attained_decides_how_it_ends() {
        Goal active = Examples.active();
        assertThat(concluded(active, AttainmentLevel.AS_EXPECTED)).isEqualTo(GoalState.ACHIEVED);
        assertThat(concluded(active, AttainmentLevel.LESS_THAN_EXPECTED)).isEqualTo(GoalState.PARTLY_ACHIEVED);
        assertThat(refusal(active, new GoalCommand.Conclude(AttainmentLevel.MUCH_LESS_THAN_EXPECTED), byMentor())
                        .isFor("better-than-much-less"))
                .isTrue();
    }

    @Test
    void a_mentor_cannot_give_up_the_mentees_goal_but_the_end_of_the_relationship_can() {
        Goal active = Examples.active();
        GoalCommand ended = new GoalCommand.Abandon(AbandonReason.RELATIONSHIP_ENDED);
        Occasion bySoftware = new Occasion(DRAFTED, Actor.system());
        assertThat(refusal(active, ended, byMentor()).isFor("mentee-decides-or-all-ends"))
                .isTrue();
        assertThat(active.handle(ended, bySoftware).orThrow().state()).isEqualTo(GoalState.ABANDONED);
        assertThat(refusal(active, new GoalCommand.Abandon(AbandonReason.OUT_OF_REACH), bySoftware)
                        .isFor("mentee-decides-or-all-ends"))
                .isTrue();
    }

    @Test
    void a_goal_that_has_ended_never_comes_back() {
        Goal achieved = Examples.active()
                .handle(new GoalCommand.Conclude(AttainmentLevel.MORE_THAN_EXPECTED), byMentee())
                .orThrow();
        assertThat(refusal(achieved, new GoalCommand.Resume(), byMentee()).isFor(Refusal.NOT_POSSIBLE))
                .isTrue();
        assertThat(refusal(achieved, new GoalCommand.Agree(), byMentee()).allowed())
                .isEmpty();
    }

    @Test
    void milestones_and_evidence_count_once() {
        GoalCommand first = new GoalCommand.ReachMilestone("first");
        GoalCommand evidence = new GoalCommand.AddEvidence(new Evidence(EvidenceKind.MEASURE, said("12")));
        Goal goal = Examples.active()
                .handle(first, byMentee())
                .orThrow()
                .handle(evidence, byMentor())
                .orThrow();
        assertThat(refusal(goal, first, byMentee()).isFor("milestone-not-reached-yet"))
                .isTrue();
        assertThat(refusal(goal, evidence, byMentor()).isFor("evidence-is-new")).isTrue();
        assertThat(refusal(goal, new GoalCommand.ReachMilestone("other"), byMentee())
                        .isFor("milestone-planned"))
                .isTrue();
    }

    @Test
    void a_coordinator_sees_that_a_goal_is_written_but_not_what() {
        Goal goal = Examples.draft().aggregate();
        Reader coordinator = new Reader(Actor.programmeManager(ParticipantId.of("coordinator")));
        assertThat(goal.plan().smart().specific().orElseThrow().read(coordinator))
                .isInstanceOf(Reading.Withheld.class);
        assertThat(goal.toString()).doesNotContain("chair");
    }

    /** Erasure takes the words, and leaves every count and every report as it was. */
    @Test
    void a_goal_whose_words_were_erased_has_no_other_gaps_than_before() {
        Confidential<String> erased = Confidential.erased(said("x").audience());
        GoalPlan plan = GoalPlan.of(new SmartAttributes(
                Optional.of(erased), Optional.of(erased), Optional.of(erased), Optional.empty(), Optional.empty()));
        assertThat(plan.gaps(TODAY, Optional.empty()))
                .containsExactly(
                        GoalGap.NOT_RELEVANT, GoalGap.NOT_TIME_BOUND, GoalGap.NO_MILESTONE, GoalGap.SCALE_INCOMPLETE);
    }

    @Test
    void everything_wrong_with_a_plan_is_said_at_once() {
        Milestone twice = new Milestone("first", said("x"), Optional.empty());
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new GoalPlan(
                        SmartAttributes.empty(),
                        ImmutableList.of(twice, twice),
                        ImmutableMap.of(),
                        ImmutableSet.of(),
                        0))
                .satisfies(refused -> assertThat(refused.problems().all())
                        .extracting(Problem::code)
                        .containsExactly("milestone-twice", "goal-weight"));
    }

    @Test
    void nobody_mentors_their_own_goal() {
        GoalEvent.Drafted alone = new GoalEvent.Drafted(RELATIONSHIP, MENTEE, MENTEE, Examples.plan());
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Goal.draft(GoalId.of("g"), alone, byMentee()))
                .satisfies(refused -> assertThat(refused.problems().all())
                        .extracting(Problem::code)
                        .containsExactly("goal-of-one-person"));
    }

    /**
     * The sample guide of the Program Evaluation Project, after Kiresuk and Sherman (1968): weights 20, 30, 25, 30 and 10, T
     * scores 29.4 and 62.2 at intake and follow-up. Its single scores are not at hand; the weighted sums −160 and 95 are the only
     * multiples of 5 that give these two.
     */
    @Test
    void the_score_of_the_sample_guide_is_found_again() {
        assertThat(new GoalAttainment(5, -160, 2925, 115, 30).tScore()).isEqualTo(new BigDecimal("29.37"));
        assertThat(new GoalAttainment(5, 95, 2925, 115, 30).tScore()).isEqualTo(new BigDecimal("62.25"));
    }

    /** By hand: 50 + 10·10 / √(0.7·91 + 0.3·441). */
    @Test
    void goals_are_weighted_and_those_given_up_are_left_out() {
        int[] scores = {-1, 0, -1, 2, 0, 1};
        int[] weights = {3, 5, 1, 4, 2, 6};
        ImmutableList.Builder<Goal> goals = ImmutableList.builder();
        goals.add(Examples.active(), Examples.draft().aggregate());
        for (int i = 0; i < scores.length; i++) {
            goals.add(concludedWith(weights[i], AttainmentLevel.values()[scores[i] + 2]));
        }
        GoalAttainment attainment = GoalAttainment.of(goals.build()).orElseThrow();
        assertThat(attainment).isEqualTo(new GoalAttainment(6, 10, 91, 21, 30));
        assertThat(attainment.tScore()).isEqualTo(new BigDecimal("57.14"));
        assertThat(GoalAttainment.of(List.of(Examples.active()))).isEmpty();
    }

    @Test
    void one_goal_attained_much_better_gives_seventy() {
        assertThat(new GoalAttainment(1, 14, 49, 7, 30).tScore()).isEqualTo(new BigDecimal("70.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalAttainment(1, 15, 49, 7, 30));
    }

    @Test
    void an_attainment_is_of_some_goals_with_weights_and_a_correlation_below_one() {
        assertThat(new GoalAttainment(1, 0, 1, 1, 0).tScore()).isEqualTo(new BigDecimal("50.00"));
        assertThat(new GoalAttainment(1, 0, 1, 1, 99).correlationPercent()).isEqualTo(99);
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalAttainment(0, 0, 1, 1, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalAttainment(1, 0, 0, 1, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalAttainment(1, 0, 1, 0, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalAttainment(1, 0, 1, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalAttainment(1, 0, 1, 1, 100));
    }

    @Test
    void an_action_is_overdue_when_its_day_has_ended_where_the_programme_is() {
        ActionItem action = Examples.assigned().aggregate();
        Instant lateInMontreal = Instant.parse("2026-03-05T04:59:59Z");
        assertThat(action.isOverdueAt(lateInMontreal)).isFalse();
        assertThat(action.isOverdueAt(lateInMontreal.plusSeconds(1))).isTrue();
        ActionItem done = action.handle(
                        new ActionCommand.Complete(), new Occasion(lateInMontreal, Actor.participant(MENTEE)))
                .orThrow();
        assertThat(done.isOverdueAt(lateInMontreal.plusSeconds(1))).isFalse();
    }

    @Test
    void an_action_that_is_rescheduled_is_in_time_again_and_remembers_it() {
        Occasion late = new Occasion(Instant.parse("2026-03-06T12:00:00Z"), Actor.participant(MENTEE));
        ActionItem moved = Examples.assigned()
                .aggregate()
                .handle(new ActionCommand.MarkOverdue(), late)
                .orThrow()
                .handle(new ActionCommand.Reschedule(LocalDate.parse("2026-03-06")), late)
                .orThrow();
        assertThat(moved.state()).isEqualTo(ActionState.ASSIGNED);
        assertThat(moved.timesRescheduled()).isEqualTo(1);
        assertThat(moved.isOverdueAt(late.at())).isFalse();
    }

    @Test
    void an_improvement_area_counts_once_both_have_confirmed_it() {
        ImprovementArea area = new ImprovementArea(
                RELATIONSHIP,
                CompetencyId.of("C4"),
                MENTEE,
                MENTOR,
                said("interrupts"),
                said("counts to three"),
                ImmutableSet.of());
        ImprovementArea half = area.confirm(MENTEE).confirm(MENTEE);
        assertThat(half.isShared()).isFalse();
        assertThat(half.confirm(MENTOR).isShared()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> half.confirm(ParticipantId.of("manager")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImprovementArea(
                        RELATIONSHIP,
                        area.competency(),
                        MENTEE,
                        MENTEE,
                        said("interrupts"),
                        said("counts to three"),
                        ImmutableSet.of()));
    }

    @Test
    void a_success_that_the_other_names_differs_from_ones_own() {
        RecognisedSuccess named = new RecognisedSuccess(
                RELATIONSHIP, MENTEE, MENTOR, TODAY, Optional.empty(), said("spoke up"), said("the plan changed"));
        assertThat(named.isRecognisedByTheOther()).isTrue();
        assertThat(new RecognisedSuccess(
                                RELATIONSHIP, MENTEE, MENTEE, TODAY, Optional.empty(), named.what(), named.effect())
                        .isRecognisedByTheOther())
                .isFalse();
    }

    @Test
    void every_text_stands_in_both_languages() {
        assertThat(CatalogueFaults.of(GoalTexts.class, "goal")).isEmpty();
    }

    private static GoalState concluded(Goal goal, AttainmentLevel level) {
        return goal.handle(new GoalCommand.Conclude(level), byMentee())
                .orThrow()
                .state();
    }

    private static Goal concludedWith(int weight, AttainmentLevel level) {
        GoalPlan plan =
                new GoalPlan(SmartAttributes.empty(), ImmutableList.of(), ImmutableMap.of(), ImmutableSet.of(), weight);
        return Goal.draft(GoalId.of("g"), Examples.drafted(plan), byMentee())
                .aggregate()
                .handle(new GoalCommand.Agree(), byMentee())
                .orThrow()
                .handle(new GoalCommand.Agree(), byMentor())
                .orThrow()
                .handle(new GoalCommand.Start(), byMentee())
                .orThrow()
                .handle(new GoalCommand.Conclude(level), byMentee())
                .orThrow();
    }

    private static Refusal refusal(Goal goal, GoalCommand command, Occasion occasion) {
        return ((Decision.Refused<?, ?, ?>) goal.handle(command, occasion)).refusal();
    }
}

package dev.mentoring.core.goal;

import static dev.mentoring.core.goal.Examples.DRAFTED;
import static dev.mentoring.core.goal.Examples.MENTEE;
import static dev.mentoring.core.goal.Examples.MENTOR;
import static dev.mentoring.core.goal.Examples.byMentee;
import static dev.mentoring.core.goal.Examples.byMentor;
import static dev.mentoring.core.goal.Examples.said;
import static dev.mentoring.core.lifecycle.Rules.actors;
import static dev.mentoring.core.lifecycle.Rules.refusing;
import static dev.mentoring.core.lifecycle.Rules.whoMay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule refuses what it is about, and lets its nearest neighbour pass. */
class GoalRulesTest {
    private static final Set<Actor> ANYBODY = actors(MENTEE, MENTOR, ParticipantId.of("stranger"));
    private static final Goal DRAFT = Examples.draft().aggregate();
    private static final Goal ACTIVE = Examples.active();
    private static final ActionItem ACTION = Examples.assigned().aggregate();
    private static final LocalDate DUE = LocalDate.parse("2026-03-04");

    @Test
    void the_parties_alone_work_on_a_goal() {
        GoalCommand refine = new GoalCommand.Refine(GoalPlan.of(SmartAttributes.empty()));
        assertThat(whoMayDo(DRAFT, refine)).isEqualTo(parties());
        Goal agreed = DRAFT.handle(new GoalCommand.Agree(), byMentee())
                .orThrow()
                .handle(new GoalCommand.Agree(), byMentor())
                .orThrow();
        assertThat(whoMayDo(agreed, new GoalCommand.Start())).isEqualTo(parties());
        for (GoalCommand command : List.of(
                new GoalCommand.RecordProgress(AttainmentLevel.AS_EXPECTED, Optional.empty()),
                new GoalCommand.ReachMilestone("first"),
                new GoalCommand.AddEvidence(new Evidence(EvidenceKind.MEASURE, said("12"))),
                new GoalCommand.Hold(),
                new GoalCommand.Conclude(AttainmentLevel.AS_EXPECTED),
                new GoalCommand.Conclude(AttainmentLevel.LESS_THAN_EXPECTED),
                new GoalCommand.Supersede(GoalId.of("g2")))) {
            assertThat(whoMayDo(ACTIVE, command)).isEqualTo(parties());
        }
        Goal held = ACTIVE.handle(new GoalCommand.Hold(), byMentee()).orThrow();
        assertThat(whoMayDo(held, new GoalCommand.Resume())).isEqualTo(parties());
    }

    @Test
    void each_party_agrees_for_herself() {
        assertThat(whoMayDo(DRAFT, new GoalCommand.Agree())).containsExactly(Actor.participant(MENTEE));
        Goal half = DRAFT.handle(new GoalCommand.Agree(), byMentee()).orThrow();
        assertThat(whoMayDo(half, new GoalCommand.Agree())).containsExactly(Actor.participant(MENTOR));
    }

    @Test
    void the_mentee_gives_up_and_software_only_when_the_relationship_has_ended() {
        assertThat(whoMayDo(ACTIVE, new GoalCommand.Abandon(AbandonReason.OUT_OF_REACH)))
                .containsExactly(Actor.participant(MENTEE));
        assertThat(whoMayDo(ACTIVE, new GoalCommand.Abandon(AbandonReason.RELATIONSHIP_ENDED)))
                .containsExactlyInAnyOrder(Actor.participant(MENTEE), Actor.system());
    }

    @Test
    void a_plan_that_stays_the_same_is_not_refined() {
        assertThat(refusing(DRAFT.handle(new GoalCommand.Refine(DRAFT.plan()), byMentee())))
                .containsExactly("plan-is-another");
    }

    @Test
    void progress_is_recorded_once_by_one_person_at_one_moment() {
        GoalCommand progress = new GoalCommand.RecordProgress(AttainmentLevel.AS_EXPECTED, Optional.empty());
        Goal recorded = ACTIVE.handle(progress, byMentee()).orThrow();
        assertThat(refusing(recorded.handle(progress, byMentee()))).containsExactly("not-recorded-yet");
        assertThat(refusing(recorded.handle(progress, byMentor()))).isEmpty();
        Occasion later = new Occasion(DRAFTED.plusNanos(1), Actor.participant(MENTEE));
        assertThat(refusing(recorded.handle(progress, later))).isEmpty();
    }

    @Test
    void a_goal_does_not_take_its_own_place() {
        assertThat(refusing(ACTIVE.handle(new GoalCommand.Supersede(ACTIVE.id()), byMentee())))
                .containsExactly("goal-is-another");
    }

    @Test
    void its_owner_alone_finishes_drops_and_moves_an_action() {
        for (ActionCommand command : List.of(
                new ActionCommand.Complete(),
                new ActionCommand.Drop(DropReason.values()[0]),
                new ActionCommand.Reschedule(DUE.plusDays(1)))) {
            assertThat(whoMay(ANYBODY, actor -> ACTION.handle(command, new Occasion(DRAFTED, actor))))
                    .containsExactly(Actor.participant(MENTEE));
        }
    }

    @Test
    void an_action_is_marked_overdue_from_the_day_after_on() {
        Instant dayAfter = DUE.plusDays(1).atStartOfDay(ACTION.zone()).toInstant();
        assertThat(refusing(ACTION.handle(new ActionCommand.MarkOverdue(), new Occasion(dayAfter, Actor.system()))))
                .isEmpty();
        Occasion onTheDay = new Occasion(dayAfter.minusNanos(1), Actor.system());
        assertThat(refusing(ACTION.handle(new ActionCommand.MarkOverdue(), onTheDay)))
                .containsExactly("date-has-passed");
    }

    @Test
    void an_action_moves_to_another_day_that_is_not_over() {
        LocalDate today = LocalDate.ofInstant(DRAFTED, ACTION.zone());
        assertThat(refusing(ACTION.handle(new ActionCommand.Reschedule(today), byMentee())))
                .isEmpty();
        assertThat(refusing(ACTION.handle(new ActionCommand.Reschedule(today.minusDays(1)), byMentee())))
                .containsExactly("date-not-in-the-past");
        assertThat(refusing(ACTION.handle(new ActionCommand.Reschedule(DUE), byMentee())))
                .containsExactly("date-is-another");
    }

    private static Set<Actor> parties() {
        return Set.of(Actor.participant(MENTEE), Actor.participant(MENTOR));
    }

    private static Set<Actor> whoMayDo(Goal goal, GoalCommand command) {
        return whoMay(ANYBODY, actor -> goal.handle(command, new Occasion(DRAFTED, actor)));
    }
}

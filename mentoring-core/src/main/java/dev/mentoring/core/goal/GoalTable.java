package dev.mentoring.core.goal;

import static dev.mentoring.core.goal.GoalCommandKind.ABANDON;
import static dev.mentoring.core.goal.GoalCommandKind.ADD_EVIDENCE;
import static dev.mentoring.core.goal.GoalCommandKind.AGREE;
import static dev.mentoring.core.goal.GoalCommandKind.CONCLUDE;
import static dev.mentoring.core.goal.GoalCommandKind.HOLD;
import static dev.mentoring.core.goal.GoalCommandKind.REACH_MILESTONE;
import static dev.mentoring.core.goal.GoalCommandKind.RECORD_PROGRESS;
import static dev.mentoring.core.goal.GoalCommandKind.REFINE;
import static dev.mentoring.core.goal.GoalCommandKind.RESUME;
import static dev.mentoring.core.goal.GoalCommandKind.START;
import static dev.mentoring.core.goal.GoalCommandKind.SUPERSEDE;
import static dev.mentoring.core.goal.GoalGuard.AT_LEAST_AS_EXPECTED;
import static dev.mentoring.core.goal.GoalGuard.BETTER_THAN_MUCH_LESS;
import static dev.mentoring.core.goal.GoalGuard.BY_A_PARTY;
import static dev.mentoring.core.goal.GoalGuard.BY_THE_MENTEE;
import static dev.mentoring.core.goal.GoalGuard.BY_THE_MENTOR;
import static dev.mentoring.core.goal.GoalGuard.EVIDENCE_IS_NEW;
import static dev.mentoring.core.goal.GoalGuard.GOAL_IS_ANOTHER;
import static dev.mentoring.core.goal.GoalGuard.MENTEE_DECIDES_OR_ALL_ENDS;
import static dev.mentoring.core.goal.GoalGuard.MENTEE_HAS_AGREED;
import static dev.mentoring.core.goal.GoalGuard.MILESTONE_NOT_REACHED_YET;
import static dev.mentoring.core.goal.GoalGuard.MILESTONE_PLANNED;
import static dev.mentoring.core.goal.GoalGuard.NOT_RECORDED_YET;
import static dev.mentoring.core.goal.GoalGuard.PLAN_IS_ANOTHER;
import static dev.mentoring.core.goal.GoalState.ABANDONED;
import static dev.mentoring.core.goal.GoalState.ACHIEVED;
import static dev.mentoring.core.goal.GoalState.ACTIVE;
import static dev.mentoring.core.goal.GoalState.AGREED;
import static dev.mentoring.core.goal.GoalState.DRAFT;
import static dev.mentoring.core.goal.GoalState.ON_HOLD;
import static dev.mentoring.core.goal.GoalState.PARTLY_ACHIEVED;
import static dev.mentoring.core.goal.GoalState.SUPERSEDED;

import dev.mentoring.core.lifecycle.TransitionTable;

/** The lifecycle of a goal. */
final class GoalTable {
    static final TransitionTable<GoalState, GoalCommandKind, GoalAttempt> TABLE =
            TransitionTable.<GoalState, GoalCommandKind, GoalAttempt>named(
                            "goal", GoalTexts.CATALOGUE.text("lifecycle.goal"), GoalState.class, GoalCommandKind.class)
                    .begins(DRAFT)
                    .from(DRAFT, AGREED)
                    .on(REFINE)
                    .to(DRAFT)
                    .requires(BY_A_PARTY, PLAN_IS_ANOTHER)
                    .from(DRAFT)
                    .on(AGREE)
                    .to(AGREED)
                    .when(MENTEE_HAS_AGREED)
                    .requires(BY_THE_MENTOR)
                    .from(DRAFT)
                    .on(AGREE)
                    .stays()
                    .requires(BY_THE_MENTEE)
                    .from(AGREED)
                    .on(START)
                    .to(ACTIVE)
                    .requires(BY_A_PARTY)
                    .from(ACTIVE)
                    .on(RECORD_PROGRESS)
                    .stays()
                    .requires(BY_A_PARTY, NOT_RECORDED_YET)
                    .from(ACTIVE)
                    .on(REACH_MILESTONE)
                    .stays()
                    .requires(BY_A_PARTY, MILESTONE_PLANNED, MILESTONE_NOT_REACHED_YET)
                    .from(ACTIVE)
                    .on(ADD_EVIDENCE)
                    .stays()
                    .requires(BY_A_PARTY, EVIDENCE_IS_NEW)
                    .from(ACTIVE)
                    .on(HOLD)
                    .to(ON_HOLD)
                    .requires(BY_A_PARTY)
                    .from(ON_HOLD)
                    .on(RESUME)
                    .to(ACTIVE)
                    .requires(BY_A_PARTY)
                    .from(ACTIVE)
                    .on(CONCLUDE)
                    .to(ACHIEVED)
                    .when(AT_LEAST_AS_EXPECTED)
                    .requires(BY_A_PARTY)
                    .from(ACTIVE)
                    .on(CONCLUDE)
                    .to(PARTLY_ACHIEVED)
                    .requires(BY_A_PARTY, BETTER_THAN_MUCH_LESS)
                    .from(DRAFT, AGREED, ACTIVE, ON_HOLD)
                    .on(ABANDON)
                    .to(ABANDONED)
                    .requires(MENTEE_DECIDES_OR_ALL_ENDS)
                    .from(DRAFT, AGREED, ACTIVE, ON_HOLD)
                    .on(SUPERSEDE)
                    .to(SUPERSEDED)
                    .requires(BY_A_PARTY, GOAL_IS_ANOTHER)
                    .ends(ACHIEVED, PARTLY_ACHIEVED, ABANDONED, SUPERSEDED)
                    .build();

    private GoalTable() {}
}

package dev.mentoring.core.goal;

import static dev.mentoring.core.goal.ActionCommandKind.COMPLETE;
import static dev.mentoring.core.goal.ActionCommandKind.DROP;
import static dev.mentoring.core.goal.ActionCommandKind.MARK_OVERDUE;
import static dev.mentoring.core.goal.ActionCommandKind.RESCHEDULE;
import static dev.mentoring.core.goal.ActionGuard.BY_ITS_OWNER;
import static dev.mentoring.core.goal.ActionGuard.DATE_HAS_PASSED;
import static dev.mentoring.core.goal.ActionGuard.DATE_IS_ANOTHER;
import static dev.mentoring.core.goal.ActionGuard.DATE_NOT_IN_THE_PAST;
import static dev.mentoring.core.goal.ActionState.ASSIGNED;
import static dev.mentoring.core.goal.ActionState.DONE;
import static dev.mentoring.core.goal.ActionState.DROPPED;
import static dev.mentoring.core.goal.ActionState.OVERDUE;

import dev.mentoring.core.lifecycle.TransitionTable;

/** The lifecycle of an action. */
final class ActionTable {
    static final TransitionTable<ActionState, ActionCommandKind, ActionAttempt> TABLE =
            TransitionTable.<ActionState, ActionCommandKind, ActionAttempt>named(
                            "action-item",
                            GoalTexts.CATALOGUE.text("lifecycle.action"),
                            ActionState.class,
                            ActionCommandKind.class)
                    .begins(ASSIGNED)
                    .from(ASSIGNED)
                    .on(MARK_OVERDUE)
                    .to(OVERDUE)
                    .requires(DATE_HAS_PASSED)
                    .from(ASSIGNED, OVERDUE)
                    .on(COMPLETE)
                    .to(DONE)
                    .requires(BY_ITS_OWNER)
                    .from(ASSIGNED, OVERDUE)
                    .on(DROP)
                    .to(DROPPED)
                    .requires(BY_ITS_OWNER)
                    .from(ASSIGNED, OVERDUE)
                    .on(RESCHEDULE)
                    .to(ASSIGNED)
                    .requires(BY_ITS_OWNER, DATE_NOT_IN_THE_PAST, DATE_IS_ANOTHER)
                    .ends(DONE, DROPPED)
                    .build();

    private ActionTable() {}
}

package dev.mentoring.core.goal;

import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Occasion;

/**
 * What the guards look at.
 *
 * @param goal the goal before the command
 * @param command what is asked for
 * @param occasion when and by whom
 */
record GoalAttempt(Goal goal, GoalCommand command, Occasion occasion) {
    boolean isByTheMentee() {
        return occasion.by().is(goal.mentee());
    }

    boolean isByTheMentor() {
        return occasion.by().is(goal.mentor());
    }

    boolean isByAParty() {
        return isByTheMentee() || isByTheMentor();
    }

    boolean isGivenUpByTheMenteeOrTheEnd() {
        boolean allEnds = command instanceof GoalCommand.Abandon abandon
                && abandon.reason() == AbandonReason.RELATIONSHIP_ENDED
                && occasion.by().kind() == ActorKind.SYSTEM;
        return allEnds || isByTheMentee();
    }

    boolean changesThePlan() {
        return command instanceof GoalCommand.Refine refine && !refine.plan().equals(goal.plan());
    }

    boolean isNewRecord() {
        return goal.progress().stream()
                .noneMatch(record -> record.at().equals(occasion.at())
                        && record.by().equals(occasion.by().id()));
    }

    boolean isPlannedMilestone() {
        return command instanceof GoalCommand.ReachMilestone reach
                && goal.plan().milestones().stream()
                        .anyMatch(milestone -> milestone.code().equals(reach.milestone()));
    }

    boolean isOpenMilestone() {
        return command instanceof GoalCommand.ReachMilestone reach
                && !goal.reachedMilestones().contains(reach.milestone());
    }

    boolean isNewEvidence() {
        return command instanceof GoalCommand.AddEvidence add
                && !goal.evidence().contains(add.evidence());
    }

    int concludedLevel() {
        return command instanceof GoalCommand.Conclude conclude
                ? conclude.level().score()
                : -2;
    }

    boolean isReplacedByAnother() {
        return command instanceof GoalCommand.Supersede supersede
                && !supersede.replacement().equals(goal.id());
    }
}

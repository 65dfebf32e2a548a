package dev.mentoring.core.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;

/** What each event does to a goal. */
final class GoalEvolution implements Evolution<Goal, GoalState, GoalEvent> {
    static final GoalEvolution INSTANCE = new GoalEvolution();

    private GoalEvolution() {}

    @Override
    public Goal begin(Recorded<GoalState, GoalEvent> first) {
        GoalEvent.Drafted drafted = beginning(first, GoalEvent.Drafted.class);
        return Goal.builder()
                .id(GoalId.of(first.aggregate()))
                .relationship(drafted.relationship())
                .mentee(drafted.mentee())
                .mentor(drafted.mentor())
                .plan(drafted.plan())
                .isAgreedByMentee(false)
                .state(first.state())
                .version(first.sequence())
                .changedAt(first.occasion().at())
                .build();
    }

    @Override
    public Goal next(Goal goal, Recorded<GoalState, GoalEvent> recorded) {
        ImmutableGoal moved = ((ImmutableGoal) goal)
                .withState(recorded.state())
                .withVersion(recorded.sequence())
                .withChangedAt(recorded.occasion().at());
        GoalEvent event = recorded.event();
        if (event instanceof GoalEvent.Refined refined) {
            return moved.withPlan(refined.plan()).withIsAgreedByMentee(false);
        }
        if (event instanceof GoalEvent.AgreedByMentee) {
            return moved.withIsAgreedByMentee(true);
        }
        if (event instanceof GoalEvent.ProgressRecorded progress) {
            return moved.withProgress(append(goal.progress(), record(recorded.occasion(), progress)));
        }
        if (event instanceof GoalEvent.MilestoneReached reached) {
            return moved.withReachedMilestones(ImmutableSet.<String>builder()
                    .addAll(goal.reachedMilestones())
                    .add(reached.milestone())
                    .build());
        }
        if (event instanceof GoalEvent.EvidenceAdded added) {
            return moved.withEvidence(append(goal.evidence(), added.evidence()));
        }
        return concluded(moved, event);
    }

    private static Goal concluded(ImmutableGoal goal, GoalEvent event) {
        if (event instanceof GoalEvent.Concluded concluded) {
            return goal.withAttainment(concluded.level());
        }
        if (event instanceof GoalEvent.Abandoned abandoned) {
            return goal.withAbandonReason(abandoned.reason());
        }
        return event instanceof GoalEvent.Superseded superseded ? goal.withReplacement(superseded.replacement()) : goal;
    }

    private static ProgressRecord record(Occasion occasion, GoalEvent.ProgressRecorded progress) {
        return new ProgressRecord(occasion.at(), occasion.by().id(), progress.level(), progress.note());
    }

    private static <T> ImmutableList<T> append(ImmutableList<T> list, T element) {
        return ImmutableList.<T>builderWithExpectedSize(list.size() + 1)
                .addAll(list)
                .add(element)
                .build();
    }
}

package dev.mentoring.core.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.TransitionTable;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a mentee wants to reach, and a mentor accompanies.
 *
 * <p>Begin with {@link #draft}, go on with {@link #handle}. The mentee agrees first, then the mentor; whoever changes the plan
 * asks both anew. An unclear goal is never refused: {@link #gaps} says what would make it clearer. Only the mentee gives a goal
 * up, or the software when the relationship has ended. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Goal implements Aggregate<GoalState> permits ImmutableGoal {
    Goal() {}

    static ImmutableGoal.Builder builder() {
        return ImmutableGoal.builder();
    }

    /** {@return its id} */
    public abstract GoalId id();

    /** {@return the relationship that works towards it} */
    public abstract RelationshipId relationship();

    /** {@return whose goal it is} */
    public abstract ParticipantId mentee();

    /** {@return who accompanies it} */
    public abstract ParticipantId mentor();

    /** {@return what it consists of} */
    public abstract GoalPlan plan();

    /** {@return whether the mentee has agreed to the plan as it is written now} */
    public abstract boolean isAgreedByMentee();

    /** {@return the codes of the milestones that are reached, in that order} */
    public abstract ImmutableSet<String> reachedMilestones();

    /** {@return what shows progress, oldest first} */
    public abstract ImmutableList<Evidence> evidence();

    /** {@return how far it had come, oldest first} */
    public abstract ImmutableList<ProgressRecord> progress();

    /** {@return how far it was attained in the end; empty before} */
    public abstract Optional<AttainmentLevel> attainment();

    /** {@return why it was given up, if it was} */
    public abstract Optional<AbandonReason> abandonReason();

    /** {@return the goal that took its place, if one did} */
    public abstract Optional<GoalId> replacement();

    @Override
    public abstract GoalState state();

    @Override
    public final String key() {
        return id().value();
    }

    /**
     * {@return what would make the goal clearer, in the order of the enum; empty when nothing is missing}
     *
     * <p>Only whether something is written is looked at, never what.
     *
     * @param today the date on which this is asked
     * @param plannedEnd when the relationship is to end; empty when open
     */
    public final ImmutableSet<GoalGap> gaps(LocalDate today, Optional<LocalDate> plannedEnd) {
        return plan().gaps(today, plannedEnd);
    }

    /**
     * {@return a new goal, agreed by nobody yet}
     *
     * @param id its id
     * @param drafted what it consists of, and whose it is
     * @param occasion when and by whom
     * @throws InvalidInputException with code {@code goal-of-one-person}
     */
    public static Decision.Accepted<Goal, GoalState, GoalEvent> draft(
            GoalId id, GoalEvent.Drafted drafted, Occasion occasion) {
        Problems.Builder problems = Problems.builder();
        if (drafted.mentee().equals(drafted.mentor())) {
            problems.error(
                    GoalTexts.CATALOGUE,
                    "goal-of-one-person",
                    Place.field("goal", id.value(), "mentor"),
                    drafted.mentor());
        }
        problems.build().throwIfErrors();
        return evolution().start(id.value(), occasion, GoalState.DRAFT, drafted);
    }

    /**
     * {@return what comes of a command}
     *
     * @param command the command
     * @param occasion when and by whom
     */
    public final Decision<Goal, GoalState, GoalEvent> handle(GoalCommand command, Occasion occasion) {
        return GoalTable.TABLE
                .pass(this, command.kind(), occasion, new GoalAttempt(this, command, occasion))
                .record(evolution(), () -> ImmutableList.of(eventOf(command)));
    }

    private GoalEvent eventOf(GoalCommand command) {
        return switch (command.kind()) {
            case REFINE -> new GoalEvent.Refined(((GoalCommand.Refine) command).plan());
            case AGREE -> isAgreedByMentee() ? new GoalEvent.Agreed() : new GoalEvent.AgreedByMentee();
            case START -> new GoalEvent.Started();
            case RECORD_PROGRESS -> {
                GoalCommand.RecordProgress progress = (GoalCommand.RecordProgress) command;
                yield new GoalEvent.ProgressRecorded(progress.level(), progress.note());
            }
            case REACH_MILESTONE -> new GoalEvent.MilestoneReached(((GoalCommand.ReachMilestone) command).milestone());
            case ADD_EVIDENCE -> new GoalEvent.EvidenceAdded(((GoalCommand.AddEvidence) command).evidence());
            case HOLD -> new GoalEvent.Held();
            case RESUME -> new GoalEvent.Resumed();
            case CONCLUDE -> new GoalEvent.Concluded(((GoalCommand.Conclude) command).level());
            case ABANDON -> new GoalEvent.Abandoned(((GoalCommand.Abandon) command).reason());
            case SUPERSEDE -> new GoalEvent.Superseded(((GoalCommand.Supersede) command).replacement());
        };
    }

    /** {@return what each event does} */
    public static Evolution<Goal, GoalState, GoalEvent> evolution() {
        return GoalEvolution.INSTANCE;
    }

    /** {@return the transition table} */
    public static TransitionTable<GoalState, GoalCommandKind, ?> lifecycle() {
        return GoalTable.TABLE;
    }
}

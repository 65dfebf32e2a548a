package dev.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.lifecycle.Command;
import java.util.Optional;

/** A command to a goal. */
public sealed interface GoalCommand extends Command<GoalCommandKind> {
    @Override
    default GoalCommandKind kind() {
        return Command.kindOf(this, GoalCommandKind.class);
    }

    /**
     * Writes the goal anew; both agree afresh.
     *
     * @param plan what it consists of now
     */
    record Refine(GoalPlan plan) implements GoalCommand {
        /**
         * Refuses null.
         *
         * @param plan what it consists of now
         */
        public Refine {
            requireNonNull(plan);
        }
    }

    /** Agrees to the goal as it is written. */
    record Agree() implements GoalCommand {}

    /** Begins to work on it. */
    record Start() implements GoalCommand {}

    /**
     * Notes how far it has come.
     *
     * @param level how far, were it concluded now
     * @param note what lies behind it
     */
    record RecordProgress(AttainmentLevel level, Optional<Confidential<String>> note) implements GoalCommand {
        /**
         * Refuses null.
         *
         * @param level how far, were it concluded now
         * @param note what lies behind it
         */
        public RecordProgress {
            requireNonNull(level);
            requireNonNull(note);
        }
    }

    /**
     * Notes that a milestone is reached.
     *
     * @param milestone the code of the milestone
     */
    record ReachMilestone(String milestone) implements GoalCommand {
        /**
         * Refuses null.
         *
         * @param milestone the code of the milestone
         */
        public ReachMilestone {
            requireNonNull(milestone);
        }
    }

    /**
     * Adds something that shows progress.
     *
     * @param evidence what it is
     */
    record AddEvidence(Evidence evidence) implements GoalCommand {
        /**
         * Refuses null.
         *
         * @param evidence what it is
         */
        public AddEvidence {
            requireNonNull(evidence);
        }
    }

    /** Puts it aside for a while. */
    record Hold() implements GoalCommand {}

    /** Takes it up again. */
    record Resume() implements GoalCommand {}

    /**
     * Says how far it was attained in the end.
     *
     * @param level how far
     */
    record Conclude(AttainmentLevel level) implements GoalCommand {
        /**
         * Refuses null.
         *
         * @param level how far
         */
        public Conclude {
            requireNonNull(level);
        }
    }

    /**
     * Gives it up.
     *
     * @param reason why
     */
    record Abandon(AbandonReason reason) implements GoalCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Abandon {
            requireNonNull(reason);
        }
    }

    /**
     * Replaces it by another.
     *
     * @param replacement the goal that takes its place
     */
    record Supersede(GoalId replacement) implements GoalCommand {
        /**
         * Refuses null.
         *
         * @param replacement the goal that takes its place
         */
        public Supersede {
            requireNonNull(replacement);
        }
    }
}

package dev.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import java.util.Optional;

/** What happened to a goal. */
public sealed interface GoalEvent {
    /**
     * A goal was written down.
     *
     * @param relationship the relationship that works towards it
     * @param mentee whose goal it is
     * @param mentor who accompanies it
     * @param plan what it consists of
     */
    record Drafted(RelationshipId relationship, ParticipantId mentee, ParticipantId mentor, GoalPlan plan)
            implements GoalEvent {
        /**
         * Refuses null.
         *
         * @param relationship the relationship that works towards it
         * @param mentee whose goal it is
         * @param mentor who accompanies it
         * @param plan what it consists of
         */
        public Drafted {
            requireNonNull(relationship);
            requireNonNull(mentee);
            requireNonNull(mentor);
            requireNonNull(plan);
        }
    }

    /**
     * It was written anew.
     *
     * @param plan what it consists of now
     */
    record Refined(GoalPlan plan) implements GoalEvent {
        /**
         * Refuses null.
         *
         * @param plan what it consists of now
         */
        public Refined {
            requireNonNull(plan);
        }
    }

    /** The mentee agreed. */
    record AgreedByMentee() implements GoalEvent {}

    /** The mentor agreed as well. */
    record Agreed() implements GoalEvent {}

    /** Work on it began. */
    record Started() implements GoalEvent {}

    /**
     * It was noted how far it had come.
     *
     * @param level how far
     * @param note what lies behind it
     */
    record ProgressRecorded(AttainmentLevel level, Optional<Confidential<String>> note) implements GoalEvent {
        /**
         * Refuses null.
         *
         * @param level how far
         * @param note what lies behind it
         */
        public ProgressRecorded {
            requireNonNull(level);
            requireNonNull(note);
        }
    }

    /**
     * A milestone was reached.
     *
     * @param milestone the code of the milestone
     */
    record MilestoneReached(String milestone) implements GoalEvent {
        /**
         * Refuses null.
         *
         * @param milestone the code of the milestone
         */
        public MilestoneReached {
            requireNonNull(milestone);
        }
    }

    /**
     * Something was added that shows progress.
     *
     * @param evidence what it is
     */
    record EvidenceAdded(Evidence evidence) implements GoalEvent {
        /**
         * Refuses null.
         *
         * @param evidence what it is
         */
        public EvidenceAdded {
            requireNonNull(evidence);
        }
    }

    /** It was put aside for a while. */
    record Held() implements GoalEvent {}

    /** It was taken up again. */
    record Resumed() implements GoalEvent {}

    /**
     * It was said how far it was attained in the end.
     *
     * @param level how far
     */
    record Concluded(AttainmentLevel level) implements GoalEvent {
        /**
         * Refuses null.
         *
         * @param level how far
         */
        public Concluded {
            requireNonNull(level);
        }
    }

    /**
     * It was given up.
     *
     * @param reason why
     */
    record Abandoned(AbandonReason reason) implements GoalEvent {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Abandoned {
            requireNonNull(reason);
        }
    }

    /**
     * Another took its place.
     *
     * @param replacement the other goal
     */
    record Superseded(GoalId replacement) implements GoalEvent {
        /**
         * Refuses null.
         *
         * @param replacement the other goal
         */
        public Superseded {
            requireNonNull(replacement);
        }
    }
}

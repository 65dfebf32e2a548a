package dev.mentoring.core.enrolment;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Command;
import java.time.LocalDate;

/** What can be asked of an {@link Enrolment}. */
public sealed interface EnrolmentCommand extends Command<EnrolmentCommandKind> {
    @Override
    default EnrolmentCommandKind kind() {
        return Command.kindOf(this, EnrolmentCommandKind.class);
    }

    /** Take up the invitation. */
    record Start() implements EnrolmentCommand {}

    /**
     * Hand in the application.
     *
     * @param answers the answers to the questionnaire
     */
    record Submit(AnswerSheet answers) implements EnrolmentCommand {
        /**
         * Refuses null.
         *
         * @param answers the answers to the questionnaire
         */
        public Submit {
            requireNonNull(answers);
        }
    }

    /** Look at the application. */
    record Review() implements EnrolmentCommand {}

    /** Agree, as the line manager. */
    record AgreeAsLineManager() implements EnrolmentCommand {}

    /** Let the person take part. */
    record Approve() implements EnrolmentCommand {}

    /**
     * Do not let the person take part.
     *
     * @param reason why
     */
    record Decline(DeclineReason reason) implements EnrolmentCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Decline {
            requireNonNull(reason);
        }
    }

    /** Declare everything ready. */
    record MarkReady() implements EnrolmentCommand {}

    /**
     * Put on the waiting list.
     *
     * @param bindingConstraint what stands in the way
     */
    record Waitlist(BindingConstraint bindingConstraint) implements EnrolmentCommand {
        /**
         * Refuses null.
         *
         * @param bindingConstraint what stands in the way
         */
        public Waitlist {
            requireNonNull(bindingConstraint);
        }
    }

    /**
     * Record that a relationship begins.
     *
     * @param relationship which one
     */
    record Match(RelationshipId relationship) implements EnrolmentCommand {
        /**
         * Refuses null.
         *
         * @param relationship which one
         */
        public Match {
            requireNonNull(relationship);
        }
    }

    /**
     * Record that a relationship has ended.
     *
     * @param relationship which one
     */
    record EndRelationship(RelationshipId relationship) implements EnrolmentCommand {
        /**
         * Refuses null.
         *
         * @param relationship which one
         */
        public EndRelationship {
            requireNonNull(relationship);
        }
    }

    /** Look for a new partner, without blame. */
    record Rematch() implements EnrolmentCommand {}

    /** Declare it gone through. */
    record Complete() implements EnrolmentCommand {}

    /**
     * Take no part for a while.
     *
     * @param until the day of return, in the zone of the programme
     * @param reason why
     */
    record Pause(LocalDate until, PauseReason reason) implements EnrolmentCommand {
        /**
         * Refuses null.
         *
         * @param until the day of return, in the zone of the programme
         * @param reason why
         */
        public Pause {
            requireNonNull(until);
            requireNonNull(reason);
        }
    }

    /** Come back from a pause. */
    record Resume() implements EnrolmentCommand {}

    /**
     * Halt it.
     *
     * @param reason why
     */
    record Suspend(SuspensionReason reason) implements EnrolmentCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Suspend {
            requireNonNull(reason);
        }
    }

    /** Lift the suspension. */
    record Reinstate() implements EnrolmentCommand {}

    /**
     * Leave the programme.
     *
     * @param reason why
     */
    record Withdraw(WithdrawalReason reason) implements EnrolmentCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Withdraw {
            requireNonNull(reason);
        }
    }

    /** Let it run out. */
    record Expire() implements EnrolmentCommand {}

    /**
     * Apply again, with a new enrolment.
     *
     * @param successor the id of the new enrolment
     */
    record Reapply(EnrolmentId successor) implements EnrolmentCommand {
        /**
         * Refuses null.
         *
         * @param successor the id of the new enrolment
         */
        public Reapply {
            requireNonNull(successor);
        }
    }
}

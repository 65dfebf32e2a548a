package dev.mentoring.core.enrolment;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.RelationshipId;
import java.time.LocalDate;

/** What can be asked of an {@link Enrolment}. */
public sealed interface EnrolmentCommand {
    /** {@return which command it is} */
    EnrolmentCommandKind kind();

    /** Take up the invitation. */
    record Start() implements EnrolmentCommand {
        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.START;
        }
    }

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

        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.SUBMIT;
        }
    }

    /** Look at the application. */
    record Review() implements EnrolmentCommand {
        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.REVIEW;
        }
    }

    /** Agree, as the line manager. */
    record AgreeAsLineManager() implements EnrolmentCommand {
        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.AGREE_AS_LINE_MANAGER;
        }
    }

    /** Let the person take part. */
    record Approve() implements EnrolmentCommand {
        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.APPROVE;
        }
    }

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

        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.DECLINE;
        }
    }

    /** Declare everything ready. */
    record MarkReady() implements EnrolmentCommand {
        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.MARK_READY;
        }
    }

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

        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.WAITLIST;
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

        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.MATCH;
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

        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.END_RELATIONSHIP;
        }
    }

    /** Look for a new partner, without blame. */
    record Rematch() implements EnrolmentCommand {
        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.REMATCH;
        }
    }

    /** Declare it gone through. */
    record Complete() implements EnrolmentCommand {
        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.COMPLETE;
        }
    }

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

        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.PAUSE;
        }
    }

    /** Come back from a pause. */
    record Resume() implements EnrolmentCommand {
        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.RESUME;
        }
    }

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

        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.SUSPEND;
        }
    }

    /** Lift the suspension. */
    record Reinstate() implements EnrolmentCommand {
        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.REINSTATE;
        }
    }

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

        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.WITHDRAW;
        }
    }

    /** Let it run out. */
    record Expire() implements EnrolmentCommand {
        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.EXPIRE;
        }
    }

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

        @Override
        public EnrolmentCommandKind kind() {
            return EnrolmentCommandKind.REAPPLY;
        }
    }
}

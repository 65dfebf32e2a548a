package dev.mentoring.core.enrolment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.programme.Eligibility;
import java.time.LocalDate;

/** What has happened to an {@link Enrolment}. */
public sealed interface EnrolmentEvent {
    /**
     * Somebody was asked to apply.
     *
     * @param enrolment which one
     * @param application who, in which role, and in what
     */
    record Invited(EnrolmentId enrolment, Application application) implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param enrolment which one
         * @param application who, in which role, and in what
         */
        public Invited {
            requireNonNull(enrolment);
            requireNonNull(application);
        }
    }

    /**
     * Somebody began an application unasked.
     *
     * @param enrolment which one
     * @param application who, in which role, and in what
     */
    record Begun(EnrolmentId enrolment, Application application) implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param enrolment which one
         * @param application who, in which role, and in what
         */
        public Begun {
            requireNonNull(enrolment);
            requireNonNull(application);
        }
    }

    /** The invitation was taken up. */
    record Started() implements EnrolmentEvent {}

    /**
     * The application was handed in.
     *
     * @param answers the answers
     */
    record Submitted(AnswerSheet answers) implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param answers the answers
         */
        public Submitted {
            requireNonNull(answers);
        }
    }

    /** Somebody looks at the application. */
    record ReviewStarted() implements EnrolmentEvent {}

    /** The line manager agreed. */
    record LineManagerAgreed() implements EnrolmentEvent {}

    /**
     * The person may take part.
     *
     * @param eligibility the reasons
     */
    record Approved(Eligibility eligibility) implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param eligibility the reasons
         */
        public Approved {
            requireNonNull(eligibility);
        }
    }

    /**
     * The application was declined.
     *
     * @param reason why
     * @param eligibility what the rules said
     */
    record Declined(DeclineReason reason, Eligibility eligibility) implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param reason why
         * @param eligibility what the rules said
         */
        public Declined {
            requireNonNull(reason);
            requireNonNull(eligibility);
        }
    }

    /** Everything is ready. */
    record MarkedReady() implements EnrolmentEvent {}

    /**
     * There is no partner at present.
     *
     * @param bindingConstraint what stands in the way
     */
    record Waitlisted(BindingConstraint bindingConstraint) implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param bindingConstraint what stands in the way
         */
        public Waitlisted {
            requireNonNull(bindingConstraint);
        }
    }

    /**
     * A relationship began.
     *
     * @param relationship which one
     */
    record Matched(RelationshipId relationship) implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param relationship which one
         */
        public Matched {
            requireNonNull(relationship);
        }
    }

    /**
     * A relationship ended.
     *
     * @param relationship which one
     */
    record RelationshipEnded(RelationshipId relationship) implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param relationship which one
         */
        public RelationshipEnded {
            requireNonNull(relationship);
        }
    }

    /** A new partner is looked for. */
    record RematchAsked() implements EnrolmentEvent {}

    /** The person has gone through. */
    record Completed() implements EnrolmentEvent {}

    /**
     * The person takes no part for a while.
     *
     * @param from from which day on
     * @param until the day of return
     * @param reason why
     * @param openProposals the open proposals of the person, to be declined or withdrawn
     */
    record Paused(LocalDate from, LocalDate until, PauseReason reason, ImmutableSortedSet<ProposalId> openProposals)
            implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param from from which day on
         * @param until the day of return
         * @param reason why
         * @param openProposals the open proposals of the person, to be declined or withdrawn
         */
        public Paused {
            requireNonNull(from);
            requireNonNull(until);
            requireNonNull(reason);
            requireNonNull(openProposals);
        }
    }

    /**
     * The person is back.
     *
     * @param on on which day
     */
    record Resumed(LocalDate on) implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param on on which day
         */
        public Resumed {
            requireNonNull(on);
        }
    }

    /**
     * It was halted.
     *
     * @param on on which day; a pause ends with it
     * @param reason why
     * @param openProposals the open proposals of the person, to be declined or withdrawn
     */
    record Suspended(LocalDate on, SuspensionReason reason, ImmutableSortedSet<ProposalId> openProposals)
            implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param on on which day
         * @param reason why
         * @param openProposals the open proposals of the person, to be declined or withdrawn
         */
        public Suspended {
            requireNonNull(on);
            requireNonNull(reason);
            requireNonNull(openProposals);
        }
    }

    /** The suspension was lifted. */
    record Reinstated() implements EnrolmentEvent {}

    /**
     * The person has left.
     *
     * @param reason why
     * @param openProposals the open proposals of the person, to be declined or withdrawn
     * @param relationships the relationships of the person, to be closed
     */
    record Withdrawn(
            WithdrawalReason reason,
            ImmutableSortedSet<ProposalId> openProposals,
            ImmutableSortedSet<RelationshipId> relationships)
            implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param reason why
         * @param openProposals the open proposals of the person, to be declined or withdrawn
         * @param relationships the relationships of the person, to be closed
         */
        public Withdrawn {
            requireNonNull(reason);
            requireNonNull(openProposals);
            requireNonNull(relationships);
        }
    }

    /**
     * Its time ran out.
     *
     * @param openProposals the open proposals of the person, to be declined or withdrawn
     */
    record Expired(ImmutableSortedSet<ProposalId> openProposals) implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param openProposals the open proposals of the person, to be declined or withdrawn
         */
        public Expired {
            requireNonNull(openProposals);
        }
    }

    /**
     * The person applies again.
     *
     * @param successor the new enrolment
     */
    record Reapplied(EnrolmentId successor) implements EnrolmentEvent {
        /**
         * Refuses null.
         *
         * @param successor the new enrolment
         */
        public Reapplied {
            requireNonNull(successor);
        }
    }
}

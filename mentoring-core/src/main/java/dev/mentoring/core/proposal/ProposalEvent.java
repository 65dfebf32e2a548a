package dev.mentoring.core.proposal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ProposalPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What has happened to a {@link Proposal}. */
public sealed interface ProposalEvent {
    /**
     * It was drafted.
     *
     * @param proposal which one
     * @param match who is to be brought together
     * @param policy the policy that it keeps to
     * @param zone the zone in which days to answer are counted
     */
    record Drafted(ProposalId proposal, ProposedMatch match, ProposalPolicy policy, ZoneId zone)
            implements ProposalEvent {
        /**
         * Refuses null.
         *
         * @param proposal which one
         * @param match who is to be brought together
         * @param policy the policy that it keeps to
         * @param zone the zone in which days to answer are counted
         */
        public Drafted {
            requireNonNull(proposal);
            requireNonNull(match);
            requireNonNull(policy);
            requireNonNull(zone);
        }
    }

    /**
     * Somebody let it be published.
     *
     * @param as in which capacity
     */
    record Approved(ActorKind as) implements ProposalEvent {
        /**
         * Refuses null.
         *
         * @param as in which capacity
         */
        public Approved {
            requireNonNull(as);
        }
    }

    /**
     * Those concerned were asked.
     *
     * @param expiresAt until when they may answer
     */
    record Published(Instant expiresAt) implements ProposalEvent {
        /**
         * Refuses null.
         *
         * @param expiresAt until when they may answer
         */
        public Published {
            requireNonNull(expiresAt);
        }
    }

    /**
     * A side said yes.
     *
     * @param side which side
     */
    record Accepted(Role side) implements ProposalEvent {
        /**
         * Refuses null.
         *
         * @param side which side
         */
        public Accepted {
            requireNonNull(side);
        }
    }

    /**
     * A side asked the other something.
     *
     * @param side which side asked
     * @param topic about what
     * @param question the question
     */
    record InformationAsked(Role side, InformationTopic topic, Confidential<String> question) implements ProposalEvent {
        /**
         * Refuses null.
         *
         * @param side which side asked
         * @param topic about what
         * @param question the question
         */
        public InformationAsked {
            requireNonNull(side);
            requireNonNull(topic);
            requireNonNull(question);
        }
    }

    /**
     * The question was answered.
     *
     * @param answer the answer
     * @param expiresAt until when one may now answer the proposal
     */
    record InformationGiven(Confidential<String> answer, Instant expiresAt) implements ProposalEvent {
        /**
         * Refuses null.
         *
         * @param answer the answer
         * @param expiresAt until when one may now answer the proposal
         */
        public InformationGiven {
            requireNonNull(answer);
            requireNonNull(expiresAt);
        }
    }

    /**
     * A side said no.
     *
     * @param side which side
     * @param reason why; never shown to the other side
     * @param words more about it
     */
    record Declined(Role side, Optional<ProposalDeclineReason> reason, Optional<Confidential<String>> words)
            implements ProposalEvent {
        /**
         * Refuses null.
         *
         * @param side which side
         * @param reason why
         * @param words more about it
         */
        public Declined {
            requireNonNull(side);
            requireNonNull(reason);
            requireNonNull(words);
        }
    }

    /** Nobody answered in time. */
    record Expired() implements ProposalEvent {}

    /**
     * It was taken back.
     *
     * @param side on whose side
     */
    record Withdrawn(Role side) implements ProposalEvent {
        /**
         * Refuses null.
         *
         * @param side on whose side
         */
        public Withdrawn {
            requireNonNull(side);
        }
    }

    /**
     * Another proposal took the place.
     *
     * @param by the other one
     */
    record Superseded(ProposalId by) implements ProposalEvent {
        /**
         * Refuses null.
         *
         * @param by the other one
         */
        public Superseded {
            requireNonNull(by);
        }
    }

    /**
     * It was stopped.
     *
     * @param reason why
     * @param rules the codes of the hard rules that do not hold; never shown to the parties
     */
    record Blocked(BlockReason reason, ImmutableSortedSet<String> rules) implements ProposalEvent {
        /**
         * Refuses null.
         *
         * @param reason why
         * @param rules the codes of the hard rules that do not hold
         */
        public Blocked {
            requireNonNull(reason);
            requireNonNull(rules);
        }
    }

    /**
     * The relationship began.
     *
     * @param relationship which one
     */
    record Converted(RelationshipId relationship) implements ProposalEvent {
        /**
         * Refuses null.
         *
         * @param relationship which one
         */
        public Converted {
            requireNonNull(relationship);
        }
    }
}

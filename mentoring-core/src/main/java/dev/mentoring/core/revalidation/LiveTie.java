package dev.mentoring.core.revalidation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.PartyRole;
import dev.mentoring.core.relationship.Relationship;
import java.time.Instant;

/** A relationship that has not ended, or a proposal that is open. */
public sealed interface LiveTie {
    /** {@return its id} */
    String key();

    /** {@return since when it has been there} */
    Instant since();

    /** {@return who takes part; a backup mentor only from the day on which she steps in} */
    ImmutableSortedSet<Party> parties();

    /** {@return who goes on from outside the organisation} */
    ImmutableSortedSet<ParticipantId> externalParties();

    /**
     * A relationship that has not ended.
     *
     * @param relationship the relationship
     */
    record LiveRelationship(Relationship relationship) implements LiveTie {
        /**
         * Checks that it lives.
         *
         * @param relationship the relationship
         */
        public LiveRelationship {
            requireNonNull(relationship);
            checkArgument(relationship.state().isLive(), "relationship %s has ended", relationship.key());
        }

        @Override
        public String key() {
            return relationship.key();
        }

        @Override
        public Instant since() {
            return relationship.life().began().orElse(relationship.changedAt());
        }

        @Override
        public ImmutableSortedSet<Party> parties() {
            return relationship.parties().stream()
                    .filter(party -> !party.isBackup())
                    .collect(toImmutableSortedSet(naturalOrder()));
        }

        @Override
        public ImmutableSortedSet<ParticipantId> externalParties() {
            return relationship.externalParties();
        }
    }

    /**
     * A proposal that is open.
     *
     * @param proposal its id
     * @param mentee the mentee
     * @param mentor the mentor
     * @param since when it was published
     */
    record LiveProposal(ProposalId proposal, ParticipantId mentee, ParticipantId mentor, Instant since)
            implements LiveTie {
        /**
         * Checks that they are two people.
         *
         * @param proposal its id
         * @param mentee the mentee
         * @param mentor the mentor
         * @param since when it was published
         */
        public LiveProposal {
            requireNonNull(proposal);
            requireNonNull(mentee);
            requireNonNull(mentor);
            requireNonNull(since);
            checkArgument(!mentee.equals(mentor), "%s and herself", mentee);
        }

        @Override
        public String key() {
            return proposal.value();
        }

        @Override
        public ImmutableSortedSet<Party> parties() {
            return ImmutableSortedSet.of(new Party(mentor, PartyRole.MENTOR), new Party(mentee, PartyRole.MENTEE));
        }

        @Override
        public ImmutableSortedSet<ParticipantId> externalParties() {
            return ImmutableSortedSet.of();
        }
    }
}

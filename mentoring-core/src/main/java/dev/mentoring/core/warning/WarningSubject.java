package dev.mentoring.core.warning;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;

/** What a warning is about. */
public sealed interface WarningSubject {
    /** {@return the characters of its id} */
    String key();

    /**
     * A relationship.
     *
     * @param id which one
     */
    record OfRelationship(RelationshipId id) implements WarningSubject {
        /**
         * Refuses null.
         *
         * @param id which one
         */
        public OfRelationship {
            requireNonNull(id);
        }

        @Override
        public String key() {
            return id.value();
        }
    }

    /**
     * A proposal that nobody has answered.
     *
     * @param id which one
     */
    record OfProposal(ProposalId id) implements WarningSubject {
        /**
         * Refuses null.
         *
         * @param id which one
         */
        public OfProposal {
            requireNonNull(id);
        }

        @Override
        public String key() {
            return id.value();
        }
    }

    /**
     * A mentor with all her relationships.
     *
     * @param id who
     */
    record OfMentor(ParticipantId id) implements WarningSubject {
        /**
         * Refuses null.
         *
         * @param id who
         */
        public OfMentor {
            requireNonNull(id);
        }

        @Override
        public String key() {
            return id.value();
        }
    }
}

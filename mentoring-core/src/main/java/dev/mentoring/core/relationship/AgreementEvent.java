package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import java.time.LocalDate;

/** Something on which the parties of a {@link Relationship} came to terms, or did not: their agreement, and how long it lasts. */
public sealed interface AgreementEvent extends RelationshipEvent {
    /**
     * An agreement is on the table; signatures under an earlier one that was never in force are void.
     *
     * @param agreement the agreement
     */
    record AgreementOffered(Agreement agreement) implements AgreementEvent {
        /**
         * Refuses null.
         *
         * @param agreement the agreement
         */
        public AgreementOffered {
            requireNonNull(agreement);
        }
    }

    /**
     * A party signed.
     *
     * @param version which version
     * @param person who
     */
    record AgreementSigned(int version, ParticipantId person) implements AgreementEvent {
        /**
         * Refuses null.
         *
         * @param version which version
         * @param person who
         */
        public AgreementSigned {
            requireNonNull(person);
        }
    }

    /**
     * Everybody has signed.
     *
     * @param version which version
     */
    record AgreementEnteredIntoForce(int version) implements AgreementEvent {}

    /**
     * A party wants to go on for longer.
     *
     * @param until the new last day
     */
    record ExtensionRequested(LocalDate until) implements AgreementEvent {
        /**
         * Refuses null.
         *
         * @param until the new last day
         */
        public ExtensionRequested {
            requireNonNull(until);
        }
    }

    /**
     * A party agrees to go on for longer.
     *
     * @param person who
     */
    record ExtensionConsented(ParticipantId person) implements AgreementEvent {
        /**
         * Refuses null.
         *
         * @param person who
         */
        public ExtensionConsented {
            requireNonNull(person);
        }
    }

    /**
     * A party does not agree to go on for longer.
     *
     * @param person who
     */
    record ExtensionRefused(ParticipantId person) implements AgreementEvent {
        /**
         * Refuses null.
         *
         * @param person who
         */
        public ExtensionRefused {
            requireNonNull(person);
        }
    }

    /**
     * Everybody agreed to go on for longer.
     *
     * @param until the new last day
     */
    record Extended(LocalDate until) implements AgreementEvent {
        /**
         * Refuses null.
         *
         * @param until the new last day
         */
        public Extended {
            requireNonNull(until);
        }
    }
}

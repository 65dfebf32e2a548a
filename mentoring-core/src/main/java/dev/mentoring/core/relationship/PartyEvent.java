package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Optional;

/** Something that changed who takes part in a {@link Relationship}, and how. */
public sealed interface PartyEvent extends RelationshipEvent {
    /**
     * A further person takes part.
     *
     * @param party who, and as what
     */
    record PartyJoined(Party party) implements PartyEvent {
        /**
         * Refuses null.
         *
         * @param party who, and as what
         */
        public PartyJoined {
            requireNonNull(party);
        }

        @Override
        public ImmutableSortedSet<ParticipantId> taken() {
            return party.isBackup() ? ImmutableSortedSet.of() : ImmutableSortedSet.of(party.person());
        }
    }

    /**
     * Somebody left.
     *
     * @param party who, and what she was
     * @param reason why, if anybody said so and for who may know
     */
    record PartyLeft(Party party, Optional<ClosureReason> reason) implements PartyEvent {
        /**
         * Refuses null.
         *
         * @param party who, and what she was
         * @param reason why, if anybody said so and for who may know
         */
        public PartyLeft {
            requireNonNull(party);
            requireNonNull(reason);
        }

        @Override
        public ImmutableSortedSet<ParticipantId> released() {
            return party.isBackup() ? ImmutableSortedSet.of() : ImmutableSortedSet.of(party.person());
        }

        @Override
        public PartyLeft withoutReason() {
            return new PartyLeft(party, Optional.empty());
        }
    }

    /**
     * The backup mentor took the place of a mentor.
     *
     * @param backup who stepped in
     * @param replaced whose place it was
     */
    record BackupSteppedIn(ParticipantId backup, ParticipantId replaced) implements PartyEvent {
        /**
         * Refuses null.
         *
         * @param backup who stepped in
         * @param replaced whose place it was
         */
        public BackupSteppedIn {
            requireNonNull(backup);
            requireNonNull(replaced);
        }

        @Override
        public ImmutableSortedSet<ParticipantId> taken() {
            return ImmutableSortedSet.of(backup);
        }

        @Override
        public ImmutableSortedSet<ParticipantId> released() {
            return ImmutableSortedSet.of(replaced);
        }
    }

    /**
     * Somebody who left the organisation goes on from outside.
     *
     * @param person who
     */
    record ContinuedExternally(ParticipantId person) implements PartyEvent {
        /**
         * Refuses null.
         *
         * @param person who
         */
        public ContinuedExternally {
            requireNonNull(person);
        }
    }
}

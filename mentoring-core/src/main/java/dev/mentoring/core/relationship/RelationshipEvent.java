package dev.mentoring.core.relationship;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a {@link Relationship}.
 *
 * <p>The places that a relationship takes and frees stand in its events, and there each place is freed exactly once:
 * whoever counts adds what events take and subtracts what they release.
 */
public sealed interface RelationshipEvent
        permits AgreementEvent,
                PartyEvent,
                RelationshipEvent.Proposed,
                RelationshipEvent.Activated,
                RelationshipEvent.CalledOff,
                RelationshipEvent.Paused,
                RelationshipEvent.Resumed,
                RelationshipEvent.ConflictRaised,
                RelationshipEvent.ConflictSettled,
                RelationshipEvent.ClosingStarted,
                RelationshipEvent.Completed,
                RelationshipEvent.EndedEarly,
                RelationshipEvent.PhaseEntered,
                RelationshipEvent.Redefined {
    /** {@return whose place in a capacity it takes up} */
    default ImmutableSortedSet<ParticipantId> taken() {
        return ImmutableSortedSet.of();
    }

    /** {@return whose place in a capacity it frees} */
    default ImmutableSortedSet<ParticipantId> released() {
        return ImmutableSortedSet.of();
    }

    /** {@return the event without the reason that somebody gave for it, if any; see {@link RelationshipView}} */
    default RelationshipEvent withoutReason() {
        return this;
    }

    /**
     * A relationship was proposed.
     *
     * @param setting where it belongs
     * @param parties who takes part
     * @param terms what it keeps to
     */
    record Proposed(RelationshipSetting setting, ImmutableSortedSet<Party> parties, RelationshipTerms terms)
            implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param setting where it belongs
         * @param parties who takes part
         * @param terms what it keeps to
         */
        public Proposed {
            requireNonNull(setting);
            requireNonNull(parties);
            requireNonNull(terms);
        }

        @Override
        public ImmutableSortedSet<ParticipantId> taken() {
            return parties.stream()
                    .filter(party -> !party.isBackup())
                    .map(Party::person)
                    .collect(toImmutableSortedSet(naturalOrder()));
        }
    }

    /**
     * The relationship began.
     *
     * @param until the planned last day
     */
    record Activated(LocalDate until) implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param until the planned last day
         */
        public Activated {
            requireNonNull(until);
        }
    }

    /**
     * The relationship never began.
     *
     * @param reason why, if anybody said so
     * @param released the places that it frees
     */
    record CalledOff(Optional<ClosureReason> reason, ImmutableSortedSet<ParticipantId> released)
            implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param reason why, if anybody said so
         * @param released the places that it frees
         */
        public CalledOff {
            requireNonNull(reason);
            requireNonNull(released);
        }

        @Override
        public CalledOff withoutReason() {
            return new CalledOff(Optional.empty(), released);
        }
    }

    /**
     * The relationship rests.
     *
     * @param reason why; empty for who may not know
     * @param until when it is expected to go on
     */
    record Paused(Optional<PauseReason> reason, LocalDate until) implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param reason why
         * @param until when it is expected to go on
         */
        public Paused {
            requireNonNull(reason);
            requireNonNull(until);
        }

        @Override
        public Paused withoutReason() {
            return new Paused(Optional.empty(), until);
        }
    }

    /**
     * The relationship goes on.
     *
     * @param days how many days it had rested
     * @param until the planned last day from now on
     */
    record Resumed(int days, LocalDate until) implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param days how many days it had rested
         * @param until the planned last day from now on
         */
        public Resumed {
            requireNonNull(until);
        }
    }

    /**
     * Something stands against the relationship.
     *
     * @param conflict what; empty for who may not know
     */
    record ConflictRaised(Optional<ConflictKind> conflict) implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param conflict what
         */
        public ConflictRaised {
            requireNonNull(conflict);
        }

        @Override
        public ConflictRaised withoutReason() {
            return new ConflictRaised(Optional.empty());
        }
    }

    /**
     * A coordinator decided on the conflict.
     *
     * @param decision how
     */
    record ConflictSettled(ConflictDecision decision) implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param decision how
         */
        public ConflictSettled {
            requireNonNull(decision);
        }
    }

    /**
     * Closing began.
     *
     * @param trigger why now
     */
    record ClosingStarted(ClosingTrigger trigger) implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param trigger why now
         */
        public ClosingStarted {
            requireNonNull(trigger);
        }
    }

    /**
     * The relationship came to its end as planned.
     *
     * @param reason why; empty for who may not know
     * @param closingMeetingWaived whether there was no closing meeting, by common wish
     * @param released the places that it frees
     */
    record Completed(
            Optional<ClosureReason> reason, boolean closingMeetingWaived, ImmutableSortedSet<ParticipantId> released)
            implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param reason why
         * @param closingMeetingWaived whether there was no closing meeting, by common wish
         * @param released the places that it frees
         */
        public Completed {
            requireNonNull(reason);
            requireNonNull(released);
        }

        @Override
        public Completed withoutReason() {
            return new Completed(Optional.empty(), closingMeetingWaived, released);
        }
    }

    /**
     * The relationship ended before its time.
     *
     * @param reason why, if anybody said so and for who may know
     * @param process whether closing had begun
     * @param released the places that it frees
     */
    record EndedEarly(
            Optional<ClosureReason> reason, ClosureProcess process, ImmutableSortedSet<ParticipantId> released)
            implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param reason why, if anybody said so and for who may know
         * @param process whether closing had begun
         * @param released the places that it frees
         */
        public EndedEarly {
            requireNonNull(reason);
            requireNonNull(process);
            requireNonNull(released);
        }

        @Override
        public EndedEarly withoutReason() {
            return new EndedEarly(Optional.empty(), process, released);
        }
    }

    /**
     * The relationship is about something else by now.
     *
     * @param phase the phase
     */
    record PhaseEntered(RelationshipPhase phase) implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param phase the phase
         */
        public PhaseEntered {
            requireNonNull(phase);
        }
    }

    /**
     * It became something else after its end.
     *
     * @param redefinition what
     */
    record Redefined(Redefinition redefinition) implements RelationshipEvent {
        /**
         * Refuses null.
         *
         * @param redefinition what
         */
        public Redefined {
            requireNonNull(redefinition);
        }
    }
}

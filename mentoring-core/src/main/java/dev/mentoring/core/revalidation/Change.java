package dev.mentoring.core.revalidation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Exclusion;
import java.time.LocalDate;
import java.util.Optional;

/** Something that changed around people, and may stand against what they are part of. */
public sealed interface Change {
    /** {@return whom it concerns; empty when it may concern everybody} */
    ImmutableSet<ParticipantId> persons();

    /**
     * Somebody leaves the organisation.
     *
     * @param person who
     * @param on the first day on which she is gone
     */
    record Left(ParticipantId person, LocalDate on) implements Change {
        /**
         * Refuses null.
         *
         * @param person who
         * @param on the first day on which she is gone
         */
        public Left {
            requireNonNull(person);
            requireNonNull(on);
        }

        @Override
        public ImmutableSet<ParticipantId> persons() {
            return ImmutableSet.of(person);
        }
    }

    /**
     * Somebody is away for long.
     *
     * @param person who
     * @param from the first day
     * @param until the last day; empty when it is not known
     */
    record LongLeave(ParticipantId person, LocalDate from, Optional<LocalDate> until) implements Change {
        /**
         * Refuses null.
         *
         * @param person who
         * @param from the first day
         * @param until the last day
         */
        public LongLeave {
            requireNonNull(person);
            requireNonNull(from);
            requireNonNull(until);
        }

        @Override
        public ImmutableSet<ParticipantId> persons() {
            return ImmutableSet.of(person);
        }
    }

    /**
     * Somebody has another manager, evaluator, role or capacity.
     *
     * @param person who
     */
    record PositionChanged(ParticipantId person) implements Change {
        /**
         * Refuses null.
         *
         * @param person who
         */
        public PositionChanged {
            requireNonNull(person);
        }

        @Override
        public ImmutableSet<ParticipantId> persons() {
            return ImmutableSet.of(person);
        }
    }

    /** Much changed at once. */
    record Reorganised() implements Change {

        @Override
        public ImmutableSet<ParticipantId> persons() {
            return ImmutableSet.of();
        }
    }

    /**
     * Two people must not be together any more.
     *
     * @param exclusion the exclusion
     */
    record ExclusionAdded(Exclusion exclusion) implements Change {
        /**
         * Refuses null.
         *
         * @param exclusion the exclusion
         */
        public ExclusionAdded {
            requireNonNull(exclusion);
        }

        @Override
        public ImmutableSet<ParticipantId> persons() {
            return ImmutableSet.of(exclusion.first(), exclusion.second());
        }
    }
}

package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;

/** What has happened to a {@link Programme}. */
public sealed interface ProgrammeEvent {
    /**
     * It was drafted.
     *
     * @param programme which one
     * @param terms its terms
     * @param coordinators who coordinates it
     */
    record Created(ProgrammeId programme, ProgrammeTerms terms, ImmutableSortedSet<ParticipantId> coordinators)
            implements ProgrammeEvent {
        /**
         * Refuses null.
         *
         * @param programme which one
         * @param terms its terms
         * @param coordinators who coordinates it
         */
        public Created {
            requireNonNull(programme);
            requireNonNull(terms);
            requireNonNull(coordinators);
        }
    }

    /**
     * Its terms were settled anew.
     *
     * @param terms the new terms
     */
    record Revised(ProgrammeTerms terms) implements ProgrammeEvent {
        /**
         * Refuses null.
         *
         * @param terms the new terms
         */
        public Revised {
            requireNonNull(terms);
        }
    }

    /**
     * Somebody became a coordinator.
     *
     * @param coordinator who
     */
    record Appointed(ParticipantId coordinator) implements ProgrammeEvent {
        /**
         * Refuses null.
         *
         * @param coordinator who
         */
        public Appointed {
            requireNonNull(coordinator);
        }
    }

    /**
     * A coordinator was let go.
     *
     * @param coordinator who
     */
    record Relieved(ParticipantId coordinator) implements ProgrammeEvent {
        /**
         * Refuses null.
         *
         * @param coordinator who
         */
        public Relieved {
            requireNonNull(coordinator);
        }
    }

    /** It was made known, and runs. */
    record Published() implements ProgrammeEvent {}

    /**
     * It was halted.
     *
     * @param reason why
     */
    record Suspended(InterruptionReason reason) implements ProgrammeEvent {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Suspended {
            requireNonNull(reason);
        }
    }

    /** It went on. */
    record Resumed() implements ProgrammeEvent {}

    /** Nothing new begins in it. */
    record ClosingStarted() implements ProgrammeEvent {}

    /** It is over. */
    record Closed() implements ProgrammeEvent {}

    /** Its records follow the retention rule. */
    record Archived() implements ProgrammeEvent {}

    /**
     * It was given up.
     *
     * @param reason why
     */
    record Cancelled(InterruptionReason reason) implements ProgrammeEvent {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Cancelled {
            requireNonNull(reason);
        }
    }
}

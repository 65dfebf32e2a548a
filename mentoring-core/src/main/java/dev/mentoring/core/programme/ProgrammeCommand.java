package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;

/** What can be asked of a {@link Programme}. */
public sealed interface ProgrammeCommand {
    /** {@return which command it is} */
    ProgrammeCommandKind kind();

    /**
     * Settle the terms anew.
     *
     * @param terms the new terms
     */
    record Revise(ProgrammeTerms terms) implements ProgrammeCommand {
        /**
         * Refuses null.
         *
         * @param terms the new terms
         */
        public Revise {
            requireNonNull(terms);
        }

        @Override
        public ProgrammeCommandKind kind() {
            return ProgrammeCommandKind.REVISE;
        }
    }

    /**
     * Make somebody a coordinator.
     *
     * @param coordinator who
     */
    record Appoint(ParticipantId coordinator) implements ProgrammeCommand {
        /**
         * Refuses null.
         *
         * @param coordinator who
         */
        public Appoint {
            requireNonNull(coordinator);
        }

        @Override
        public ProgrammeCommandKind kind() {
            return ProgrammeCommandKind.APPOINT;
        }
    }

    /**
     * Let a coordinator go.
     *
     * @param coordinator who
     */
    record Relieve(ParticipantId coordinator) implements ProgrammeCommand {
        /**
         * Refuses null.
         *
         * @param coordinator who
         */
        public Relieve {
            requireNonNull(coordinator);
        }

        @Override
        public ProgrammeCommandKind kind() {
            return ProgrammeCommandKind.RELIEVE;
        }
    }

    /** Make it known and let it run. */
    record Publish() implements ProgrammeCommand {
        @Override
        public ProgrammeCommandKind kind() {
            return ProgrammeCommandKind.PUBLISH;
        }
    }

    /**
     * Halt it for a while.
     *
     * @param reason why
     */
    record Suspend(InterruptionReason reason) implements ProgrammeCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Suspend {
            requireNonNull(reason);
        }

        @Override
        public ProgrammeCommandKind kind() {
            return ProgrammeCommandKind.SUSPEND;
        }
    }

    /** Go on after a halt. */
    record Resume() implements ProgrammeCommand {
        @Override
        public ProgrammeCommandKind kind() {
            return ProgrammeCommandKind.RESUME;
        }
    }

    /** Begin nothing new. */
    record StartClosing() implements ProgrammeCommand {
        @Override
        public ProgrammeCommandKind kind() {
            return ProgrammeCommandKind.START_CLOSING;
        }
    }

    /** Declare it over. */
    record Close() implements ProgrammeCommand {
        @Override
        public ProgrammeCommandKind kind() {
            return ProgrammeCommandKind.CLOSE;
        }
    }

    /** Hand its records over to the retention rule. */
    record Archive() implements ProgrammeCommand {
        @Override
        public ProgrammeCommandKind kind() {
            return ProgrammeCommandKind.ARCHIVE;
        }
    }

    /**
     * Give it up.
     *
     * @param reason why
     */
    record Cancel(InterruptionReason reason) implements ProgrammeCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Cancel {
            requireNonNull(reason);
        }

        @Override
        public ProgrammeCommandKind kind() {
            return ProgrammeCommandKind.CANCEL;
        }
    }
}

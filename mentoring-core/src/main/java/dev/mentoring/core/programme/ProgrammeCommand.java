package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Command;

/** What can be asked of a {@link Programme}. */
public sealed interface ProgrammeCommand extends Command<ProgrammeCommandKind> {
    @Override
    default ProgrammeCommandKind kind() {
        return Command.kindOf(this, ProgrammeCommandKind.class);
    }

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
    }

    /** Make it known and let it run. */
    record Publish() implements ProgrammeCommand {}

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
    }

    /** Go on after a halt. */
    record Resume() implements ProgrammeCommand {}

    /** Begin nothing new. */
    record StartClosing() implements ProgrammeCommand {}

    /** Declare it over. */
    record Close() implements ProgrammeCommand {}

    /** Hand its records over to the retention rule. */
    record Archive() implements ProgrammeCommand {}

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
    }
}

package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.lifecycle.Command;

/** What can be asked of a {@link Cohort}. */
public sealed interface CohortCommand extends Command<CohortCommandKind> {
    @Override
    default CohortCommandKind kind() {
        return Command.kindOf(this, CohortCommandKind.class);
    }

    /**
     * Settle other dates.
     *
     * @param dates the new dates
     */
    record Reschedule(CohortDates dates) implements CohortCommand {
        /**
         * Refuses null.
         *
         * @param dates the new dates
         */
        public Reschedule {
            requireNonNull(dates);
        }
    }

    /** Announce it. */
    record Publish() implements CohortCommand {}

    /** Let people join. */
    record OpenEnrolment() implements CohortCommand {}

    /** Let nobody join any more. */
    record CloseEnrolment() implements CohortCommand {}

    /** Begin to find partners. */
    record StartMatching() implements CohortCommand {}

    /** Let relationships begin. */
    record Launch() implements CohortCommand {}

    /**
     * Halt it for a while.
     *
     * @param reason why
     */
    record Suspend(InterruptionReason reason) implements CohortCommand {
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
    record Resume() implements CohortCommand {}

    /** Bring relationships to their end. */
    record StartClosing() implements CohortCommand {}

    /** Declare it over. */
    record Close() implements CohortCommand {}

    /** Hand its records over to the retention rule. */
    record Archive() implements CohortCommand {}

    /**
     * Give it up.
     *
     * @param reason why
     */
    record Cancel(InterruptionReason reason) implements CohortCommand {
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

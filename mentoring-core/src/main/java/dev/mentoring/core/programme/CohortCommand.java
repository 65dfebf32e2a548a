package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

/** What can be asked of a {@link Cohort}. */
public sealed interface CohortCommand {
    /** {@return which command it is} */
    CohortCommandKind kind();

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

        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.RESCHEDULE;
        }
    }

    /** Announce it. */
    record Publish() implements CohortCommand {
        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.PUBLISH;
        }
    }

    /** Let people join. */
    record OpenEnrolment() implements CohortCommand {
        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.OPEN_ENROLMENT;
        }
    }

    /** Let nobody join any more. */
    record CloseEnrolment() implements CohortCommand {
        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.CLOSE_ENROLMENT;
        }
    }

    /** Begin to find partners. */
    record StartMatching() implements CohortCommand {
        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.START_MATCHING;
        }
    }

    /** Let relationships begin. */
    record Launch() implements CohortCommand {
        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.LAUNCH;
        }
    }

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

        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.SUSPEND;
        }
    }

    /** Go on after a halt. */
    record Resume() implements CohortCommand {
        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.RESUME;
        }
    }

    /** Bring relationships to their end. */
    record StartClosing() implements CohortCommand {
        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.START_CLOSING;
        }
    }

    /** Declare it over. */
    record Close() implements CohortCommand {
        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.CLOSE;
        }
    }

    /** Hand its records over to the retention rule. */
    record Archive() implements CohortCommand {
        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.ARCHIVE;
        }
    }

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

        @Override
        public CohortCommandKind kind() {
            return CohortCommandKind.CANCEL;
        }
    }
}

package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.ProgrammeId;
import java.time.ZoneId;

/** What has happened to a {@link Cohort}. */
public sealed interface CohortEvent {
    /**
     * It was planned.
     *
     * @param cohort which one
     * @param programme of which programme
     * @param format in which form it brings people together
     * @param zone the zone in which its dates are meant
     * @param lateEnrolment whether one may still join once enrolment is closed
     * @param dates when it takes place
     */
    record Planned(
            CohortId cohort,
            ProgrammeId programme,
            ProgrammeFormat format,
            ZoneId zone,
            boolean lateEnrolment,
            CohortDates dates)
            implements CohortEvent {
        /**
         * Refuses null.
         *
         * @param cohort which one
         * @param programme of which programme
         * @param format in which form it brings people together
         * @param zone the zone in which its dates are meant
         * @param lateEnrolment whether one may still join once enrolment is closed
         * @param dates when it takes place
         */
        public Planned {
            requireNonNull(cohort);
            requireNonNull(programme);
            requireNonNull(format);
            requireNonNull(zone);
            requireNonNull(dates);
        }
    }

    /**
     * Its dates were changed.
     *
     * @param dates the new dates
     */
    record Rescheduled(CohortDates dates) implements CohortEvent {
        /**
         * Refuses null.
         *
         * @param dates the new dates
         */
        public Rescheduled {
            requireNonNull(dates);
        }
    }

    /** It was announced. */
    record Published() implements CohortEvent {}

    /** People may join. */
    record EnrolmentOpened() implements CohortEvent {}

    /** Nobody joins any more. */
    record EnrolmentClosed() implements CohortEvent {}

    /**
     * Partners are being found.
     *
     * @param readiness who was ready at that time
     */
    record MatchingStarted(MatchingReadiness readiness) implements CohortEvent {
        /**
         * Refuses null.
         *
         * @param readiness who was ready at that time
         */
        public MatchingStarted {
            requireNonNull(readiness);
        }
    }

    /** Relationships are under way. */
    record Launched() implements CohortEvent {}

    /**
     * It was halted.
     *
     * @param reason why
     */
    record Suspended(InterruptionReason reason) implements CohortEvent {
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
    record Resumed() implements CohortEvent {}

    /** Relationships come to their end. */
    record ClosingStarted() implements CohortEvent {}

    /** It is over. */
    record Closed() implements CohortEvent {}

    /** Its records follow the retention rule. */
    record Archived() implements CohortEvent {}

    /**
     * It was given up.
     *
     * @param reason why
     */
    record Cancelled(InterruptionReason reason) implements CohortEvent {
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

package dev.mentoring.core.programme;

/**
 * How people join a programme, and how long they may pause. Checked by {@link ProgrammeTerms}.
 *
 * @param lineManagerAgrees whether an application needs the line manager’s agreement
 * @param lateEnrolment whether one may still join once enrolment is closed
 * @param maximumPauseDays how many days one may pause, all pauses together; 0 or more
 */
public record EnrolmentPolicy(boolean lineManagerAgrees, boolean lateEnrolment, int maximumPauseDays) {

    /** {@return the usual policy: no line manager, no late enrolment, pauses of up to 90 days in all} */
    public static EnrolmentPolicy usual() {
        return new EnrolmentPolicy(false, false, 90);
    }
}

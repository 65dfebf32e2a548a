package dev.mentoring.core.enrolment;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Where a person is on the way into a programme, through it, and out of it. */
public enum EnrolmentState implements Labelled {
    /** Asked to apply. */
    INVITED,
    /** The application is being written. */
    STARTED,
    /** The application is complete. */
    SUBMITTED,
    /** Somebody looks at the application. */
    UNDER_REVIEW,
    /** The person may take part, once everything is ready. */
    APPROVED,
    /** Consents, training and places are there: a partner can be found. */
    READY,
    /** The person is in a relationship, or has just come out of one. */
    MATCHED,
    /** The person takes no part for a while. */
    PAUSED,
    /** There is no partner at present. */
    WAITLISTED,
    /** The programme manager has halted it. */
    SUSPENDED,
    /** The person has gone through the programme. */
    COMPLETED,
    /** The application was declined. */
    DECLINED,
    /** The person has left. */
    WITHDRAWN,
    /** Its time has run out. */
    EXPIRED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return EnrolmentTexts.CATALOGUE.label(this);
    }
}

package dev.mentoring.core.enrolment;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** The commands of an enrolment. */
public enum EnrolmentCommandKind implements Labelled {
    /** Take up the invitation. */
    START,
    /** Hand in the application. */
    SUBMIT,
    /** Look at the application. */
    REVIEW,
    /** Agree, as the line manager. */
    AGREE_AS_LINE_MANAGER,
    /** Let the person take part. */
    APPROVE,
    /** Do not let the person take part. */
    DECLINE,
    /** Declare everything ready. */
    MARK_READY,
    /** Put on the waiting list. */
    WAITLIST,
    /** Record that a relationship begins. */
    MATCH,
    /** Record that a relationship has ended. */
    END_RELATIONSHIP,
    /** Look for a new partner, without blame. */
    REMATCH,
    /** Declare it gone through. */
    COMPLETE,
    /** Take no part for a while. */
    PAUSE,
    /** Come back from a pause. */
    RESUME,
    /** Halt it. */
    SUSPEND,
    /** Lift the suspension. */
    REINSTATE,
    /** Leave the programme. */
    WITHDRAW,
    /** Let it run out. */
    EXPIRE,
    /** Apply again, with a new enrolment. */
    REAPPLY;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return EnrolmentTexts.CATALOGUE.label(this);
    }
}

package dev.mentoring.core.calendar;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** In what the time from one meeting to the next is counted. */
public enum CadenceUnit implements Labelled {
    /** Days on which people work. */
    WORKING_DAYS,
    /** Days of the calendar. */
    DAYS,
    /** Seven days. */
    WEEKS,
    /** To the same day of a later month, or to its last day where it is shorter. */
    MONTHS;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CalendarTexts.CATALOGUE.label(this);
    }
}

package dev.mentoring.core.warning;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What a fact of a warning counts or dates. */
public enum FactKind implements Labelled {
    /** Days since the relationship began. */
    DAYS_SINCE_BEGINNING,
    /** Days since the last meeting. */
    DAYS_SINCE_MEETING,
    /** Days since anybody did anything. */
    DAYS_SINCE_ACTIVITY,
    /** Days since the agreement could be signed. */
    DAYS_SINCE_PROPOSED,
    /** Days since a goal last made progress. */
    DAYS_SINCE_PROGRESS,
    /** Days past a deadline. */
    DAYS_PAST_DEADLINE,
    /** Days since a request was made. */
    DAYS_SINCE_REQUEST,
    /** Days between two meetings as agreed; 0 when nothing was. */
    AGREED_DAYS,
    /** Meetings that fell through among the last ones. */
    MEETINGS_MISSED,
    /** Meetings looked at. */
    MEETINGS_CONSIDERED,
    /** Meetings in a row with overdue actions. */
    MEETINGS_WITH_OVERDUE_ACTIONS,
    /** Actions overdue now. */
    ACTIONS_OVERDUE,
    /** Meetings in a row that were cut short. */
    MEETINGS_CUT_SHORT,
    /** The last answer to the pulse, 1 to 5. */
    LAST_PULSE,
    /** By how much the answer to the pulse fell. */
    PULSE_DROP,
    /** How far the ratings of the sides are apart. */
    RATING_GAP,
    /** Per cent of the last contacts that one person began. */
    INITIATIVE_PERCENT,
    /** Contacts looked at. */
    CONTACTS_CONSIDERED,
    /** Live relationships of a mentor. */
    RELATIONSHIPS,
    /** Places of a mentor. */
    PLACES,
    /** Relationships of a mentor at risk. */
    RELATIONSHIPS_AT_RISK,
    /** Expectations that differ. */
    EXPECTATIONS_DIFFERING,
    /** The planned last day. */
    PLANNED_END,
    /** The day on which it appeared. */
    APPEARED_ON;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return WarningTexts.CATALOGUE.label(this);
    }
}

package dev.mentoring.core.evaluation;

import dev.mentoring.core.estimate.Interval;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Optional;

/** What is measured. Shares go from 0 to 1. */
public enum Indicator implements Labelled {
    /** Share of those ready to be matched who were. */
    MATCH_RATE(true),
    /** Share of active relationships that met as lately as agreed. */
    ACTIVE_SHARE(true),
    /** Share of meetings, after the first, that followed the one before as soon as agreed. */
    CADENCE_KEPT(true),
    /** Mean attainment of concluded goals, −2 to 2; 0 is what was expected. */
    GOAL_ATTAINMENT(false),
    /** Mean days from the beginning to the end of relationships that ended. */
    DURATION_DAYS(false),
    /** Share of relationships that ended before their time among those that ended. */
    EARLY_ENDS(true),
    /** Mean days from the beginning to the first meeting. */
    DAYS_TO_FIRST_MEETING(false),
    /** Share of the places of mentors that are taken. */
    MENTOR_UTILISATION(true);

    private final boolean share;

    Indicator(boolean share) {
        this.share = share;
    }

    /** {@return whether it is a share, with a Wilson interval; otherwise it is a mean, with a bootstrap interval} */
    public boolean isShare() {
        return share;
    }

    /** {@return the range that guides of vendors name (Mentorloop, mentordeck), for display only; empty when they name none} */
    public Optional<Interval> displayRange() {
        return switch (this) {
            case MATCH_RATE -> Optional.of(new Interval(0.70, 1.00));
            case ACTIVE_SHARE -> Optional.of(new Interval(0.75, 0.85));
            case CADENCE_KEPT -> Optional.of(new Interval(0.80, 0.90));
            case MENTOR_UTILISATION -> Optional.of(new Interval(0.70, 0.80));
            case GOAL_ATTAINMENT, DURATION_DAYS, EARLY_ENDS, DAYS_TO_FIRST_MEETING -> Optional.empty();
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return EvaluationTexts.CATALOGUE.label(this);
    }
}

package dev.mentoring.core.warning;

import static dev.mentoring.core.warning.SignUnit.DAYS;
import static dev.mentoring.core.warning.SignUnit.PERCENT_AT_LEAST;
import static dev.mentoring.core.warning.SignUnit.PERCENT_BELOW;
import static dev.mentoring.core.warning.SignUnit.PERCENT_OF_CADENCE;
import static dev.mentoring.core.warning.SignUnit.TENTHS_AT_LEAST;
import static dev.mentoring.core.warning.SignUnit.TENTHS_AT_MOST;
import static dev.mentoring.core.warning.SignUnit.TIMES;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The signs of trouble, R01 to R21 in this order. What they look for is fixed; when they speak up is set in {@link
 * WarningRules}.
 */
public enum WarningSign implements Labelled {
    /** R01: no first meeting is planned. */
    FIRST_MEETING_NOT_PLANNED(WarningTheme.DISTANCING, DAYS, null),
    /** R02: the last meeting is long ago. */
    MEETING_OVERDUE(WarningTheme.DISTANCING, DAYS, PERCENT_OF_CADENCE),
    /** R03: no next meeting is planned. */
    NEXT_MEETING_NOT_PLANNED(WarningTheme.DISTANCING, DAYS, null),
    /** R04: nobody does anything. */
    INACTIVE(WarningTheme.DISTANCING, DAYS, null),
    /** R05: meetings fall through. */
    MEETINGS_MISSED(WarningTheme.DISTANCING, TIMES, PERCENT_AT_LEAST),
    /** R06: the agreement is not signed. */
    AGREEMENT_UNSIGNED(WarningTheme.MATCH, DAYS, null),
    /** R07: no goal is agreed. */
    NO_GOAL_AGREED(WarningTheme.MATCH, DAYS, null),
    /** R08: a goal makes no progress. */
    GOAL_WITHOUT_PROGRESS(WarningTheme.EXPERTISE, DAYS, PERCENT_OF_CADENCE),
    /** R09: actions are overdue from meeting to meeting. */
    ACTIONS_OVERDUE(WarningTheme.DISTANCING, TIMES, null),
    /** R10: the pulse is low, or fell; limits are on the level, and beside it on the fall. */
    PULSE_LOW(WarningTheme.MATCH, TENTHS_AT_MOST, TENTHS_AT_LEAST),
    /** R11: the two sides rate the relationship differently. */
    RATINGS_APART(WarningTheme.MATCH, TENTHS_AT_LEAST, null),
    /** R12: feedback was asked for in vain. */
    FEEDBACK_UNANSWERED(WarningTheme.DISTANCING, DAYS, null),
    /** R13: a proposal waits for an answer. */
    PROPOSAL_UNANSWERED(null, DAYS, null),
    /** R14: one side alone seeks contact; at risk when meetings are overdue as well. */
    ONE_SIDED_INITIATIVE(WarningTheme.DISTANCING, PERCENT_AT_LEAST, null),
    /** R15: meetings are cut short; limits are on how many in a row, and beside it on what counts as short. */
    MEETINGS_CUT_SHORT(WarningTheme.DISTANCING, TIMES, PERCENT_BELOW),
    /** R16: one has become the other’s superior or evaluates her. */
    HIERARCHY_APPEARED(WarningTheme.MANIPULATION, TIMES, null),
    /** R17: somebody leaves, is away for long or has another position; the limit says for how long the last is watched. */
    PERSON_LEAVING(null, DAYS, null),
    /** R18: a mentor has more relationships than places, or several at risk. */
    MENTOR_OVERLOADED(WarningTheme.DYSFUNCTION, TIMES, null),
    /** R19: the planned end is near without a closing meeting; days before it, and days after the grace of the programme. */
    NO_CLOSING_MEETING(null, DAYS, null),
    /** R20: somebody asks for help because something feels wrong; goes past everything else, and few may see it. */
    HELP_ASKED(WarningTheme.MANIPULATION, TIMES, null),
    /** R21: the two expect different things. */
    EXPECTATIONS_APART(WarningTheme.MATCH, TIMES, null);

    private final @Nullable WarningTheme theme;
    private final SignUnit unit;
    private final @Nullable SignUnit furtherUnit;

    WarningSign(@Nullable WarningTheme theme, SignUnit unit, @Nullable SignUnit furtherUnit) {
        this.theme = theme;
        this.unit = unit;
        this.furtherUnit = furtherUnit;
    }

    /** {@return its number in the catalogue, {@code R01} to {@code R21}} */
    public String number() {
        int place = ordinal() + 1;
        return place < 10 ? "R0" + place : "R" + place;
    }

    /** {@return the theme of Eby et al. (2000) that it belongs to, if any} */
    public Optional<WarningTheme> theme() {
        return Optional.ofNullable(theme);
    }

    /** {@return the unit of its limits} */
    public SignUnit unit() {
        return unit;
    }

    /** {@return the unit of a further limit that it has beside the first, if any} */
    public Optional<SignUnit> furtherUnit() {
        return Optional.ofNullable(furtherUnit);
    }

    /** {@return whether nobody but those in charge of such cases may see it: it would put somebody in danger} */
    public boolean isRestricted() {
        return this == HELP_ASKED;
    }

    /** {@return whether it is raised even while people are away or the relationship rests} */
    public boolean isUrgent() {
        return switch (this) {
            case HIERARCHY_APPEARED, PERSON_LEAVING, HELP_ASKED -> true;
            default -> false;
        };
    }

    /** {@return what one may do about it} */
    public BilingualText suggestion() {
        return WarningTexts.CATALOGUE.text("suggestion." + name());
    }

    /** {@return where its limits come from} */
    public BilingualText source() {
        return WarningTexts.CATALOGUE.text("source." + name());
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return WarningTexts.CATALOGUE.label(this);
    }
}

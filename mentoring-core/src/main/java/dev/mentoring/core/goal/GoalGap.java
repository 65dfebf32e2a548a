package dev.mentoring.core.goal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What would make a goal clearer. A gap is a question to talk about, never a reason to refuse the goal. */
public enum GoalGap implements Labelled {
    /** It does not say what exactly is to change. */
    NOT_SPECIFIC,
    /** It does not say by what one will know. */
    NOT_MEASURABLE,
    /** It does not say what makes it possible. */
    NOT_ACHIEVABLE,
    /** It does not say why it matters. */
    NOT_RELEVANT,
    /** It has no date. */
    NOT_TIME_BOUND,
    /** Its date lies in the past. */
    DATE_HAS_PASSED,
    /** Its date lies after the planned end of the relationship. */
    DATE_AFTER_THE_RELATIONSHIP,
    /** It has no milestone on the way. */
    NO_MILESTONE,
    /** A milestone is due after the goal itself. */
    MILESTONE_AFTER_THE_DATE,
    /** Not every level of attainment is described. */
    SCALE_INCOMPLETE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return GoalTexts.CATALOGUE.label(this);
    }

    /** {@return the question or step that closes the gap} */
    public BilingualText hint() {
        return GoalTexts.CATALOGUE.text("hint.GoalGap." + name());
    }
}

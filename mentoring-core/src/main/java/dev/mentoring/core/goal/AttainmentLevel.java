package dev.mentoring.core.goal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/**
 * How far a goal was attained, measured by what was expected when it was agreed: the five levels of goal attainment scaling
 * (Kiresuk and Sherman, 1968).
 */
public enum AttainmentLevel implements Labelled {
    /** Much less than expected. */
    MUCH_LESS_THAN_EXPECTED(-2),
    /** Somewhat less than expected. */
    LESS_THAN_EXPECTED(-1),
    /** As expected. */
    AS_EXPECTED(0),
    /** Somewhat more than expected. */
    MORE_THAN_EXPECTED(1),
    /** Much more than expected. */
    MUCH_MORE_THAN_EXPECTED(2);

    private final int score;

    AttainmentLevel(int score) {
        this.score = score;
    }

    /** {@return the score, from −2 (much less than expected) to 2 (much more)} */
    public int score() {
        return score;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return GoalTexts.CATALOGUE.label(this);
    }
}

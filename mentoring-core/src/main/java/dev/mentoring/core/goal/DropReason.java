package dev.mentoring.core.goal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why an action is given up. */
public enum DropReason implements Labelled {
    /** It serves no longer. */
    NO_LONGER_USEFUL,
    /** It was solved in another way. */
    SOLVED_OTHERWISE,
    /** There was too much at once. */
    TOO_MUCH,
    /** It turned out to be impossible. */
    NOT_POSSIBLE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return GoalTexts.CATALOGUE.label(this);
    }
}

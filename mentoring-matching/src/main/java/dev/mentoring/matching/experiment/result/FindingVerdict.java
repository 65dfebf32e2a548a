package dev.mentoring.matching.experiment.result;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What an experiment says of a published finding, by its intervals of 95 percent. */
public enum FindingVerdict implements Labelled {
    /** The intervals meet, or the measured one lies wholly where the finding says. */
    HOLDS,
    /** The reference of a bound or a direction lies in the interval: more trials would tell. */
    UNDECIDED,
    /** The measured interval lies wholly elsewhere. */
    DIFFERS,
    /** The reference is asymptotic and stands beside the measured value for its order of size alone. */
    NOT_JUDGED,
    /** There are too few values to judge by. */
    NO_VALUE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ResultTexts.CATALOGUE.label(this);
    }
}

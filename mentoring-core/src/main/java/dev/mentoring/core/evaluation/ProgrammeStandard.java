package dev.mentoring.core.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Arrays;

/** A standard for mentoring programmes; what it asks for are its {@link #areas}. */
public enum ProgrammeStandard implements Labelled {
    /** The International Standards for Mentoring and Coaching Programmes of the EMCC, for which there are awards. */
    ISMCP,
    /**
     * The Elements of Effective Practice for Mentoring of MENTOR (fourth edition, 2015): six standards of practice, and programme
     * planning and management. They were written for the mentoring of young people, and rest on research with them.
     */
    EEPM;

    /** {@return what it asks for, in its own order} */
    public ImmutableList<StandardArea> areas() {
        return Arrays.stream(StandardArea.values())
                .filter(area -> area.standard() == this)
                .collect(toImmutableList());
    }

    /** {@return whether there are awards for it, as {@link ReadinessBand} has them} */
    public boolean isAwarded() {
        return this == ISMCP;
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

package dev.mentoring.feedback.disclosure;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What a reader must not learn about fewer people than the threshold. */
public enum Inference implements Labelled {
    /** The sum, and so the mean, of their answers. */
    SUMS,
    /**
     * Any weighted combination of their answers, such as how much higher one person answered than another: 4 on a scale
     * from 1 to 5 tells both. Includes {@link #SUMS}.
     */
    COMBINATIONS;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DisclosureTexts.CATALOGUE.label(this);
    }
}

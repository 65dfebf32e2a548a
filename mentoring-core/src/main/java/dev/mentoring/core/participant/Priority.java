package dev.mentoring.core.participant;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How much something matters to a person. */
public enum Priority implements Labelled {
    /** Nice to have; weighs 1. */
    LOW(1),
    /** Matters; weighs 2. */
    MEDIUM(2),
    /** Matters most; weighs 3. */
    HIGH(3);

    private final int weight;

    Priority(int weight) {
        this.weight = weight;
    }

    /** {@return the weight in scores, 1 to 3} */
    public int weight() {
        return weight;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CoreTexts.CATALOGUE.label(this);
    }
}

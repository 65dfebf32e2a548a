package dev.mentoring.core.organisation;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How a person reports to a manager. */
public enum ReportingKind implements Labelled {
    /** The manager who evaluates and decides. */
    SOLID,
    /** A functional or project manager, a dotted line on the chart. */
    DOTTED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CoreTexts.CATALOGUE.label(this);
    }
}

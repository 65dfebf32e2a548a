package dev.mentoring.core.warning;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How serious a warning is, the mild one first. */
public enum WarningLevel implements Labelled {
    /** Worth a look by those concerned. */
    WATCH,
    /** The relationship may not last. */
    AT_RISK;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return WarningTexts.CATALOGUE.label(this);
    }
}

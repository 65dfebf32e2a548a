package dev.mentoring.core.warning;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Where a relationship is going, compared with an earlier look. */
public enum Trend implements Labelled {
    /** Fewer or milder warnings. */
    IMPROVING,
    /** The same. */
    STEADY,
    /** More or graver warnings. */
    WORSENING;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return WarningTexts.CATALOGUE.label(this);
    }
}

package dev.mentoring.core.warning;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What lies behind bad experiences with mentoring: the five themes of Eby et al. (2000), told by people mentored. */
public enum WarningTheme implements Labelled {
    /** The two do not suit one another. */
    MATCH,
    /** One keeps away from the other. */
    DISTANCING,
    /** Power is used against somebody. */
    MANIPULATION,
    /** Somebody lacks the knowledge that is needed. */
    EXPERTISE,
    /** Somebody is not able to take part for reasons of her own. */
    DYSFUNCTION;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return WarningTexts.CATALOGUE.label(this);
    }
}

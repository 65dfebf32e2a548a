package dev.mentoring.feedback.disclosure;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What happens when enough people answered and all gave the same answer, so that each of them is known. */
public enum UniformAnswers implements Labelled {
    /** It is hidden; and so is a spread or distribution whose sum allows it, or else hiding would tell. */
    HIDE,
    /** It is shown: the programme told its raters that unanimity is visible. */
    SHOW;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DisclosureTexts.CATALOGUE.label(this);
    }
}

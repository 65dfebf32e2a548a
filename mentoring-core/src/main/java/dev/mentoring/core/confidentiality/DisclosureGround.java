package dev.mentoring.core.confidentiality;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why something said in confidence was told to somebody outside its audience. */
public enum DisclosureGround implements Labelled {
    /** Somebody’s life or health was in danger. */
    DANGER_TO_LIFE_OR_HEALTH,
    /** A law, a court or an authority required it. */
    LEGAL_OBLIGATION,
    /** Somebody had to be protected from harassment, abuse or retaliation. */
    SAFEGUARDING,
    /** A serious wrong was reported. */
    SERIOUS_WRONGDOING,
    /** Everybody in the audience agreed. */
    ALL_AGREED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ConfidentialityTexts.CATALOGUE.label(this);
    }
}

package dev.mentoring.core.warning;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What is to be done about a warning; the library does none of it. */
public enum IntentKind implements Labelled {
    /** Remind whoever can act first. */
    NUDGE_SELF,
    /** Remind the other side. */
    NUDGE_OTHER,
    /** Invite somebody back who has fallen silent. */
    WIN_BACK,
    /** Tell those who coordinate the programme. */
    INFORM_COORDINATOR,
    /** Tell those in charge of such cases, and nobody else. */
    INFORM_TRUSTED_PERSON,
    /** Offer another match, without anybody being at fault. */
    OFFER_REMATCH,
    /** Propose to close the relationship. */
    PROPOSE_CLOSING;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return WarningTexts.CATALOGUE.label(this);
    }
}

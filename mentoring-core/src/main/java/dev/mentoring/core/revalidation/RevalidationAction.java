package dev.mentoring.core.revalidation;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What is done about a finding. */
public enum RevalidationAction implements Labelled {
    /** End the relationship, or block the proposal. */
    END,
    /** Let the relationship rest: for as long as a leave lasts, or until a coordinator has decided on the conflict. */
    PAUSE,
    /** Ask a coordinator, and let it run until then. */
    ASK,
    /** Let a leaver go on from outside. */
    CONTINUE_EXTERNALLY,
    /** Let it run. */
    CONTINUE;

    /**
     * {@return what parties are told: it depends on what is done and never on what was found, so that nobody can learn or guess
     * that somebody asked not to meet her}
     */
    public BilingualText noticeToParties() {
        return RevalidationTexts.CATALOGUE.text("notice." + name());
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RevalidationTexts.CATALOGUE.label(this);
    }
}

package dev.mentoring.core.proposal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** The commands of a proposal. */
public enum ProposalCommandKind implements Labelled {
    /** Let it be published. */
    APPROVE,
    /** Ask those concerned. */
    PUBLISH,
    /** Say yes. */
    ACCEPT,
    /** Ask the other side something before answering. */
    ASK_FOR_INFORMATION,
    /** Answer the question. */
    GIVE_INFORMATION,
    /** Say no. */
    DECLINE,
    /** Let it run out. */
    EXPIRE,
    /** Take it back. */
    WITHDRAW,
    /** Give way to another proposal. */
    SUPERSEDE,
    /** Stop it, because it must not be. */
    BLOCK,
    /** Let the relationship begin. */
    CONVERT;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProposalTexts.CATALOGUE.label(this);
    }
}

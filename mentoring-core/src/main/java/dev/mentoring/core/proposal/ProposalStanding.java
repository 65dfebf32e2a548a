package dev.mentoring.core.proposal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Optional;

/** How a proposal stands, as a party sees it: no reason, and no way to tell a refusal from a block. */
public enum ProposalStanding implements Labelled {
    /** An answer is awaited. */
    OPEN,
    /** All have agreed. */
    AGREED,
    /** The relationship has begun. */
    BEGUN,
    /** Nobody answered in time. */
    EXPIRED,
    /** Another match took the place. */
    MATCHED_ELSEWHERE,
    /** It will not come about. */
    CLOSED;

    static Optional<ProposalStanding> of(ProposalState state) {
        return switch (state) {
            case DRAFT -> Optional.empty();
            case PUBLISHED, MENTEE_ACCEPTED, MENTOR_ACCEPTED -> Optional.of(OPEN);
            case ACCEPTED -> Optional.of(AGREED);
            case CONVERTED -> Optional.of(BEGUN);
            case EXPIRED -> Optional.of(EXPIRED);
            case SUPERSEDED -> Optional.of(MATCHED_ELSEWHERE);
            case DECLINED, WITHDRAWN, BLOCKED -> Optional.of(CLOSED);
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProposalTexts.CATALOGUE.label(this);
    }
}

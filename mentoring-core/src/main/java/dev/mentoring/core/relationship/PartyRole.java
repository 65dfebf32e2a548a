package dev.mentoring.core.relationship;

import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.Guidance;
import dev.mentoring.core.programme.ProgrammeFormat;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Optional;

/** What a party does in a relationship. */
public enum PartyRole implements Labelled {
    /** Guides; in reverse mentoring the junior person. */
    MENTOR,
    /** Is guided. */
    MENTEE,
    /** Guides and is guided, among equals. */
    PEER,
    /** Helps a circle or two peers along. */
    FACILITATOR,
    /** Takes over when a mentor cannot go on; until then reads nothing and signs nothing. */
    BACKUP_MENTOR;

    /**
     * {@return the role as which it is counted in a {@link ProgrammeFormat}; empty for who only stands by}
     */
    public Optional<Role> countsAs() {
        return switch (this) {
            case MENTOR, FACILITATOR -> Optional.of(Role.MENTOR);
            case MENTEE, PEER -> Optional.of(Role.MENTEE);
            case BACKUP_MENTOR -> Optional.empty();
        };
    }

    /**
     * {@return whether relationships of a format know this role}
     *
     * @param format the format
     */
    public boolean suits(ProgrammeFormat format) {
        boolean mutual = format.rules().guidance() == Guidance.MUTUAL;
        return switch (this) {
            case MENTOR, MENTEE, BACKUP_MENTOR -> !mutual;
            case PEER, FACILITATOR -> mutual;
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}

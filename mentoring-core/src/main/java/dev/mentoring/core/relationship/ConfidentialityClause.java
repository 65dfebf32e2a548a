package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.confidentiality.DisclosureGround;

/**
 * What parties promise one another about what is said.
 *
 * @param exceptions the only grounds on which something may be told to others
 * @param chathamHouse whether what was said may be used outside without telling who said it (Chatham House Rule);
 *     otherwise nothing may be used without consent
 */
public record ConfidentialityClause(ImmutableSet<DisclosureGround> exceptions, boolean chathamHouse) {
    /**
     * Refuses null.
     *
     * @param exceptions the only grounds on which something may be told to others
     * @param chathamHouse whether what was said may be used outside without telling who said it (Chatham House Rule)
     */
    public ConfidentialityClause {
        requireNonNull(exceptions);
    }

    /** {@return nothing leaves the room but for danger, the law and the consent of all} */
    public static ConfidentialityClause standard() {
        return new ConfidentialityClause(
                ImmutableSet.of(
                        DisclosureGround.DANGER_TO_LIFE_OR_HEALTH,
                        DisclosureGround.LEGAL_OBLIGATION,
                        DisclosureGround.ALL_AGREED),
                false);
    }
}

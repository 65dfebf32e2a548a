package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;

/**
 * A person in a relationship.
 *
 * @param person who
 * @param role as what
 */
public record Party(ParticipantId person, PartyRole role) implements Comparable<Party> {
    /**
     * Refuses null.
     *
     * @param person who
     * @param role as what
     */
    public Party {
        requireNonNull(person);
        requireNonNull(role);
    }

    /**
     * {@return a party}
     *
     * @param person the person’s id
     * @param role as what
     */
    public static Party of(String person, PartyRole role) {
        return new Party(ParticipantId.of(person), role);
    }

    /** {@return whether the person stands by only} */
    public boolean isBackup() {
        return role == PartyRole.BACKUP_MENTOR;
    }

    /** Orders parties by role, and by id within a role. */
    @Override
    public int compareTo(Party other) {
        int byRole = role.compareTo(other.role);
        return byRole != 0 ? byRole : person.compareTo(other.person);
    }
}

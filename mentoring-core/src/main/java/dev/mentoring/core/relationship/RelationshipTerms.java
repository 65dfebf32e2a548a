package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ProgrammeFormat;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.programme.RelationshipPolicy;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/**
 * What a relationship keeps to for all its life: the terms of its programme as they were when it was proposed.
 *
 * @param format in which form people are brought together
 * @param zone the zone in which its dates are meant
 * @param policy bounds and policies
 */
public record RelationshipTerms(ProgrammeFormat format, ZoneId zone, RelationshipPolicy policy) {
    /**
     * Refuses null.
     *
     * @param format in which form people are brought together
     * @param zone the zone in which its dates are meant
     * @param policy bounds and policies
     */
    public RelationshipTerms {
        requireNonNull(format);
        requireNonNull(zone);
        requireNonNull(policy);
    }

    /**
     * {@return what a programme asks of its relationships}
     *
     * @param programme the terms of the programme
     */
    public static RelationshipTerms of(ProgrammeTerms programme) {
        return new RelationshipTerms(programme.format(), programme.zone(), programme.relationships());
    }

    /**
     * {@return whether a relationship may have these parties}
     *
     * @param parties the parties
     */
    public boolean admit(Collection<Party> parties) {
        return parties.stream().allMatch(party -> party.role().suits(format))
                && format.rules().admits(count(parties, Role.MENTOR), count(parties, Role.MENTEE))
                && policy.size().admits(count(parties, Role.MENTOR) + count(parties, Role.MENTEE))
                && parties.stream().filter(Party::isBackup).count() <= 1;
    }

    private static int count(Collection<Party> parties, Role role) {
        return (int) parties.stream()
                .filter(party -> party.role().countsAs().equals(Optional.of(role)))
                .count();
    }
}

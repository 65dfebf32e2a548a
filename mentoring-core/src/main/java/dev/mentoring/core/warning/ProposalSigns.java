package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.proposal.ProposalEvent;
import dev.mentoring.core.proposal.ProposedMatch;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What an open proposal shows.
 *
 * @param id which one
 * @param match who is to be brought together
 * @param zone in which its days are counted
 * @param asked when those concerned were last asked; empty for a draft
 * @param expiresAt until when they may answer
 * @param awaited who has not answered
 */
record ProposalSigns(
        ProposalId id,
        ProposedMatch match,
        ZoneId zone,
        Optional<Instant> asked,
        Optional<Instant> expiresAt,
        ImmutableSortedSet<ParticipantId> awaited) {
    static ProposalSigns drafted(ProposalEvent.Drafted drafted) {
        return new ProposalSigns(
                drafted.proposal(),
                drafted.match(),
                drafted.zone(),
                Optional.empty(),
                Optional.empty(),
                ImmutableSortedSet.of());
    }

    ProposalSigns after(Instant at, ProposalEvent event) {
        if (event instanceof ProposalEvent.Published published) {
            ImmutableSortedSet<ParticipantId> both = ImmutableSortedSet.of(match.mentee(), match.mentor());
            return asking(
                    at,
                    published.expiresAt(),
                    match.proposedBy().map(side -> without(both, side)).orElse(both));
        }
        if (event instanceof ProposalEvent.Accepted accepted) {
            return new ProposalSigns(id, match, zone, asked, expiresAt, without(awaited, accepted.side()));
        }
        if (event instanceof ProposalEvent.InformationGiven given) {
            return asking(at, given.expiresAt(), awaited);
        }
        return this;
    }

    private ProposalSigns asking(Instant at, Instant expiry, ImmutableSortedSet<ParticipantId> whom) {
        return new ProposalSigns(id, match, zone, Optional.of(at), Optional.of(expiry), whom);
    }

    private ImmutableSortedSet<ParticipantId> without(ImmutableSortedSet<ParticipantId> persons, Role side) {
        ParticipantId person = match.person(side);
        return ImmutableSortedSet.copyOf(Sets.filter(persons, other -> !other.equals(person)));
    }
}

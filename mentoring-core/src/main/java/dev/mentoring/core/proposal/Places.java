package dev.mentoring.core.proposal;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.participant.Role;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Counts places: each relationship and each proposal that holds one takes one; all who join one group take the same. */
record Places(ImmutableMap<Seat, Integer> capacities, LivePairs live, ProposalIndex proposals) {
    Places with(LivePairs changed) {
        return new Places(capacities, changed, proposals);
    }

    Places with(ProposalIndex changed) {
        return new Places(capacities, live, changed);
    }

    int room(Seat seat) {
        return capacities.getOrDefault(seat, 0);
    }

    int taken(Seat seat) {
        return commitments(seat, Proposal::holdsPlaces).size();
    }

    /** How many places are left for a proposal, when it is not counted itself. */
    int leftFor(Proposal proposal, Role side) {
        return left(proposal, side, Proposal::holdsPlaces);
    }

    /** The same, when only those count to whom all have agreed. */
    int leftBeyondAgreed(Proposal proposal, Role side) {
        return left(proposal, side, other -> other.state() == ProposalState.ACCEPTED);
    }

    private int left(Proposal proposal, Role side, Predicate<Proposal> counts) {
        Seat seat = proposal.match().seat(side);
        Set<String> others = commitments(seat, other -> !other.id().equals(proposal.id()) && counts.test(other));
        others.remove(commitment(proposal));
        return room(seat) - others.size();
    }

    boolean pairedAlready(Proposal proposal) {
        ProposedMatch match = proposal.match();
        Seat mentee = match.seat(Role.MENTEE);
        return live.at(mentee).stream()
                        .anyMatch(pair -> pair.programme().equals(match.programme())
                                && pair.mentor().equals(match.mentor()))
                || proposals.at(mentee).stream()
                        .anyMatch(other -> !other.id().equals(proposal.id())
                                && other.holdsPlaces()
                                && other.match().pairsTheSame(match));
    }

    private Set<String> commitments(Seat seat, Predicate<Proposal> counts) {
        Set<String> found = new HashSet<>();
        live.at(seat).forEach(pair -> found.add(commitment(pair.relationship())));
        proposals.at(seat).stream().filter(counts).forEach(proposal -> found.add(commitment(proposal)));
        return found;
    }

    private static String commitment(Proposal proposal) {
        return proposal.match().joins().map(Places::commitment).orElse("proposal " + proposal.id());
    }

    private static String commitment(RelationshipId relationship) {
        return "relationship " + relationship;
    }
}

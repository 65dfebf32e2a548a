package dev.mentoring.core.proposal;

import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.participant.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Counts places: each relationship and each proposal that holds one takes one; all who join one group take the same. */
final class Places {
    private final Map<Seat, Integer> capacities;
    private final Collection<LivePair> live;
    private final Collection<Proposal> proposals;

    Places(Map<Seat, Integer> capacities, Collection<LivePair> live, Collection<Proposal> proposals) {
        this.capacities = capacities;
        this.live = live;
        this.proposals = proposals;
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
        Seat seat = new Seat(proposal.match().person(side), side);
        Set<String> others = commitments(seat, other -> !other.id().equals(proposal.id()) && counts.test(other));
        others.remove(commitment(proposal));
        return room(seat) - others.size();
    }

    boolean pairedAlready(Proposal proposal) {
        ProposedMatch match = proposal.match();
        return live.stream()
                        .anyMatch(pair -> pair.programme().equals(match.programme())
                                && pair.mentee().equals(match.mentee())
                                && pair.mentor().equals(match.mentor()))
                || proposals.stream()
                        .anyMatch(other -> !other.id().equals(proposal.id())
                                && other.holdsPlaces()
                                && other.match().pairsTheSame(match));
    }

    private Set<String> commitments(Seat seat, Predicate<Proposal> counts) {
        Set<String> found = new HashSet<>();
        for (LivePair pair : live) {
            if (pair.takes(seat)) {
                found.add(commitment(pair.relationship()));
            }
        }
        for (Proposal proposal : proposals) {
            if (proposal.match().person(seat.role()).equals(seat.participant()) && counts.test(proposal)) {
                found.add(commitment(proposal));
            }
        }
        return found;
    }

    private static String commitment(Proposal proposal) {
        return proposal.match().joins().map(Places::commitment).orElse("proposal " + proposal.id());
    }

    private static String commitment(RelationshipId relationship) {
        return "relationship " + relationship;
    }
}

package dev.mentoring.core.proposal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All proposals that compete for the same people, across programmes, with the places that people have.
 *
 * <p>A command to one proposal goes through the board, which knows the places and sees to what follows for the others: when
 * all have agreed, open proposals for which no place is left give way; when the relationship begins, so do drafts; when an
 * asked proposal fails, the next of its ranked choices is published. Places are counted, not booked: a proposal holds one on
 * both sides as long as its state says so, and a relationship as long as it is live, so that a place comes free exactly once.
 * Relationships and reservations together never exceed the places.
 *
 * <p>Store the board with a condition on the versions of the proposals, and two people who accept at the same time cannot both
 * succeed. A command takes time that grows with the proposals and relationships of the people and of the ranked list that it
 * concerns, again for each proposal that it changes, and with the logarithm of all others; what looks at everything, such as
 * {@link #proposals} and {@link #expire}, takes time in proportion to it. The order in which anything is given does not matter.
 * Immutable and thread-safe.
 */
public final class ProposalBoard {
    private final Places places;

    ProposalBoard(Places places) {
        this.places = places;
    }

    /**
     * {@return a board without proposals}
     *
     * @param capacities for how many relationships at a time people have room, across programmes; nobody has room who is not
     *     named
     * @throws IllegalArgumentException when a capacity is negative
     */
    public static ProposalBoard of(Map<Seat, Integer> capacities) {
        return of(capacities, ImmutableSet.of(), ImmutableSet.of());
    }

    /**
     * {@return a board as it stands, with proposals in any state}
     *
     * @param capacities for how many relationships at a time people have room, across programmes; nobody has room who is not
     *     named
     * @param live the relationships that are under way
     * @param proposals the proposals
     * @throws IllegalArgumentException when a capacity is negative, or two proposals have one id
     */
    public static ProposalBoard of(
            Map<Seat, Integer> capacities, Collection<LivePair> live, Collection<Proposal> proposals) {
        capacities.forEach((seat, room) -> checkArgument(room >= 0, "%s has room for %s relationships", seat, room));
        LivePairs pairs = LivePairs.NONE;
        for (LivePair pair : live) {
            pairs = pairs.with(pair);
        }
        return new ProposalBoard(
                new Places(ImmutableMap.copyOf(capacities), pairs, ProposalIndex.EMPTY.adding(proposals)));
    }

    /** {@return for how many relationships at a time people have room, across programmes} */
    public ImmutableMap<Seat, Integer> capacities() {
        return places.capacities();
    }

    /** {@return the relationships that are under way} */
    public ImmutableSet<LivePair> live() {
        return places.live().all();
    }

    /** {@return the proposals by their ids} */
    public ImmutableSortedMap<ProposalId, Proposal> proposals() {
        return places.proposals().byId().toMap();
    }

    /**
     * {@return a proposal, if the board has it}
     *
     * @param id which one
     */
    public Optional<Proposal> proposal(ProposalId id) {
        return places.proposals().byId().get(id);
    }

    /**
     * {@return the board with more proposals}
     *
     * @param more drafts whose ids are new
     * @throws IllegalArgumentException when an id is taken, or a proposal is not a draft
     */
    public ProposalBoard with(Collection<Proposal> more) {
        for (Proposal proposal : more) {
            checkArgument(proposal.state() == ProposalState.DRAFT, "%s is not a draft", proposal.id());
        }
        return new ProposalBoard(places.with(places.proposals().adding(more)));
    }

    /**
     * {@return the board when somebody has room for another number of relationships; none is ended by it, see {@link
     * #overbooked}}
     *
     * @param seat the person and the role
     * @param room for how many relationships; 0 or more
     */
    public ProposalBoard withCapacity(Seat seat, int room) {
        checkArgument(room >= 0, "%s has room for %s relationships", seat, room);
        Map<Seat, Integer> changed = new LinkedHashMap<>(capacities());
        changed.put(requireNonNull(seat), room);
        return new ProposalBoard(new Places(ImmutableMap.copyOf(changed), places.live(), places.proposals()));
    }

    /**
     * {@return the board when a relationship that did not come from it is under way}
     *
     * @param pair the two people
     */
    public ProposalBoard withLive(LivePair pair) {
        return new ProposalBoard(places.with(places.live().with(pair)));
    }

    /**
     * {@return the board when a relationship has ended; the same board when it had ended before}
     *
     * @param relationship which one
     */
    public ProposalBoard ended(RelationshipId relationship) {
        return without(places.live().of(relationship));
    }

    /**
     * {@return the board when somebody has left a group; the same board when she had left before}
     *
     * @param relationship the group
     * @param member who has left
     */
    public ProposalBoard left(RelationshipId relationship, ParticipantId member) {
        requireNonNull(member);
        return without(places.live().of(relationship).stream()
                .filter(pair -> pair.mentee().equals(member) || pair.mentor().equals(member))
                .collect(toImmutableSet()));
    }

    private ProposalBoard without(Collection<LivePair> over) {
        return new ProposalBoard(places.with(places.live().without(over)));
    }

    /**
     * {@return how many places somebody has taken: relationships under way, and proposals that hold a place}
     *
     * @param seat the person and the role
     */
    public int taken(Seat seat) {
        return places.taken(seat);
    }

    /**
     * {@return how many places somebody has left; 0 or more}
     *
     * @param seat the person and the role
     */
    public int free(Seat seat) {
        return Math.max(0, places.room(seat) - taken(seat));
    }

    /** {@return who has taken more places than there is room for since her room became smaller, in order} */
    public ImmutableSortedSet<Seat> overbooked() {
        return capacities().keySet().stream()
                .filter(seat -> places.taken(seat) > places.room(seat))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return what comes of a command to one proposal: the board after it, with the events of all proposals that it changed,
     * or why not}
     *
     * @param id which proposal
     * @param command what is asked for
     * @param occasion when and by whom
     * @param rules the hard rules
     * @throws IllegalArgumentException when there is no such proposal
     */
    public Decision<ProposalBoard, ProposalState, ProposalEvent> handle(
            ProposalId id, ProposalCommand command, Occasion occasion, PairRules rules) {
        BoardMove move = new BoardMove(places, requireNonNull(rules));
        Optional<Refusal> refusal = move.attempt(id, command, occasion);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        move.settle(occasion.at());
        return move.done();
    }

    /**
     * {@return the board when everything has run out whose time has come, with the events; ranked choices go on to the next}
     *
     * @param at when
     * @param rules the hard rules
     */
    public Decision.Accepted<ProposalBoard, ProposalState, ProposalEvent> expire(Instant at, PairRules rules) {
        BoardMove move = new BoardMove(places, requireNonNull(rules));
        for (Proposal proposal : proposals().values()) {
            if (proposal.isOpen() && proposal.expiresAt().filter(at::isBefore).isEmpty()) {
                move.attempt(proposal.id(), new ProposalCommand.Expire(), new Occasion(at, Actor.system()));
            }
        }
        move.settle(at);
        return move.done();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProposalBoard board
                && capacities().equals(board.capacities())
                && live().equals(board.live())
                && proposals().equals(board.proposals());
    }

    @Override
    public int hashCode() {
        return Objects.hash(capacities(), live(), proposals());
    }

    @Override
    public String toString() {
        return "ProposalBoard[capacities=" + capacities() + ", live=" + live() + ", proposals=" + proposals() + "]";
    }
}

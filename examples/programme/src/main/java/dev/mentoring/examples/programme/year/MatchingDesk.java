package dev.mentoring.examples.programme.year;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.proposal.LivePair;
import dev.mentoring.core.proposal.Proposal;
import dev.mentoring.core.proposal.ProposalBoard;
import dev.mentoring.core.proposal.ProposalCommand;
import dev.mentoring.core.proposal.ProposalEvent;
import dev.mentoring.core.proposal.ProposalState;
import dev.mentoring.core.proposal.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The desk where proposals compete for places. It keeps the board, gives every command to it, and tells what stands
 * between two people on a day.
 */
final class MatchingDesk {
    private final World world;
    private final Map<ParticipantId, Integer> feasible = new TreeMap<>();
    private ProposalBoard board;

    MatchingDesk(World world) {
        this.world = world;
        ImmutableMap.Builder<Seat, Integer> capacities = ImmutableMap.builder();
        for (Participant person : world.people().byId().values()) {
            for (Role role : person.roles()) {
                capacities.put(
                        new Seat(person.id(), role), person.capacity(role).relationships());
            }
        }
        this.board = ProposalBoard.of(capacities.buildOrThrow());
    }

    /** Puts the drafts of a plan on the board, each approved by the coordinator. */
    void draft(ImmutableList<Decision.Accepted<Proposal, ProposalState, ProposalEvent>> drafts) {
        drafts.forEach(draft -> world.book().record(Beginning.BEGIN, draft));
        board = board.with(drafts.stream().map(Decision.Accepted::aggregate).collect(toImmutableList()));
        drafts.forEach(draft -> handle(draft.aggregate().id(), new ProposalCommand.Approve(), world.byCoordinator()));
    }

    boolean handle(ProposalId id, ProposalCommand command, Occasion occasion) {
        Decision<ProposalBoard, ProposalState, ProposalEvent> decision =
                board.handle(id, command, occasion, this::broken);
        return record(command, decision);
    }

    /** Lets every proposal expire whose time is over. */
    void expire() {
        record(new ProposalCommand.Expire(), board.expire(world.bySystem().at(), this::broken));
    }

    private boolean record(ProposalCommand command, Decision<ProposalBoard, ProposalState, ProposalEvent> decision) {
        if (decision instanceof Decision.Accepted<ProposalBoard, ProposalState, ProposalEvent> accepted) {
            board = accepted.aggregate();
        }
        return world.book().record(command.kind(), decision);
    }

    /** The rules that no answer may break, as they stand on the day. */
    private ImmutableSortedSet<String> broken(ParticipantId mentor, ParticipantId mentee, Instant at) {
        LocalDate date = LocalDate.ofInstant(at, Setting.ZONE);
        ImmutableSortedSet.Builder<String> rules = ImmutableSortedSet.naturalOrder();
        boolean line = world.people().organisation().reportingLines().stream()
                .anyMatch(tie -> tie.validity().holdsOn(date)
                        && (tie.report().equals(mentee) && tie.manager().equals(mentor)
                                || tie.report().equals(mentor) && tie.manager().equals(mentee)));
        if (line) {
            rules.add("reporting-line");
        }
        if (world.people().exclusions().stream()
                .anyMatch(exclusion -> exclusion.holdsOn(date) && isBetween(exclusion, mentor, mentee))) {
            rules.add("exclusion");
        }
        return rules.build();
    }

    private static boolean isBetween(Exclusion exclusion, ParticipantId one, ParticipantId other) {
        return ImmutableSet.of(exclusion.first(), exclusion.second()).equals(ImmutableSet.of(one, other));
    }

    ImmutableList<Proposal> proposals(ProposalState... states) {
        ImmutableSet<ProposalState> wanted = ImmutableSet.copyOf(states);
        return board.proposals().values().stream()
                .filter(proposal -> wanted.isEmpty() ? proposal.isOpen() : wanted.contains(proposal.state()))
                .collect(toImmutableList());
    }

    /** {@return how many proposals are still to be decided} */
    int undecided() {
        return proposals().size() + proposals(ProposalState.ACCEPTED).size();
    }

    ImmutableSet<ProposalId> openProposals(ParticipantId person) {
        return proposals().stream()
                .filter(proposal -> proposal.match().sideOf(person).isPresent())
                .map(Proposal::id)
                .collect(toImmutableSet());
    }

    int free(Seat seat) {
        return board.free(seat);
    }

    int taken(Seat seat) {
        return board.taken(seat);
    }

    ImmutableSortedSet<Seat> overbooked() {
        return board.overbooked();
    }

    /** Changes how many relationships somebody has room for. */
    void capacity(Seat seat, int room) {
        board = board.withCapacity(seat, room);
    }

    void begun(LivePair pair) {
        board = board.withLive(pair);
    }

    void ended(RelationshipId relationship) {
        board = board.ended(relationship);
    }

    void left(RelationshipId relationship, ParticipantId member) {
        board = board.left(relationship, member);
    }

    /** {@return how many partners the last matching found possible for somebody; many when she was not in it} */
    int feasiblePartners(ParticipantId person) {
        return feasible.getOrDefault(person, Integer.MAX_VALUE);
    }

    void feasiblePartners(ParticipantId person, int partners) {
        feasible.put(person, partners);
    }

    /** Takes the proposals from the book again, after something in it was erased. */
    void refresh() {
        board = ProposalBoard.of(
                board.capacities(), board.live(), world.book().proposals().all());
    }

    /** Forgets somebody who was erased: the proposals are those of the book, and she has no seat any more. */
    void forget(ParticipantId person) {
        feasible.remove(person);
        ImmutableMap<Seat, Integer> seats = ImmutableMap.copyOf(
                Maps.filterKeys(board.capacities(), seat -> !seat.participant().equals(person)));
        board = ProposalBoard.of(seats, board.live(), world.book().proposals().all());
    }
}

package dev.mentoring.core.proposal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.lifecycle.Refusal;
import dev.mentoring.core.participant.Role;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** One command to a board, and what follows from it for the other proposals; not thread-safe. */
final class BoardMove {
    private final PairRules rules;
    private final Deque<Proposal> changed = new ArrayDeque<>();
    private final ImmutableList.Builder<Recorded<ProposalState, ProposalEvent>> events = ImmutableList.builder();
    private Places places;

    BoardMove(Places before, PairRules rules) {
        this.places = before;
        this.rules = rules;
    }

    /** Carries a command out on one proposal; gives the refusal, if there is one. */
    Optional<Refusal> attempt(ProposalId id, ProposalCommand command, Occasion occasion) {
        Optional<Proposal> found = places.proposals().byId().get(id);
        checkArgument(found.isPresent(), "the board has no proposal %s", id);
        Proposal proposal = found.get();
        Decision<Proposal, ProposalState, ProposalEvent> decision =
                proposal.handle(command, occasion, facts(proposal, occasion.at()));
        if (decision instanceof Decision.Refused<Proposal, ProposalState, ProposalEvent> refused) {
            return Optional.of(refused.refusal());
        }
        var accepted = (Decision.Accepted<Proposal, ProposalState, ProposalEvent>) decision;
        Proposal after = accepted.aggregate();
        places = places.with(places.proposals().changing(after));
        events.addAll(accepted.events());
        changed.add(after);
        ProposedMatch match = after.match();
        after.relationship()
                .map(relationship -> new LivePair(relationship, match.programme(), match.mentee(), match.mentor()))
                .ifPresent(pair -> places = places.with(places.live().with(pair)));
        return Optional.empty();
    }

    private ProposalFacts facts(Proposal proposal, Instant at) {
        ProposedMatch match = proposal.match();
        return new ProposalFacts(
                rules.broken(match.mentor(), match.mentee(), at),
                places.leftFor(proposal, Role.MENTEE),
                places.leftFor(proposal, Role.MENTOR),
                places.pairedAlready(proposal),
                places.proposals().listWith(proposal).stream()
                        .anyMatch(other -> !other.id().equals(proposal.id()) && servesItsList(other)));
    }

    private static boolean sameList(Proposal one, Proposal other) {
        return listOf(one).isPresent() && listOf(one).equals(listOf(other));
    }

    /** Sees to everything that follows, until nothing does. */
    void settle(Instant at) {
        while (!changed.isEmpty()) {
            Proposal proposal = changed.remove();
            switch (proposal.state()) {
                case ACCEPTED, CONVERTED -> makeWay(proposal, at);
                case DECLINED, EXPIRED, WITHDRAWN, SUPERSEDED, BLOCKED -> goOnToTheNextChoice(proposal, at);
                case DRAFT, PUBLISHED, MENTEE_ACCEPTED, MENTOR_ACCEPTED -> {}
            }
        }
    }

    /** Drafts wait until the relationship has begun: an agreement that is taken back still has its next choice. */
    private void makeWay(Proposal winner, Instant at) {
        boolean begun = winner.state() == ProposalState.CONVERTED;
        for (Proposal other : places.proposals().near(winner)) {
            boolean concerned = other.isOpen() || (begun && other.state() == ProposalState.DRAFT);
            if (concerned && !other.id().equals(winner.id()) && givesWay(other, winner)) {
                attempt(other.id(), new ProposalCommand.Supersede(winner.id()), bySoftware(other, at));
            }
        }
    }

    private boolean givesWay(Proposal other, Proposal winner) {
        return sameList(other, winner)
                || other.match().pairsTheSame(winner.match())
                || noPlaceLeft(other, winner, Role.MENTEE)
                || noPlaceLeft(other, winner, Role.MENTOR);
    }

    private boolean noPlaceLeft(Proposal other, Proposal winner, Role side) {
        return other.match().person(side).equals(winner.match().person(side))
                && places.leftBeyondAgreed(other, side) < 1;
    }

    /** Only for those who have been asked; not when the mentee took it back, nor after a report, which a person looks into. */
    private void goOnToTheNextChoice(Proposal failed, Instant at) {
        if (failed.match().choice().isEmpty()
                || failed.expiresAt().isEmpty()
                || failed.withdrawnBy().equals(Optional.of(Role.MENTEE))
                || failed.blockedFor().equals(Optional.of(BlockReason.REPORTED))) {
            return;
        }
        RankedChoice choice = failed.match().choice().get();
        List<Proposal> siblings = places.proposals().listWith(failed).stream()
                .sorted(Comparator.comparingInt((Proposal other) -> rankOf(other))
                        .thenComparing(Proposal::id))
                .toList();
        for (Proposal next : siblings) {
            if (next.state() == ProposalState.DRAFT
                    && rankOf(next) > choice.rank()
                    && attempt(next.id(), new ProposalCommand.Publish(), bySoftware(next, at))
                            .isEmpty()) {
                return;
            }
        }
    }

    private static boolean servesItsList(Proposal proposal) {
        return proposal.isOpen()
                || proposal.state() == ProposalState.ACCEPTED
                || proposal.state() == ProposalState.CONVERTED;
    }

    private static Optional<String> listOf(Proposal proposal) {
        return proposal.match().choice().map(RankedChoice::list);
    }

    private static int rankOf(Proposal proposal) {
        return proposal.match().choice().orElseThrow().rank();
    }

    /** What follows for a proposal is not dated before its own last change. */
    private static Occasion bySoftware(Proposal proposal, Instant at) {
        return new Occasion(at.isBefore(proposal.changedAt()) ? proposal.changedAt() : at, Actor.system());
    }

    Decision.Accepted<ProposalBoard, ProposalState, ProposalEvent> done() {
        return new Decision.Accepted<>(new ProposalBoard(places), events.build());
    }
}

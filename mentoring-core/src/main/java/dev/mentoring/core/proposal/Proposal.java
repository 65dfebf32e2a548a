package dev.mentoring.core.proposal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.TransitionTable;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.programme.ProposalPolicy;
import dev.mentoring.core.programme.ReservationMoment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A proposal to bring two people together, or one into a group: from the draft to the relationship.
 *
 * <p>Begin with {@link #draft}, or with a {@link MatchPlan}; every change is a command to {@link #handle}. Many proposals that
 * compete for the same places are kept together on a {@link ProposalBoard}. The parties see a {@link ProposalView} only.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Proposal implements Aggregate<ProposalState> permits ImmutableProposal {
    Proposal() {}

    /**
     * {@return the draft of a proposal, with the event that says so}
     *
     * @param id the new proposal’s id
     * @param match who is to be brought together
     * @param terms the terms of the programme
     * @param occasion when and by whom
     */
    public static Decision.Accepted<Proposal, ProposalState, ProposalEvent> draft(
            ProposalId id, ProposedMatch match, ProgrammeTerms terms, Occasion occasion) {
        var drafted = new ProposalEvent.Drafted(id, match, terms.proposals(), terms.zone());
        return evolution().start(id.value(), occasion, ProposalState.DRAFT, drafted);
    }

    /** {@return its id} */
    public abstract ProposalId id();

    /** {@return who is to be brought together} */
    public abstract ProposedMatch match();

    /** {@return the policy that it keeps to} */
    public abstract ProposalPolicy policy();

    /** {@return the zone in which days to answer are counted} */
    public abstract ZoneId zone();

    /** {@return in which capacities it was approved} */
    public abstract ImmutableSet<ActorKind> approvals();

    /** {@return the sides that have agreed} */
    public abstract ImmutableSet<Role> agreed();

    /** {@return until when one may answer, once it is published} */
    public abstract Optional<Instant> expiresAt();

    /** {@return the side that waits for an answer to a question} */
    public abstract Optional<Role> informationAskedBy();

    /** {@return the relationship that it became} */
    public abstract Optional<RelationshipId> relationship();

    /** {@return the side that took it back} */
    public abstract Optional<Role> withdrawnBy();

    /** {@return why it was blocked; never shown to the parties} */
    public abstract Optional<BlockReason> blockedFor();

    @Override
    public abstract ProposalState state();

    @Override
    public final String key() {
        return id().value();
    }

    /** {@return the sides whose agreement is needed; whoever proposed it has agreed by that} */
    public final ImmutableSet<Role> asked() {
        Optional<Role> proposer = match().proposedBy();
        return switch (policy().approval()) {
            case NONE, COORDINATOR -> ImmutableSet.of();
            case ONE_SIDED -> ImmutableSet.of(proposer.equals(Optional.of(Role.MENTOR)) ? Role.MENTEE : Role.MENTOR);
            case TWO_SIDED, LINE_MANAGER ->
                proposer.isEmpty()
                        ? ImmutableSet.of(Role.MENTOR, Role.MENTEE)
                        : ImmutableSet.of(proposer.get() == Role.MENTOR ? Role.MENTEE : Role.MENTOR);
        };
    }

    /** {@return the sides whose answer is still missing} */
    public final ImmutableSet<Role> missing() {
        return Sets.difference(asked(), agreed()).immutableCopy();
    }

    /** {@return whether somebody is to answer} */
    public final boolean isOpen() {
        return switch (state()) {
            case PUBLISHED, MENTEE_ACCEPTED, MENTOR_ACCEPTED -> true;
            case DRAFT, ACCEPTED, CONVERTED, DECLINED, EXPIRED, WITHDRAWN, SUPERSEDED, BLOCKED -> false;
        };
    }

    /** {@return whether it holds a place on both sides; a relationship that has begun holds its own} */
    public final boolean holdsPlaces() {
        return state() == ProposalState.ACCEPTED
                || (isOpen() && policy().reservation() == ReservationMoment.PUBLICATION);
    }

    /**
     * {@return what somebody may see of it; empty for a draft, and for anybody who is not a party}
     *
     * @param person who looks
     */
    public final Optional<ProposalView> seenBy(ParticipantId person) {
        return match().sideOf(person)
                .flatMap(side -> ProposalStanding.of(state()).map(standing -> view(side, standing)));
    }

    private ProposalView view(Role side, ProposalStanding standing) {
        boolean expected = isOpen() && missing().contains(side);
        ParticipantId partner = match().person(side == Role.MENTOR ? Role.MENTEE : Role.MENTOR);
        return new ProposalView(id(), partner, side, standing, expected, isOpen() ? expiresAt() : Optional.empty());
    }

    /**
     * {@return what comes of a command: the proposal after it with its events, or why not}
     *
     * @param command what is asked for
     * @param occasion when and by whom
     * @param facts what the proposal cannot know by itself
     */
    public final Decision<Proposal, ProposalState, ProposalEvent> handle(
            ProposalCommand command, Occasion occasion, ProposalFacts facts) {
        ProposalAttempt attempt = new ProposalAttempt(this, command, occasion, requireNonNull(facts));
        return ProposalTable.TABLE
                .<Proposal>pass(this, command.kind(), occasion, attempt)
                .record(evolution(), () -> List.of(ProposalHappening.of(attempt)));
    }

    /** {@return what each event does to a proposal} */
    public static Evolution<Proposal, ProposalState, ProposalEvent> evolution() {
        return ProposalEvolution.INSTANCE;
    }

    /** {@return every way from one state to another} */
    public static TransitionTable<ProposalState, ProposalCommandKind, ?> lifecycle() {
        return ProposalTable.TABLE;
    }
}

package dev.mentoring.core.proposal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.internal.PersistentSortedMap;
import dev.mentoring.core.participant.Role;
import java.util.List;
import java.util.Optional;

/** Proposals, found by their ids, by the people whom they concern and by their ranked list; those found are in the order of ids. */
record ProposalIndex(
        PersistentSortedMap<ProposalId, Proposal> byId,
        PersistentSortedMap<Seat, ImmutableSortedSet<ProposalId>> bySeat,
        PersistentSortedMap<String, ImmutableSortedSet<ProposalId>> byList) {
    static final ProposalIndex EMPTY =
            new ProposalIndex(PersistentSortedMap.of(), PersistentSortedMap.of(), PersistentSortedMap.of());

    ProposalIndex adding(Iterable<? extends Proposal> more) {
        ProposalIndex all = this;
        for (Proposal proposal : more) {
            all = all.adding(proposal);
        }
        return all;
    }

    private ProposalIndex adding(Proposal proposal) {
        ProposalId id = proposal.id();
        checkArgument(byId.get(id).isEmpty(), "there are two proposals %s", id);
        PersistentSortedMap<Seat, ImmutableSortedSet<ProposalId>> seats = bySeat;
        for (Role role : Role.values()) {
            seats = including(seats, proposal.match().seat(role), id);
        }
        Optional<RankedChoice> choice = proposal.match().choice();
        return new ProposalIndex(
                byId.with(id, proposal),
                seats,
                choice.isPresent() ? including(byList, choice.get().list(), id) : byList);
    }

    private static <K extends Comparable<? super K>> PersistentSortedMap<K, ImmutableSortedSet<ProposalId>> including(
            PersistentSortedMap<K, ImmutableSortedSet<ProposalId>> ids, K key, ProposalId id) {
        ImmutableSortedSet<ProposalId> before = ids.get(key).orElse(ImmutableSortedSet.of());
        return ids.with(key, ImmutableSortedSet.copyOf(Iterables.concat(before, List.of(id))));
    }

    /** The proposal in place of what it was before; whom it concerns never changes. */
    ProposalIndex changing(Proposal proposal) {
        return new ProposalIndex(byId.with(proposal.id(), proposal), bySeat, byList);
    }

    ImmutableList<Proposal> at(Seat seat) {
        return all(bySeat.get(seat));
    }

    /** Those of the same ranked list, itself included; none when it stands in no list. */
    ImmutableList<Proposal> listWith(Proposal proposal) {
        return all(idsOfListWith(proposal));
    }

    /** Those that share a person in the same role, or the ranked list, itself included. */
    ImmutableList<Proposal> near(Proposal proposal) {
        ImmutableSortedSet.Builder<ProposalId> ids = ImmutableSortedSet.naturalOrder();
        for (Role role : Role.values()) {
            bySeat.get(proposal.match().seat(role)).ifPresent(ids::addAll);
        }
        idsOfListWith(proposal).ifPresent(ids::addAll);
        return all(Optional.of(ids.build()));
    }

    private Optional<ImmutableSortedSet<ProposalId>> idsOfListWith(Proposal proposal) {
        return proposal.match().choice().flatMap(choice -> byList.get(choice.list()));
    }

    private ImmutableList<Proposal> all(Optional<ImmutableSortedSet<ProposalId>> ids) {
        return ids.orElse(ImmutableSortedSet.of()).stream()
                .map(id -> byId.get(id).orElseThrow())
                .collect(toImmutableList());
    }
}

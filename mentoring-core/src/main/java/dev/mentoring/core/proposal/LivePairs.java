package dev.mentoring.core.proposal;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.internal.PersistentSortedMap;
import dev.mentoring.core.participant.Role;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiFunction;

/** The pairs under way, found by their relationship and by who is in them. */
record LivePairs(
        PersistentSortedMap<RelationshipId, ImmutableSet<LivePair>> byRelationship,
        PersistentSortedMap<Seat, ImmutableSet<LivePair>> bySeat) {
    static final LivePairs NONE = new LivePairs(PersistentSortedMap.of(), PersistentSortedMap.of());

    LivePairs with(LivePair pair) {
        return changed(pair, Sets::union);
    }

    LivePairs without(Collection<LivePair> over) {
        LivePairs left = this;
        for (LivePair pair : over) {
            left = left.changed(pair, Sets::difference);
        }
        return left;
    }

    private LivePairs changed(LivePair pair, BiFunction<Set<LivePair>, Set<LivePair>, Sets.SetView<LivePair>> change) {
        Set<LivePair> one = Set.of(pair);
        PersistentSortedMap<Seat, ImmutableSet<LivePair>> seats = bySeat;
        for (Role role : Role.values()) {
            Seat seat = pair.seat(role);
            seats = seats.with(seat, change.apply(at(seat), one).immutableCopy());
        }
        RelationshipId id = pair.relationship();
        return new LivePairs(byRelationship.with(id, change.apply(of(id), one).immutableCopy()), seats);
    }

    ImmutableSet<LivePair> of(RelationshipId relationship) {
        return byRelationship.get(relationship).orElse(ImmutableSet.of());
    }

    ImmutableSet<LivePair> at(Seat seat) {
        return bySeat.get(seat).orElse(ImmutableSet.of());
    }

    ImmutableSet<LivePair> all() {
        return byRelationship.toMap().values().stream().flatMap(Set::stream).collect(toImmutableSet());
    }
}

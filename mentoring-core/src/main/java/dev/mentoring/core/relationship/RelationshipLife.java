package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.Optional;

/**
 * When a relationship lived and when it rested; all that a meeting needs to know of it.
 *
 * @param began when everybody had signed; empty when that never happened
 * @param ended when it ended or was voided; empty while it lives
 * @param pauses when it rested, in order
 */
public record RelationshipLife(Optional<Instant> began, Optional<Instant> ended, ImmutableList<PausePeriod> pauses) {
    /**
     * Refuses null.
     *
     * @param began when everybody had signed
     * @param ended when it ended or was voided
     * @param pauses when it rested, in order
     */
    public RelationshipLife {
        requireNonNull(began);
        requireNonNull(ended);
        requireNonNull(pauses);
    }

    private static final RelationshipLife UNBORN =
            new RelationshipLife(Optional.empty(), Optional.empty(), ImmutableList.of());

    /** {@return a life that has not begun} */
    public static RelationshipLife unborn() {
        return UNBORN;
    }

    /**
     * {@return whether it lived at an instant, resting or not}
     *
     * @param at the instant
     */
    public boolean includes(Instant at) {
        return began.map(first -> !at.isBefore(first)).orElse(false)
                && ended.map(last -> !at.isAfter(last)).orElse(true);
    }

    /**
     * {@return whether it rested at an instant}
     *
     * @param at the instant
     */
    public boolean restedAt(Instant at) {
        return pauses.stream().anyMatch(pause -> pause.contains(at));
    }

    /** What entering a state does to it; the first time in {@code ACTIVE} it begins. */
    RelationshipLife entering(RelationshipState state, Instant at) {
        boolean begins = began.isEmpty() && state == RelationshipState.ACTIVE;
        boolean ends = ended.isEmpty() && !state.isLive();
        return new RelationshipLife(
                begins ? Optional.of(at) : began, ends ? Optional.of(at) : ended, pausesAfter(state, at));
    }

    private ImmutableList<PausePeriod> pausesAfter(RelationshipState state, Instant at) {
        boolean resting = !pauses.isEmpty() && Iterables.getLast(pauses).to().isEmpty();
        boolean rests = state == RelationshipState.PAUSED;
        if (rests == resting) {
            return pauses;
        }
        ImmutableList.Builder<PausePeriod> after = ImmutableList.builder();
        if (rests) {
            return after.addAll(pauses)
                    .add(new PausePeriod(at, Optional.empty()))
                    .build();
        }
        PausePeriod last = Iterables.getLast(pauses);
        return after.addAll(pauses.subList(0, pauses.size() - 1))
                .add(new PausePeriod(last.from(), Optional.of(at)))
                .build();
    }
}

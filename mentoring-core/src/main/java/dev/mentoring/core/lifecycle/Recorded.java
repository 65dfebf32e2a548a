package dev.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * An event as it stands in a log.
 *
 * @param aggregate the id of what it happened to
 * @param sequence its number among the events of the same aggregate, from 1, without gaps
 * @param occasion when it happened, and through whom
 * @param state the state of the aggregate after it
 * @param event what happened
 * @param <S> the states
 * @param <E> the events
 */
public record Recorded<S, E>(String aggregate, long sequence, Occasion occasion, S state, E event) {
    /**
     * Checks the number.
     *
     * @param aggregate the id of what it happened to
     * @param sequence its number, from 1
     * @param occasion when it happened, and through whom
     * @param state the state after it
     * @param event what happened
     */
    public Recorded {
        requireNonNull(aggregate);
        checkArgument(sequence >= 1, "events count from 1, but was %s", sequence);
        requireNonNull(occasion);
        requireNonNull(state);
        requireNonNull(event);
    }
}

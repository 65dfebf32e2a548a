package dev.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * One row of a transition table.
 *
 * @param from the state that is left
 * @param command what is asked for
 * @param when which of several rows for the same state and command is meant: the first one whose conditions all hold
 * @param guards what must hold as well, or the command is refused
 * @param to the state that is reached; it may be the same one
 * @param <S> the states
 * @param <C> the commands
 * @param <A> what guards look at
 */
public record Transition<S, C, A>(
        S from, C command, ImmutableList<Guard<A>> when, ImmutableList<Guard<A>> guards, S to) {
    /**
     * Refuses null.
     *
     * @param from the state that is left
     * @param command what is asked for
     * @param when which of several rows is meant
     * @param guards what must hold as well
     * @param to the state that is reached
     */
    public Transition {
        requireNonNull(from);
        requireNonNull(command);
        requireNonNull(when);
        requireNonNull(guards);
        requireNonNull(to);
    }
}

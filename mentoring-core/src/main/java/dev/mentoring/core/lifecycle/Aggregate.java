package dev.mentoring.core.lifecycle;

import java.time.Instant;

/**
 * Something with a life of its own: it has a state, and changes by events only.
 *
 * @param <S> the states
 */
public interface Aggregate<S> {
    /** {@return its id, as events name it} */
    String key();

    /** {@return the state it is in} */
    S state();

    /** {@return how many events it has lived through; store it with a condition on the version before, and no change is lost} */
    long version();

    /** {@return when the last of them happened} */
    Instant changedAt();
}

package dev.mentoring.matching.interchange;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.problem.Problems;
import java.util.function.Function;

/**
 * What was read from a file or made from it, and what is odd about it, repaired or lost. Immutable when the value is.
 *
 * @param <T> what was read
 * @param value what was read
 * @param warnings what was repaired, left out or is odd; no errors
 */
public record Reading<T>(T value, Problems warnings) {
    /**
     * Refuses null and errors.
     *
     * @param value what was read
     * @param warnings what was repaired, left out or is odd; no errors
     */
    public Reading {
        requireNonNull(value);
        checkArgument(!warnings.hasErrors(), "what has errors was not read");
    }

    /**
     * {@return what follows from this value, with the warnings of both}
     *
     * @param <R> what follows
     * @param next makes something of the value
     */
    public <R> Reading<R> then(Function<? super T, Reading<R>> next) {
        Reading<R> following = next.apply(value);
        return new Reading<>(
                following.value(),
                Problems.builder().addAll(warnings).addAll(following.warnings()).build());
    }
}

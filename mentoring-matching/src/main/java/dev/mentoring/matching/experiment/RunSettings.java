package dev.mentoring.matching.experiment;

import static java.util.Objects.requireNonNull;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How a run goes about its work; nothing of it changes a result. Immutable; thread-safe when its parts are.
 *
 * @param executor who computes the trials
 * @param nanoseconds a clock that only goes forward, such as {@code System::nanoTime}, for the time that remains and for how
 *     often the journal is forced to the disk
 * @param listener told after each trial, in the thread that runs the experiment
 * @param stop asked now and then, from any thread, whether to give up
 */
public record RunSettings(
        TrialExecutor executor, LongSupplier nanoseconds, Consumer<Progress> listener, BooleanSupplier stop) {
    /**
     * Refuses null.
     *
     * @param executor who computes the trials
     * @param nanoseconds a clock that only goes forward
     * @param listener told after each trial
     * @param stop asked whether to give up
     */
    public RunSettings {
        requireNonNull(executor);
        requireNonNull(nanoseconds);
        requireNonNull(listener);
        requireNonNull(stop);
    }

    /**
     * {@return settings without a clock, which tell nobody and never stop}
     *
     * @param executor who computes the trials
     */
    public static RunSettings of(TrialExecutor executor) {
        return new RunSettings(executor, () -> 0, progress -> {}, () -> false);
    }

    /**
     * {@return these settings with a clock}
     *
     * @param clock a clock that only goes forward, in nanoseconds
     */
    public RunSettings withClock(LongSupplier clock) {
        return new RunSettings(executor, clock, listener, stop);
    }

    /**
     * {@return these settings with somebody who is told}
     *
     * @param told told after each trial
     */
    public RunSettings withListener(Consumer<Progress> told) {
        return new RunSettings(executor, nanoseconds, told, stop);
    }

    /**
     * {@return these settings with a way to stop}
     *
     * @param asked asked now and then, from any thread, whether to give up
     */
    public RunSettings withStop(BooleanSupplier asked) {
        return new RunSettings(executor, nanoseconds, listener, asked);
    }
}

package dev.mentoring.core.erasure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What remains after an erasure.
 *
 * @param records the records, as many as before and in the same order
 * @param report what was done
 * @param <R> the records
 */
public record Erased<R>(ImmutableList<R> records, ErasureReport report) {
    /**
     * Refuses null.
     *
     * @param records the records, as many as before and in the same order
     * @param report what was done
     */
    public Erased {
        requireNonNull(records);
        requireNonNull(report);
    }
}

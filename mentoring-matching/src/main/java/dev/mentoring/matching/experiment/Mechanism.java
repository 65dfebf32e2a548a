package dev.mentoring.matching.experiment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;

/**
 * An algorithm with options, as one of the things that an experiment compares. Immutable.
 *
 * @param id the id by which tables name it, in kebab-case
 * @param algorithm the name of the algorithm
 * @param options the options that differ from their default
 */
public record Mechanism(String id, String algorithm, ImmutableSortedMap<String, String> options) {
    /**
     * Refuses null.
     *
     * @param id the id by which tables name it
     * @param algorithm the name of the algorithm
     * @param options the options that differ from their default
     */
    public Mechanism {
        requireNonNull(id);
        requireNonNull(algorithm);
        requireNonNull(options);
    }

    /**
     * {@return an algorithm with all options at their default, called by its own name}
     *
     * @param algorithm the name of the algorithm
     */
    public static Mechanism of(String algorithm) {
        return new Mechanism(algorithm, algorithm, ImmutableSortedMap.of());
    }
}

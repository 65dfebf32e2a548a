package dev.mentoring.core.consent;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;

/**
 * How many people gave each answer to a sensitive question.
 *
 * @param attribute the code of the attribute
 * @param shown how many people gave each answer that enough of them gave
 * @param hidden how many people gave other answers; empty when nothing at all may be shown
 */
public record DiversityCounts(String attribute, ImmutableSortedMap<String, Integer> shown, Optional<Integer> hidden) {
    /**
     * Refuses null.
     *
     * @param attribute the code of the attribute
     * @param shown how many people gave each answer that enough of them gave
     * @param hidden how many people gave other answers
     */
    public DiversityCounts {
        requireNonNull(attribute);
        requireNonNull(shown);
        requireNonNull(hidden);
    }
}

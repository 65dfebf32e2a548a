package dev.mentoring.matching.experiment.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;

/**
 * One point of an experiment’s grid: where the instances of some trials come from. Immutable.
 *
 * @param number its number in the experiment, from 1
 * @param instances the id of the source of instances in the specification
 * @param origin the name of the generator, or of the file
 * @param parameters by name, those parameters of the generator that the specification names for any source; none for a file
 */
public record Cell(int number, String instances, String origin, ImmutableSortedMap<String, String> parameters) {
    /**
     * Checks that cells count from 1.
     *
     * @param number its number in the experiment, from 1
     * @param instances the id of the source of instances
     * @param origin the name of the generator, or of the file
     * @param parameters the parameters of the generator by name
     */
    public Cell {
        checkArgument(number >= 1, "cells count from 1, but was %s", number);
        requireNonNull(instances);
        requireNonNull(origin);
        requireNonNull(parameters);
    }
}

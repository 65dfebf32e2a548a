package dev.mentoring.matching.experiment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/** Where the instances of some cells come from. Immutable. */
public sealed interface InstanceSource {
    /** {@return the id by which tables name it, in kebab-case} */
    String id();

    /** {@return the values to try, as they are written, by parameter; a parameter that is left out has its default} */
    ImmutableSortedMap<String, ImmutableList<String>> parameters();

    /**
     * Instances that a generator draws; one cell for each combination of values.
     *
     * @param id the id by which tables name it, in kebab-case
     * @param generator the name of the generator
     * @param parameters the values to try, as they are written, by parameter; a parameter that is left out has its default
     */
    record Generated(String id, String generator, ImmutableSortedMap<String, ImmutableList<String>> parameters)
            implements InstanceSource {
        /**
         * Refuses null.
         *
         * @param id the id by which tables name it
         * @param generator the name of the generator
         * @param parameters the values to try by parameter
         */
        public Generated {
            requireNonNull(id);
            requireNonNull(generator);
            requireNonNull(parameters);
        }
    }

    /**
     * Instances from files, or like them; one cell for each file and combination of values. Without parameters, the trials of
     * a cell differ by the lotteries of the mechanisms alone.
     *
     * @param id the id by which tables name it, in kebab-case
     * @param files the names of the files, relative to the place of the specification
     * @param parameters the values to try of the parameters of a {@link
     *     dev.mentoring.matching.experiment.generator.Variation}
     */
    record Files(String id, ImmutableList<String> files, ImmutableSortedMap<String, ImmutableList<String>> parameters)
            implements InstanceSource {
        /**
         * Refuses null.
         *
         * @param id the id by which tables name it
         * @param files the names of the files
         * @param parameters the values to try by parameter
         */
        public Files {
            requireNonNull(id);
            requireNonNull(files);
            requireNonNull(parameters);
        }

        /**
         * {@return instances from files, just as they are}
         *
         * @param id the id by which tables name them, in kebab-case
         * @param files the names of the files, relative to the place of the specification
         */
        public static Files of(String id, ImmutableList<String> files) {
            return new Files(id, files, ImmutableSortedMap.of());
        }
    }
}

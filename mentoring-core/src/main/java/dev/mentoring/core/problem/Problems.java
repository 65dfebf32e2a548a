package dev.mentoring.core.problem;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.TextCatalogue;
import dev.mentoring.core.text.TextLanguage;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Everything that is wrong with an input, in the order in which it was found. Immutable and thread-safe.
 *
 * @param all the problems
 */
public record Problems(ImmutableList<Problem> all) {
    private static final Problems NONE = new Problems(ImmutableList.of());

    /**
     * Refuses null.
     *
     * @param all the problems
     */
    public Problems {
        requireNonNull(all);
    }

    /** {@return no problem at all} */
    public static Problems none() {
        return NONE;
    }

    /** {@return a new, empty collector} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whether nothing at all was found} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return whether the input cannot be used} */
    public boolean hasErrors() {
        return all.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** {@return the problems that make the input unusable} */
    public ImmutableList<Problem> errors() {
        return ofSeverity(Severity.ERROR);
    }

    /** {@return the problems with which the input can still be used} */
    public ImmutableList<Problem> warnings() {
        return ofSeverity(Severity.WARNING);
    }

    private ImmutableList<Problem> ofSeverity(Severity severity) {
        return all.stream().filter(problem -> problem.severity() == severity).collect(toImmutableList());
    }

    /**
     * {@return the problems, one a line}
     *
     * @param language the language to write in
     */
    public String lines(TextLanguage language) {
        return all.stream().map(problem -> problem.line(language)).collect(Collectors.joining("\n"));
    }

    /**
     * Refuses the input when it has an error.
     *
     * @throws InvalidInputException with every problem, when one of them is an error
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new InvalidInputException(this);
        }
    }

    /**
     * Collects problems; not thread-safe.
     *
     * <p>The first {@value #DESCRIBED} problems of each severity are kept one by one. Those beyond are counted, and a last
     * problem, with the code {@link #FURTHER}, tells how many they are: an input with millions of faults is refused in memory
     * that does not grow with them.
     */
    public static final class Builder {
        /** How many problems of each severity are described one by one. */
        public static final int DESCRIBED = 1000;

        /** The code of the problem that tells how many more there are. */
        public static final String FURTHER = "further-problems";

        private final ImmutableList.Builder<Problem> found = ImmutableList.builder();
        private final long[] counts = new long[Severity.values().length];

        private Builder() {}

        /**
         * Adds a problem.
         *
         * @param problem the problem
         * @return this collector
         */
        public Builder add(Problem problem) {
            return add(problem.severity(), () -> problem);
        }

        /**
         * Adds an error whose sentences stand in a catalogue under {@code problem.<code>.rule} and {@code
         * problem.<code>.mend}.
         *
         * @param catalogue the catalogue
         * @param code the code of the problem
         * @param place where it is
         * @param arguments what both sentences are completed with
         * @return this collector
         */
        public Builder error(TextCatalogue catalogue, String code, Place place, Object... arguments) {
            return add(Severity.ERROR, () -> problem(Severity.ERROR, catalogue, code, place, arguments));
        }

        /**
         * Adds a warning; see {@link #error}.
         *
         * @param catalogue the catalogue
         * @param code the code of the problem
         * @param place where it is
         * @param arguments what both sentences are completed with
         * @return this collector
         */
        public Builder warning(TextCatalogue catalogue, String code, Place place, Object... arguments) {
            return warning(catalogue, code, () -> place, arguments);
        }

        /**
         * Adds a warning whose place is costly to find, and is looked for only when the warning is described.
         *
         * @param catalogue the catalogue
         * @param code the code of the problem
         * @param place tells where it is
         * @param arguments what both sentences are completed with
         * @return this collector
         */
        public Builder warning(TextCatalogue catalogue, String code, Supplier<Place> place, Object... arguments) {
            return add(Severity.WARNING, () -> problem(Severity.WARNING, catalogue, code, place.get(), arguments));
        }

        private Builder add(Severity severity, Supplier<Problem> problem) {
            if (counts[severity.ordinal()]++ < DESCRIBED) {
                found.add(problem.get());
            }
            return this;
        }

        private static Problem problem(
                Severity severity, TextCatalogue catalogue, String code, Place place, Object... arguments) {
            String key = "problem." + code;
            return new Problem(
                    code,
                    severity,
                    place,
                    catalogue.text(key + ".rule", arguments),
                    catalogue.text(key + ".mend", arguments));
        }

        /**
         * Adds all of other problems.
         *
         * @param problems the other problems
         * @return this collector
         */
        public Builder addAll(Problems problems) {
            problems.all().forEach(this::add);
            return this;
        }

        /** {@return everything that was added, in that order} */
        public Problems build() {
            ImmutableList.Builder<Problem> all =
                    ImmutableList.<Problem>builder().addAll(found.build());
            for (Severity severity : Severity.values()) {
                long further = counts[severity.ordinal()] - DESCRIBED;
                if (further > 0) {
                    all.add(new Problem(
                            FURTHER,
                            severity,
                            Place.pointer(""),
                            CoreTexts.CATALOGUE.text("problems.further.rule", severity, further),
                            CoreTexts.CATALOGUE.text("problems.further.mend")));
                }
            }
            ImmutableList<Problem> problems = all.build();
            return problems.isEmpty() ? NONE : new Problems(problems);
        }
    }
}

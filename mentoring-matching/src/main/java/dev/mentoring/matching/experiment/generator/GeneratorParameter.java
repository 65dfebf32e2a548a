package dev.mentoring.matching.experiment.generator;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Longs;
import dev.mentoring.core.text.BilingualText;

/**
 * A parameter that a generator declares. Begin with one of the factory methods.
 *
 * @param name the name, in kebab-case
 * @param kind what kind of value it takes
 * @param least the least number that is allowed; without meaning for a choice
 * @param most the greatest number that is allowed; without meaning for a choice
 * @param choices the words that are allowed; empty for numbers
 * @param defaultValue the value when none is given, as it is written
 * @param description one sentence that says what it decides
 */
public record GeneratorParameter(
        String name,
        ParameterKind kind,
        double least,
        double most,
        ImmutableList<String> choices,
        String defaultValue,
        BilingualText description) {
    /**
     * Checks that the default is allowed.
     *
     * @param name the name, in kebab-case
     * @param kind what kind of value it takes
     * @param least the least number that is allowed
     * @param most the greatest number that is allowed
     * @param choices the words that are allowed
     * @param defaultValue the value when none is given
     * @param description one sentence that says what it decides
     */
    public GeneratorParameter {
        checkArgument(name.matches("[a-z0-9]+(-[a-z0-9]+)*"), "the name %s is not in kebab-case", name);
        requireNonNull(description);
        checkArgument(
                allows(kind, least, most, choices, defaultValue),
                "%s does not allow its default %s",
                name,
                defaultValue);
    }

    /**
     * {@return a parameter that is a whole number}
     *
     * @param name the name
     * @param least the least number that is allowed
     * @param most the greatest number that is allowed
     * @param defaultValue the number when none is given
     * @param description one sentence that says what it decides
     */
    public static GeneratorParameter wholeNumber(
            String name, long least, long most, long defaultValue, BilingualText description) {
        return new GeneratorParameter(
                name,
                ParameterKind.WHOLE_NUMBER,
                least,
                most,
                ImmutableList.of(),
                Long.toString(defaultValue),
                description);
    }

    /**
     * {@return a parameter that is a decimal number}
     *
     * @param name the name
     * @param least the least number that is allowed
     * @param most the greatest number that is allowed
     * @param defaultValue the number when none is given
     * @param description one sentence that says what it decides
     */
    public static GeneratorParameter decimal(
            String name, double least, double most, double defaultValue, BilingualText description) {
        return new GeneratorParameter(
                name,
                ParameterKind.DECIMAL,
                least,
                most,
                ImmutableList.of(),
                Double.toString(defaultValue),
                description);
    }

    /**
     * {@return a parameter that is one of some words}
     *
     * @param name the name
     * @param choices the words, the default first
     * @param description one sentence that says what it decides
     */
    public static GeneratorParameter choice(String name, ImmutableList<String> choices, BilingualText description) {
        return new GeneratorParameter(name, ParameterKind.CHOICE, 0, 0, choices, choices.get(0), description);
    }

    /**
     * {@return whether a value is allowed}
     *
     * @param value the value as it is written
     */
    public boolean allows(String value) {
        return allows(kind, least, most, choices, value);
    }

    private static boolean allows(
            ParameterKind kind, double least, double most, ImmutableList<String> choices, String value) {
        return switch (kind) {
            case CHOICE -> choices.contains(value);
            case WHOLE_NUMBER -> {
                Long number = Longs.tryParse(value);
                yield number != null && number >= least && number <= most;
            }
            case DECIMAL -> {
                Double number = Doubles.tryParse(value);
                yield number != null && number >= least && number <= most;
            }
        };
    }

    /** {@return the allowed values in words: a range, or the choices} */
    public String range() {
        return switch (kind) {
            case CHOICE -> String.join(", ", choices);
            case WHOLE_NUMBER -> (long) least + " … " + (long) most;
            case DECIMAL -> least + " … " + most;
        };
    }
}

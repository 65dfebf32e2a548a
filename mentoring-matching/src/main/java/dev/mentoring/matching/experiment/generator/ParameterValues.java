package dev.mentoring.matching.experiment.generator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of a generator’s parameters, each checked against what the generator declares. Immutable.
 *
 * @param values every parameter with its value as it is written, sorted by name; those that were not given have their default
 */
public record ParameterValues(ImmutableSortedMap<String, String> values) {
    /**
     * {@return the values for a generator}
     *
     * @param generator the generator
     * @param given the values that differ from the default, by name
     * @throws InvalidInputException with every parameter that is unknown and every value that is not allowed
     */
    public static ParameterValues of(InstanceGenerator generator, Map<String, String> given) {
        return of(generator.name(), generator.parameters(), given);
    }

    static ParameterValues of(
            String generator, ImmutableList<GeneratorParameter> parameters, Map<String, String> given) {
        ImmutableMap<String, GeneratorParameter> known = Maps.uniqueIndex(parameters, GeneratorParameter::name);
        Problems.Builder problems = Problems.builder();
        new TreeMap<>(given).forEach((name, value) -> {
            Place place = Place.field("generator", generator, name);
            GeneratorParameter parameter = known.get(name);
            if (parameter == null) {
                problems.error(
                        GeneratorTexts.CATALOGUE,
                        "unknown-parameter",
                        place,
                        generator,
                        name,
                        String.join(", ", known.keySet()));
            } else if (!parameter.allows(value)) {
                problems.error(GeneratorTexts.CATALOGUE, "parameter-value", place, name, value, parameter.range());
            }
        });
        problems.build().throwIfErrors();
        ImmutableSortedMap.Builder<String, String> values = ImmutableSortedMap.naturalOrder();
        parameters.forEach(parameter ->
                values.put(parameter.name(), given.getOrDefault(parameter.name(), parameter.defaultValue())));
        return new ParameterValues(values.buildOrThrow());
    }

    /**
     * {@return a whole number}
     *
     * @param name the name of the parameter
     */
    public int wholeNumber(String name) {
        return Math.toIntExact(Long.parseLong(word(name)));
    }

    /**
     * {@return a decimal number}
     *
     * @param name the name of the parameter
     */
    public double decimal(String name) {
        return Double.parseDouble(word(name));
    }

    /**
     * {@return a word}
     *
     * @param name the name of the parameter
     */
    public String word(String name) {
        String value = values.get(name);
        checkArgument(value != null, "no parameter is called %s", name);
        return value;
    }
}

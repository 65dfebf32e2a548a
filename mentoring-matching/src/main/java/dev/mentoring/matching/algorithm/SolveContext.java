package dev.mentoring.matching.algorithm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import com.google.common.primitives.Longs;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.MarketFeature;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What an algorithm is told besides the market. Immutable; thread-safe when the cancellation is.
 *
 * @param seed the seed of every lottery
 * @param options the options that differ from their default, by name
 * @param cancelled asked now and then whether to give up
 */
public record SolveContext(long seed, ImmutableMap<String, String> options, BooleanSupplier cancelled) {
    private static final SolveContext DEFAULTS = new SolveContext(0, ImmutableMap.of(), () -> false);

    /** {@return seed 0, every option at its default, never cancelled} */
    public static SolveContext defaults() {
        return DEFAULTS;
    }

    /**
     * {@return this context with another seed}
     *
     * @param value the seed
     */
    public SolveContext withSeed(long value) {
        return new SolveContext(value, options, cancelled);
    }

    /**
     * {@return this context with an option set}
     *
     * @param name the name of the option
     * @param value its value
     */
    public SolveContext withOption(String name, String value) {
        ImmutableMap<String, String> changed = ImmutableMap.<String, String>builder()
                .putAll(options)
                .put(name, value)
                .buildKeepingLast();
        return new SolveContext(seed, changed, cancelled);
    }

    /**
     * {@return this context with these options and no others}
     *
     * @param values the values by name
     */
    public SolveContext withOptions(Map<String, String> values) {
        return new SolveContext(seed, ImmutableMap.copyOf(values), cancelled);
    }

    /**
     * {@return this context with a cancellation}
     *
     * @param supplier asked now and then, from the thread that solves, whether to give up
     */
    public SolveContext withCancellation(BooleanSupplier supplier) {
        return new SolveContext(seed, options, supplier);
    }

    /**
     * {@return the value of an option}
     *
     * @param option an option that the algorithm declares
     */
    public String value(AlgorithmOption option) {
        String value = options.getOrDefault(option.name(), option.defaultValue());
        checkArgument(option.allows(value), "%s is not a value of %s", value, option.name());
        return value;
    }

    /**
     * {@return the constant that an option chooses}
     *
     * @param option an option that the algorithm declares by {@link AlgorithmOption#choice}
     * @param type the enumeration
     * @param <E> the enumeration
     */
    public <E extends Enum<E> & Labelled> E value(AlgorithmOption option, Class<E> type) {
        String code = value(option);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /**
     * {@return the value of an option that is a whole number}
     *
     * @param option an option that the algorithm declares, of any text
     * @param least the least number that is allowed
     * @param most the greatest number that is allowed
     * @throws dev.mentoring.core.problem.InvalidInputException when the value is something else
     */
    public long wholeNumber(AlgorithmOption option, long least, long most) {
        String value = value(option);
        Long number = Longs.tryParse(value);
        if (number == null || number < least || number > most) {
            throw new InvalidInputException(Problems.builder()
                    .error(
                            MatchingTexts.CATALOGUE,
                            "parameter-not-in-range",
                            Place.field("options", "", option.name()),
                            value,
                            least,
                            most)
                    .build());
        }
        return number;
    }

    /**
     * Refuses an instance or options with which an algorithm was not made to deal. An algorithm calls this first.
     *
     * @param algorithm the algorithm
     * @param instance the instance
     * @throws MarketRefusedException when the instance has a feature that the algorithm does not accept
     * @throws dev.mentoring.core.problem.InvalidInputException when an option is unknown or its value is not allowed
     */
    public void check(MatchingAlgorithm algorithm, Instance instance) {
        checkOptions(algorithm);
        Set<MarketFeature> refused =
                Sets.difference(instance.features(), algorithm.description().acceptedFeatures());
        if (!refused.isEmpty()) {
            throw MarketRefusedException.of(algorithm.name(), Sets.immutableEnumSet(refused), Map.of());
        }
    }

    /**
     * Refuses options that an algorithm does not know, or values that it does not allow, all at once.
     *
     * @param algorithm the algorithm
     * @throws dev.mentoring.core.problem.InvalidInputException when an option is unknown or its value is not allowed
     */
    public void checkOptions(MatchingAlgorithm algorithm) {
        ImmutableMap<String, AlgorithmOption> known = algorithm.description().options().stream()
                .collect(ImmutableMap.toImmutableMap(AlgorithmOption::name, option -> option));
        Problems.Builder problems = Problems.builder();
        options.forEach((name, value) -> {
            Place place = Place.field("options", "", name);
            AlgorithmOption option = known.get(name);
            if (option == null) {
                problems.error(
                        MatchingTexts.CATALOGUE,
                        known.isEmpty() ? "needless-option" : "unknown-option",
                        place,
                        algorithm.name(),
                        name,
                        String.join(", ", known.keySet()));
            } else if (!option.allows(value)) {
                problems.error(
                        MatchingTexts.CATALOGUE,
                        "option-value",
                        place,
                        name,
                        value,
                        String.join(", ", option.allowed()));
            }
        });
        problems.build().throwIfErrors();
    }

    /**
     * Gives up when cancelled. An algorithm calls this every few milliseconds.
     *
     * @throws SolveCancelledException when cancelled
     */
    public void throwIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new SolveCancelledException();
        }
    }
}

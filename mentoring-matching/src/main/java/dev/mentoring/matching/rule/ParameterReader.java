package dev.mentoring.matching.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the parameters of a rule and reports everything that is wrong with them at once. Not thread-safe.
 *
 * <p>Ask for each parameter by name with its default, then call {@link #finish()}.
 */
public final class ParameterReader {
    private final String rule;
    private final Map<String, String> given;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Problems.Builder problems = Problems.builder();

    private ParameterReader(String rule, Map<String, String> given) {
        this.rule = rule;
        this.given = given;
    }

    /**
     * {@return a reader}
     *
     * @param rule the rule whose parameters they are
     * @param given the parameters, by name
     */
    public static ParameterReader of(Rule rule, Map<String, String> given) {
        return new ParameterReader(rule.name(), given);
    }

    /**
     * {@return a whole number}
     *
     * @param name the name of the parameter
     * @param fallback the value when it is not given
     * @param least the least allowed value
     * @param greatest the greatest allowed value
     */
    public int integer(String name, int fallback, int least, int greatest) {
        String text = text(name, fallback);
        Integer value = Ints.tryParse(text);
        if (value == null || value < least || value > greatest) {
            problems.error(MatchingTexts.CATALOGUE, "parameter-not-in-range", place(name), text, least, greatest);
            return fallback;
        }
        return value;
    }

    /**
     * {@return {@code true} or {@code false}}
     *
     * @param name the name of the parameter
     * @param fallback the value when it is not given
     */
    public boolean bool(String name, boolean fallback) {
        String text = text(name, fallback);
        if (!text.equals("true") && !text.equals("false")) {
            refuse(name, text, "true, false");
            return fallback;
        }
        return text.equals("true");
    }

    /**
     * {@return a time of day in whole minutes, written {@code 08:00}}
     *
     * @param name the name of the parameter
     * @param fallback the value when it is not given
     */
    public LocalTime time(String name, LocalTime fallback) {
        String text = text(name, fallback);
        try {
            LocalTime time = LocalTime.parse(text);
            if (time.truncatedTo(ChronoUnit.MINUTES).equals(time)) {
                return time;
            }
        } catch (DateTimeException e) {
            // Refused below, as a time with seconds is.
        }
        refuse(name, text, "00:00 – 23:59");
        return fallback;
    }

    /**
     * {@return a constant by its code}
     *
     * @param name the name of the parameter
     * @param fallback the value when it is not given
     * @param <E> the enum
     */
    public <E extends Enum<E> & Labelled> E constant(String name, E fallback) {
        String text = text(name, fallback.code());
        E[] all = fallback.getDeclaringClass().getEnumConstants();
        for (E constant : all) {
            if (constant.code().equals(text)) {
                return constant;
            }
        }
        refuse(name, text, Arrays.stream(all).map(Labelled::code).collect(Collectors.joining(", ")));
        return fallback;
    }

    /**
     * Checks something that concerns more than one parameter.
     *
     * @param holds whether it holds
     * @param name the parameter to blame when it does not
     * @param value its value
     * @param allowed what would be allowed
     */
    public void check(boolean holds, String name, Object value, String allowed) {
        if (!holds) {
            refuse(name, value.toString(), allowed);
        }
    }

    private String text(String name, Object fallback) {
        asked.add(name);
        return given.getOrDefault(name, fallback.toString());
    }

    private void refuse(String name, String text, String allowed) {
        problems.error(MatchingTexts.CATALOGUE, "parameter-not-allowed", place(name), text, allowed);
    }

    private Place place(String name) {
        return Place.field("rule", rule, name);
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidInputException with every value out of range and every name that was not asked for
     */
    public void finish() {
        for (String name : ImmutableSet.copyOf(given.keySet())) {
            if (!asked.contains(name)) {
                problems.error(
                        MatchingTexts.CATALOGUE, "parameter-unknown", place(name), name, String.join(", ", asked));
            }
        }
        problems.build().throwIfErrors();
    }
}

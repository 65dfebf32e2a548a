package dev.mentoring.matching.algorithm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Arrays;

/**
 * An option that an algorithm declares.
 *
 * @param name the name, in kebab-case
 * @param allowed the allowed values; empty when any text is allowed
 * @param defaultValue the value when none is given
 * @param description one sentence that says what it decides
 */
public record AlgorithmOption(
        String name, ImmutableList<String> allowed, String defaultValue, BilingualText description) {
    /**
     * Checks that the default is allowed.
     *
     * @param name the name, in kebab-case
     * @param allowed the allowed values; empty when any text is allowed
     * @param defaultValue the value when none is given
     * @param description one sentence that says what it decides
     */
    public AlgorithmOption {
        checkArgument(allowed.isEmpty() || allowed.contains(defaultValue), "%s does not allow %s", name, defaultValue);
    }

    /**
     * {@return an option that chooses one of the constants of an enumeration by its code}
     *
     * @param name the name, in kebab-case
     * @param usual the constant when none is given
     * @param description one sentence that says what it decides
     * @param <E> the enumeration
     */
    public static <E extends Enum<E> & Labelled> AlgorithmOption choice(
            String name, E usual, BilingualText description) {
        ImmutableList<String> codes = Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .map(Labelled::code)
                .collect(ImmutableList.toImmutableList());
        return new AlgorithmOption(name, codes, usual.code(), description);
    }

    /**
     * {@return whether a value is allowed}
     *
     * @param value the value
     */
    public boolean allows(String value) {
        return allowed.isEmpty() || allowed.contains(value);
    }
}

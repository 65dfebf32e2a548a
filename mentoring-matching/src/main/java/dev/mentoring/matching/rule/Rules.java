package dev.mentoring.matching.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules of one kind that are known by name. Immutable and thread-safe.
 *
 * @param byName the rules with their default parameters, by name
 * @param <R> the kind of rule
 */
public record Rules<R extends Rule>(ImmutableSortedMap<String, R> byName) {
    /**
     * {@return a registry of rules}
     *
     * @param rules the rules, for example those that a {@link java.util.ServiceLoader} found
     * @param <R> the kind of rule
     * @throws IllegalArgumentException when two rules have the same name
     */
    public static <R extends Rule> Rules<R> of(Iterable<? extends R> rules) {
        Map<String, R> byName = new TreeMap<>();
        for (R rule : rules) {
            R other = byName.put(rule.name(), rule);
            checkArgument(
                    other == null,
                    "both %s and %s call themselves %s",
                    rule.getClass(),
                    other == null ? "" : other.getClass(),
                    rule.name());
        }
        return new Rules<>(ImmutableSortedMap.copyOf(byName));
    }

    /**
     * {@return the rule with a name and its default parameters, if it is known}
     *
     * @param name the name
     */
    public Optional<R> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}

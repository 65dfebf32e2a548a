package dev.mentoring.matching.experiment.generator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The generators that are known by name. Immutable and thread-safe. */
public final class Generators {
    private final ImmutableSortedMap<String, InstanceGenerator> byName;

    private Generators(ImmutableSortedMap<String, InstanceGenerator> byName) {
        this.byName = byName;
    }

    /**
     * {@return the built-in generators and all others that {@link ServiceLoader} finds with the class loader of this library}
     *
     * @throws IllegalArgumentException when two have the same name
     */
    public static Generators discovered() {
        return of(Iterables.concat(
                CultureGenerator.ALL_OF_THEM,
                ServiceLoader.load(InstanceGenerator.class, Generators.class.getClassLoader())));
    }

    /**
     * {@return a registry of these generators}
     *
     * @param generators the generators
     * @throws IllegalArgumentException when two have the same name, or a name is not in kebab-case
     */
    public static Generators of(Iterable<? extends InstanceGenerator> generators) {
        TreeMap<String, InstanceGenerator> byName = new TreeMap<>();
        for (InstanceGenerator generator : generators) {
            String name = generator.name();
            checkArgument(name.matches("[a-z0-9]+(-[a-z0-9]+)*"), "the name %s is not in kebab-case", name);
            checkArgument(byName.put(name, generator) == null, "two generators have the name %s", name);
        }
        return new Generators(ImmutableSortedMap.copyOfSorted(byName));
    }

    /** {@return all of them, sorted by name} */
    public ImmutableCollection<InstanceGenerator> all() {
        return byName.values();
    }

    /**
     * {@return the generator with a name, if there is one}
     *
     * @param name the name
     */
    public Optional<InstanceGenerator> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * {@return the generator with a name}
     *
     * @param name the name
     * @throws InvalidInputException when there is none; it lists those that there are
     */
    public InstanceGenerator named(String name) {
        return find(name)
                .orElseThrow(() -> new InvalidInputException(Problems.builder()
                        .error(
                                GeneratorTexts.CATALOGUE,
                                "unknown-generator",
                                Place.field("generator", "", ""),
                                name,
                                String.join(", ", byName.keySet()))
                        .build()));
    }
}

package dev.mentoring.matching.algorithm;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Outcome;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/**
 * The algorithms that are known by name. Immutable and thread-safe.
 *
 * <p>{@code Algorithms.discovered().solve("optimal-assignment", market, SolveContext.defaults())} runs one.
 */
public final class Algorithms {
    private final ImmutableSortedMap<String, MatchingAlgorithm> byName;

    private Algorithms(ImmutableSortedMap<String, MatchingAlgorithm> byName) {
        this.byName = byName;
    }

    /**
     * {@return the built-in algorithms and all others that {@link ServiceLoader} finds with the class loader of this
     * library}
     *
     * @throws IllegalArgumentException when two have the same name
     */
    public static Algorithms discovered() {
        return of(ServiceLoader.load(MatchingAlgorithm.class, Algorithms.class.getClassLoader()));
    }

    /**
     * {@return a registry of these algorithms}
     *
     * @param algorithms the algorithms
     * @throws IllegalArgumentException when two have the same name, or a name is not in kebab-case
     */
    public static Algorithms of(Iterable<? extends MatchingAlgorithm> algorithms) {
        TreeMap<String, MatchingAlgorithm> byName = new TreeMap<>();
        for (MatchingAlgorithm algorithm : algorithms) {
            String name = algorithm.name();
            checkArgument(name.matches("[a-z0-9]+(-[a-z0-9]+)*"), "the name %s is not in kebab-case", name);
            MatchingAlgorithm other = byName.put(name, algorithm);
            checkArgument(
                    other == null,
                    "two algorithms have the name %s: %s and %s",
                    name,
                    algorithm.getClass(),
                    other == null ? "" : other.getClass());
        }
        return new Algorithms(ImmutableSortedMap.copyOfSorted(byName));
    }

    /** {@return all of them, sorted by name} */
    public ImmutableCollection<MatchingAlgorithm> all() {
        return byName.values();
    }

    /**
     * {@return the algorithm with a name}
     *
     * @param name the name
     * @throws UnknownAlgorithmException when there is none; it lists those that there are
     */
    public MatchingAlgorithm named(String name) {
        MatchingAlgorithm algorithm = byName.get(name);
        if (algorithm == null) {
            throw new UnknownAlgorithmException(name, byName.keySet());
        }
        return algorithm;
    }

    /**
     * {@return the names of the algorithms that accept a feature, sorted}
     *
     * @param feature the feature
     */
    public ImmutableSet<String> accepting(MarketFeature feature) {
        return byName.values().stream()
                .filter(algorithm -> algorithm.description().acceptedFeatures().contains(feature))
                .map(MatchingAlgorithm::name)
                .collect(toImmutableSet());
    }

    /**
     * {@return what a named algorithm finds for an instance}
     *
     * @param name the name of the algorithm
     * @param instance the instance
     * @param context seed, options and cancellation
     * @throws UnknownAlgorithmException when there is no algorithm with this name
     * @throws dev.mentoring.core.problem.InvalidInputException when an option is unknown or its value is not allowed
     * @throws MarketRefusedException when the instance has a feature that the algorithm does not accept; it names those
     *     that do
     * @throws SolveCancelledException when it was cancelled
     */
    public Outcome solve(String name, Instance instance, SolveContext context) {
        MatchingAlgorithm algorithm = named(name);
        context.checkOptions(algorithm);
        Set<MarketFeature> refused =
                Sets.difference(instance.features(), algorithm.description().acceptedFeatures());
        if (!refused.isEmpty()) {
            ImmutableMap<MarketFeature, ImmutableSet<String>> accepting =
                    Maps.toMap(refused, feature -> accepting(feature));
            throw MarketRefusedException.of(name, refused, accepting);
        }
        return algorithm.solve(instance, context);
    }
}

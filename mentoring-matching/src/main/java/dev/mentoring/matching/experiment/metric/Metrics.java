package dev.mentoring.matching.experiment.metric;

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

/** The metrics that are known by name. Immutable and thread-safe. */
public final class Metrics {
    private final ImmutableSortedMap<String, Metric> byName;

    private Metrics(ImmutableSortedMap<String, Metric> byName) {
        this.byName = byName;
    }

    /**
     * {@return the built-in metrics and all others that {@link ServiceLoader} finds with the class loader of this library}
     *
     * @throws IllegalArgumentException when two have the same name
     */
    public static Metrics discovered() {
        return of(Iterables.concat(
                SizeMetrics.ALL_OF_THEM,
                RankMetrics.ALL_OF_THEM,
                ScoreMetrics.ALL_OF_THEM,
                StabilityMetrics.ALL_OF_THEM,
                EnvyMetrics.ALL_OF_THEM,
                FairnessMetrics.ALL_OF_THEM,
                LatticeMetrics.ALL_OF_THEM,
                StrategyMetrics.ALL_OF_THEM,
                ChangeMetrics.ALL_OF_THEM,
                ServiceLoader.load(Metric.class, Metrics.class.getClassLoader())));
    }

    /**
     * {@return a registry of these metrics}
     *
     * @param metrics the metrics
     * @throws IllegalArgumentException when two have the same name, or a name is not in kebab-case
     */
    public static Metrics of(Iterable<? extends Metric> metrics) {
        TreeMap<String, Metric> byName = new TreeMap<>();
        for (Metric metric : metrics) {
            String name = metric.name();
            checkArgument(name.matches("[a-z0-9]+(-[a-z0-9]+)*"), "the name %s is not in kebab-case", name);
            checkArgument(byName.put(name, metric) == null, "two metrics have the name %s", name);
        }
        return new Metrics(ImmutableSortedMap.copyOfSorted(byName));
    }

    /** {@return all of them, sorted by name} */
    public ImmutableCollection<Metric> all() {
        return byName.values();
    }

    /**
     * {@return the metric with a name, if there is one}
     *
     * @param name the name
     */
    public Optional<Metric> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * {@return the metric with a name}
     *
     * @param name the name
     * @throws InvalidInputException when there is none; it lists those that there are
     */
    public Metric named(String name) {
        return find(name)
                .orElseThrow(() -> new InvalidInputException(Problems.builder()
                        .error(
                                MetricTexts.CATALOGUE,
                                "unknown-metric",
                                Place.field("metric", "", ""),
                                name,
                                String.join(", ", byName.keySet()))
                        .build()));
    }
}

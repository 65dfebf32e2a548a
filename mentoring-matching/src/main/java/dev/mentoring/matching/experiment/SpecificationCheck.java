package dev.mentoring.matching.experiment;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.MatchingAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.experiment.generator.Generators;
import dev.mentoring.matching.experiment.generator.InstanceGenerator;
import dev.mentoring.matching.experiment.generator.ParameterValues;
import dev.mentoring.matching.experiment.metric.Metrics;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with a specification; places are named as members of its JSON document. */
final class SpecificationCheck {
    private static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final ExperimentSpecification specification;
    private final Problems.Builder problems = Problems.builder();

    SpecificationCheck(ExperimentSpecification specification) {
        this.specification = specification;
    }

    Problems problems() {
        id("id", specification.id());
        checkInstances();
        checkMechanisms();
        checkMetrics();
        int trials = specification.trials();
        if (trials < 1 || trials > ExperimentSpecification.MOST_TRIALS) {
            problems.error(
                    ExperimentTexts.CATALOGUE,
                    "experiment-trials",
                    place("trials"),
                    trials,
                    ExperimentSpecification.MOST_TRIALS);
        }
        return problems.build();
    }

    private void checkInstances() {
        ImmutableList<InstanceSource> sources = specification.instances();
        some("instances", sources);
        distinct("instances", sources, InstanceSource::id);
        Generators generators = Generators.discovered();
        long cells = 0;
        for (int i = 0; i < sources.size(); i++) {
            String place = "instances/" + i;
            id(place + "/id", sources.get(i).id());
            if (sources.get(i) instanceof InstanceSource.Generated generated) {
                checkGenerated(place, generated, generators);
                cells += combinations(generated);
            } else {
                List<String> files = ((InstanceSource.Files) sources.get(i)).files();
                some(place + "/files", files);
                distinct(place + "/files", files, file -> file);
                cells += files.size();
            }
        }
        if (cells > ExperimentSpecification.MOST_CELLS) {
            problems.error(
                    ExperimentTexts.CATALOGUE,
                    "experiment-too-large",
                    place("instances"),
                    cells,
                    ExperimentSpecification.MOST_CELLS);
        }
    }

    /** Not more than one too many, so that nothing overflows. */
    private static long combinations(InstanceSource.Generated generated) {
        long combinations = 1;
        for (ImmutableList<String> values : generated.parameters().values()) {
            combinations = Math.min(ExperimentSpecification.MOST_CELLS + 1L, combinations * values.size());
        }
        return combinations;
    }

    private void checkGenerated(String place, InstanceSource.Generated generated, Generators generators) {
        InstanceGenerator generator = passedOn(place + "/generator", () -> generators.named(generated.generator()));
        generated.parameters().forEach((name, values) -> {
            String at = place + "/parameters/" + name;
            some(at, values);
            distinct(at, values, value -> value);
            for (int j = 0; generator != null && j < values.size(); j++) {
                String value = values.get(j);
                passedOn(at + "/" + j, () -> ParameterValues.of(generator, Map.of(name, value)));
            }
        });
    }

    private void checkMechanisms() {
        ImmutableList<Mechanism> mechanisms = specification.mechanisms();
        some("mechanisms", mechanisms);
        distinct("mechanisms", mechanisms, Mechanism::id);
        Algorithms algorithms = Algorithms.discovered();
        for (int i = 0; i < mechanisms.size(); i++) {
            Mechanism mechanism = mechanisms.get(i);
            String place = "mechanisms/" + i;
            id(place + "/id", mechanism.id());
            MatchingAlgorithm algorithm = passedOn(place + "/algorithm", () -> algorithms.named(mechanism.algorithm()));
            if (algorithm != null) {
                passedOn(place + "/options", () -> {
                    SolveContext.defaults().withOptions(mechanism.options()).checkOptions(algorithm);
                    return mechanism;
                });
            }
        }
        specification
                .baseline()
                .filter(id -> mechanisms.stream().noneMatch(one -> one.id().equals(id)))
                .ifPresent(
                        id -> problems.error(ExperimentTexts.CATALOGUE, "experiment-baseline", place("baseline"), id));
    }

    private void checkMetrics() {
        some("metrics", specification.metrics());
        distinct("metrics", specification.metrics(), name -> name);
        Metrics metrics = Metrics.discovered();
        for (int i = 0; i < specification.metrics().size(); i++) {
            String name = specification.metrics().get(i);
            passedOn("metrics/" + i, () -> metrics.named(name));
        }
    }

    private void id(String place, String id) {
        if (!id.matches(KEBAB_CASE)) {
            problems.error(ExperimentTexts.CATALOGUE, "experiment-id", place(place), id);
        }
    }

    private void some(String place, Collection<?> all) {
        if (all.isEmpty()) {
            problems.error(ExperimentTexts.CATALOGUE, "experiment-none", place(place));
        }
    }

    private <T> void distinct(String place, List<T> all, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!names.add(name.apply(all.get(i)))) {
                problems.error(
                        ExperimentTexts.CATALOGUE,
                        "experiment-repeated",
                        place(place + "/" + i),
                        name.apply(all.get(i)));
            }
        }
    }

    /** What a registry gives, or null when it refuses; its problems become ours, at our place. */
    private <T> @Nullable T passedOn(String place, Supplier<T> registry) {
        try {
            return registry.get();
        } catch (MentoringException refusal) {
            for (Problem problem : refusal.problems().all()) {
                problems.add(problem.at(place(place)));
            }
            return null;
        }
    }

    private Place place(String field) {
        return Place.field("experiment", specification.id(), field);
    }
}

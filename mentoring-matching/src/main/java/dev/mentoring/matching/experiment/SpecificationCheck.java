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
import dev.mentoring.matching.experiment.generator.Variation;
import dev.mentoring.matching.experiment.metric.Metrics;
import dev.mentoring.matching.experiment.result.Finding;
import dev.mentoring.matching.experiment.result.FindingReference;
import dev.mentoring.matching.experiment.result.FindingSubject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
        for (int i = 0; i < specification.findings().size(); i++) {
            checkFinding("findings/" + i, specification.findings().get(i));
        }
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
            InstanceSource source = sources.get(i);
            String place = "instances/" + i;
            id(place + "/id", source.id());
            if (source instanceof InstanceSource.Generated generated) {
                InstanceGenerator generator =
                        passedOn(place + "/generator", () -> generators.named(generated.generator()));
                checkParameters(place, source, given -> {
                    if (generator != null) {
                        ParameterValues.of(generator, given);
                    }
                });
                cells += combinations(source);
            } else {
                List<String> files = ((InstanceSource.Files) source).files();
                some(place + "/files", files);
                distinct(place + "/files", files, file -> file);
                checkParameters(place, source, Variation::values);
                cells += files.size() * combinations(source);
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
    private static long combinations(InstanceSource source) {
        long combinations = 1;
        for (ImmutableList<String> values : source.parameters().values()) {
            combinations = Math.min(ExperimentSpecification.MOST_CELLS + 1L, combinations * values.size());
        }
        return combinations;
    }

    private void checkParameters(String place, InstanceSource source, Consumer<Map<String, String>> check) {
        source.parameters().forEach((name, values) -> {
            String at = place + "/parameters/" + name;
            some(at, values);
            distinct(at, values, value -> value);
            for (int j = 0; j < values.size(); j++) {
                Map<String, String> given = Map.of(name, values.get(j));
                passedOn(at + "/" + j, () -> {
                    check.accept(given);
                    return given;
                });
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

    private void checkFinding(String place, Finding finding) {
        if (!specification.metrics().contains(finding.metric())
                || Metrics.discovered()
                        .find(finding.metric())
                        .filter(metric -> !metric.reproducible())
                        .isPresent()) {
            problems.error(ExperimentTexts.CATALOGUE, "finding-metric", place(place + "/metric"), finding.metric());
        }
        List<String> ids =
                specification.mechanisms().stream().map(Mechanism::id).toList();
        if (!ids.contains(finding.mechanism())) {
            problems.error(
                    ExperimentTexts.CATALOGUE, "finding-mechanism", place(place + "/mechanism"), finding.mechanism());
        }
        if (finding.subject() == FindingSubject.DIFFERENCE
                && specification
                        .baseline()
                        .or(() -> ids.stream().findFirst())
                        .equals(Optional.of(finding.mechanism()))) {
            problems.error(
                    ExperimentTexts.CATALOGUE, "finding-baseline", place(place + "/subject"), finding.mechanism());
        }
        checkCell(place + "/where", finding.where());
        if (finding.reference() instanceof FindingReference.OtherCell other) {
            checkCell(place + "/reference/where", other.where());
        }
    }

    private void checkCell(String place, Map<String, String> where) {
        where.forEach((name, value) -> {
            if (specification.instances().stream()
                    .noneMatch(source -> source.parameters()
                            .getOrDefault(name, ImmutableList.of())
                            .contains(value))) {
                problems.error(ExperimentTexts.CATALOGUE, "finding-cell", place(place + "/" + name), name, value);
            }
        });
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

package dev.mentoring.matching.experiment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.experiment.generator.Variation;
import dev.mentoring.matching.experiment.metric.Metric;
import dev.mentoring.matching.experiment.metric.Metrics;
import dev.mentoring.matching.experiment.result.MeasuredMetric;
import dev.mentoring.matching.experiment.result.ResultLayout;
import dev.mentoring.matching.experiment.result.TrialResult;
import dev.mentoring.matching.market.Instance;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A specification with its input files: any of its trials is computed alone, and comes out the same on every machine, in every
 * order and on any number of threads. Immutable and thread-safe.
 *
 * <pre>{@code
 * TrialResult third = Experiment.of(specification).run(3);
 * }</pre>
 */
public final class Experiment {
    private final ExperimentSpecification specification;
    private final ImmutableSortedMap<String, InputInstance> inputs;
    private final ImmutableList<Origin> origins;
    private final ImmutableList<Metric> metrics;
    private final ResultLayout layout;
    private final Optional<ResourceMeter> meter;

    private Experiment(
            ExperimentSpecification specification,
            ImmutableSortedMap<String, InputInstance> inputs,
            Optional<ResourceMeter> meter) {
        this.specification = specification;
        this.inputs = inputs;
        this.meter = meter;
        this.origins = Grid.of(specification, inputs);
        Metrics known = Metrics.discovered();
        this.metrics = specification.metrics().stream().map(known::named).collect(toImmutableList());
        ImmutableList<String> mechanisms =
                specification.mechanisms().stream().map(Mechanism::id).collect(toImmutableList());
        this.layout = new ResultLayout(
                origins.stream().map(Origin::cell).collect(toImmutableList()),
                specification.trials(),
                mechanisms,
                metrics.stream()
                        .map(metric -> new MeasuredMetric(metric.name(), metric.reproducible()))
                        .collect(toImmutableList()),
                specification.baseline().map(mechanisms::indexOf).orElse(0));
    }

    /**
     * {@return the experiment of a specification that names no files}
     *
     * @param specification the specification
     * @throws InvalidInputException when it names files
     */
    public static Experiment of(ExperimentSpecification specification) {
        return of(specification, Map.of());
    }

    /**
     * {@return the experiment of a specification}
     *
     * @param specification the specification
     * @param inputs the instances of the files that it names, by these names; others are left aside
     * @throws InvalidInputException with every file that is missing, or of which there are no variations
     */
    public static Experiment of(ExperimentSpecification specification, Map<String, InputInstance> inputs) {
        Problems.Builder problems = Problems.builder();
        ImmutableSortedMap.Builder<String, InputInstance> named = ImmutableSortedMap.naturalOrder();
        for (String file : files(specification)) {
            InputInstance input = inputs.get(file);
            if (input == null) {
                problems.error(
                        ExperimentTexts.CATALOGUE,
                        "experiment-input-missing",
                        Place.field("experiment", specification.id(), "instances"),
                        file);
            } else {
                named.put(file, input);
            }
        }
        checkVariations(specification, inputs, problems);
        problems.build().throwIfErrors();
        return new Experiment(specification, named.buildOrThrow(), Optional.empty());
    }

    private static void checkVariations(
            ExperimentSpecification specification, Map<String, InputInstance> inputs, Problems.Builder problems) {
        for (int i = 0; i < specification.instances().size(); i++) {
            if (specification.instances().get(i) instanceof InstanceSource.Files source
                    && !source.parameters().isEmpty()) {
                for (int j = 0; j < source.files().size(); j++) {
                    InputInstance input = inputs.get(source.files().get(j));
                    if (input != null && !Variation.suits(input.instance())) {
                        problems.error(
                                ExperimentTexts.CATALOGUE,
                                "experiment-variation",
                                Place.field("experiment", specification.id(), "instances/" + i + "/files/" + j),
                                source.files().get(j));
                    }
                }
            }
        }
    }

    /**
     * {@return the files that a specification names, without repetition, in its order}
     *
     * @param specification the specification
     */
    public static ImmutableList<String> files(ExperimentSpecification specification) {
        return specification.instances().stream()
                .filter(InstanceSource.Files.class::isInstance)
                .flatMap(source -> ((InstanceSource.Files) source).files().stream())
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * {@return this experiment, whose mechanisms are metered; only metrics that are not reproducible notice}
     *
     * @param resources tells what a thread has taken
     */
    public Experiment metered(ResourceMeter resources) {
        return new Experiment(specification, inputs, Optional.of(resources));
    }

    /** {@return the specification} */
    public ExperimentSpecification specification() {
        return specification;
    }

    /** {@return the instances that were read, by file} */
    public ImmutableSortedMap<String, InputInstance> inputs() {
        return inputs;
    }

    /** {@return what the numbers of trials mean} */
    public ResultLayout layout() {
        return layout;
    }

    /** {@return the SHA-256 of the specification and of all input files, in lower-case hexadecimal} */
    public String contentHash() {
        StringBuilder text = new StringBuilder(specification.contentHash()).append('\n');
        inputs.forEach((file, input) -> text.append(input.sha256())
                .append(' ')
                .append(file.length())
                .append(' ')
                .append(file)
                .append('\n'));
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /**
     * {@return what a trial gives}; what fails is recorded in it
     *
     * @param trial the number of the trial, from 1
     * @throws IllegalArgumentException when there is no such trial
     */
    public TrialResult run(long trial) {
        return run(trial, () -> false);
    }

    /**
     * {@return what a trial gives, unless it is cancelled}
     *
     * @param trial the number of the trial, from 1
     * @param cancelled asked now and then whether to give up
     * @throws IllegalArgumentException when there is no such trial
     * @throws dev.mentoring.matching.algorithm.SolveCancelledException when it was cancelled
     */
    public TrialResult run(long trial, BooleanSupplier cancelled) {
        requireNonNull(cancelled);
        Origin origin = originOf(trial);
        return new Trial(specification.mechanisms(), metrics, layout.baseline(), meter, cancelled)
                .run(trial, origin, seedOf(trial, origin));
    }

    /**
     * {@return the instance that all mechanisms meet in a trial}
     *
     * @param trial the number of the trial, from 1
     * @throws IllegalArgumentException when there is no such trial
     * @throws dev.mentoring.core.problem.MentoringException when it cannot be made
     */
    public Instance instance(long trial) {
        Origin origin = originOf(trial);
        return origin.instance(seedOf(trial, origin));
    }

    private Origin originOf(long trial) {
        return origins.get(layout.cellOf(trial).number() - 1);
    }

    private long seedOf(long trial, Origin origin) {
        return origin.seedOf(specification.seed(), (trial - 1) % specification.trials() + 1);
    }
}

package dev.mentoring.matching.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.experiment.result.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that decides an experiment: the grid of instances, the mechanisms, the metrics, the number of trials, the seed.
 * The design is paired: in each trial all mechanisms meet the same instance. Immutable and thread-safe.
 *
 * <p>Generators, algorithms and metrics are those that {@link java.util.ServiceLoader} finds. A specification that names
 * another, or a value that one of them does not allow, is refused with all its problems at once.
 */
@Value.Immutable
public abstract sealed class ExperimentSpecification implements WithExperimentSpecification
        permits ImmutableExperimentSpecification {
    /** The greatest number of trials of a cell. */
    public static final int MOST_TRIALS = 100_000_000;

    /** The greatest number of cells. */
    public static final int MOST_CELLS = 100_000;

    ExperimentSpecification() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id, in kebab-case} */
    public abstract String id();

    /** {@return what the experiment is about} */
    public abstract BilingualText title();

    /** {@return where instances come from; at least one, and the ids are distinct} */
    public abstract ImmutableList<InstanceSource> instances();

    /** {@return what is compared; at least one, and the ids are distinct} */
    public abstract ImmutableList<Mechanism> mechanisms();

    /** {@return the names of what is measured; at least one, and all distinct} */
    public abstract ImmutableList<String> metrics();

    /** {@return the trials of each cell, 1 to {@value #MOST_TRIALS}} */
    public abstract int trials();

    /** {@return the seed from which the seeds of all trials come} */
    @Value.Default
    public long seed() {
        return 0;
    }

    /**
     * {@return the id of the mechanism with which the others are compared, and whose matching is the earlier one for metrics
     * of change; the first mechanism when it is left out}
     */
    public abstract Optional<String> baseline();

    /** {@return the published findings by which the results are judged} */
    public abstract ImmutableList<Finding> findings();

    /** {@return the SHA-256 of everything that decides trials, in lower-case hexadecimal; id, title and findings do not} */
    @Value.Lazy
    public String contentHash() {
        return Hashing.sha256()
                .hashString(SpecificationText.of(this), StandardCharsets.UTF_8)
                .toString();
    }

    /**
     * Refuses a specification that cannot be run.
     *
     * @throws InvalidInputException with everything that stands in the way
     */
    @Value.Check
    void check() {
        new SpecificationCheck(this).problems().throwIfErrors();
    }

    /** Builds {@link ExperimentSpecification} values; not thread-safe. */
    public static final class Builder extends ImmutableExperimentSpecification.Builder {
        Builder() {}
    }
}

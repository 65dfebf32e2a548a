package dev.mentoring.matching.experiment;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.experiment.result.FindingVerdict;
import dev.mentoring.matching.experiment.result.JudgedFinding;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * What a reviewer needs to run an experiment again and to compare: everything that went in, and the hash of what came out. All
 * but {@link #machine()} is the same for every run with the same version of the library. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ExperimentManifest implements WithExperimentManifest permits ImmutableExperimentManifest {
    ExperimentManifest() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the manifest of a finished run}
     *
     * @param experiment the experiment
     * @param tables what the run wrote
     * @param libraryVersion the version of this library
     * @param machine facts about the machine and the run, such as the version of Java, by name
     */
    public static ExperimentManifest of(
            Experiment experiment,
            ExperimentTables tables,
            String libraryVersion,
            ImmutableSortedMap<String, String> machine) {
        ImmutableSortedMap.Builder<String, String> inputs = ImmutableSortedMap.naturalOrder();
        experiment.inputs().forEach((file, input) -> inputs.put(file, input.sha256()));
        return builder()
                .specification(experiment.specification())
                .specificationHash(experiment.specification().contentHash())
                .libraryVersion(libraryVersion)
                .inputs(inputs.buildOrThrow())
                .trials(experiment.layout().trialCount())
                .failedTrials(tables.failedTrials())
                .tables(tables.hashes())
                .verdicts(tables.findings().stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.naturalOrder(), JudgedFinding::verdict, finding -> 1, Integer::sum)))
                .machine(machine)
                .build();
    }

    /** {@return the specification} */
    public abstract ExperimentSpecification specification();

    /** {@return the {@linkplain ExperimentSpecification#contentHash() hash} of the specification} */
    public abstract String specificationHash();

    /** {@return the version of this library} */
    public abstract String libraryVersion();

    /** {@return the SHA-256 of each input file, by its name} */
    public abstract ImmutableSortedMap<String, String> inputs();

    /** {@return how many trials there are in all} */
    public abstract long trials();

    /** {@return in how many of them something failed} */
    public abstract long failedTrials();

    /** {@return the SHA-256 of each table, by its file} */
    public abstract ImmutableSortedMap<String, String> tables();

    /** {@return how often each verdict was passed on a published finding} */
    public abstract ImmutableSortedMap<FindingVerdict, Integer> verdicts();

    /** {@return facts about the machine and the run, by name; no other run need have the same} */
    public abstract ImmutableSortedMap<String, String> machine();

    /**
     * Refuses a manifest that was tampered with.
     *
     * @throws InvalidInputException when the specification has another hash
     */
    @Value.Check
    void check() {
        String real = specification().contentHash();
        if (!real.equals(specificationHash())) {
            throw new InvalidInputException(Problems.builder()
                    .error(
                            ExperimentTexts.CATALOGUE,
                            "manifest-hash",
                            Place.field("manifest", specification().id(), "specificationHash"),
                            specificationHash(),
                            real)
                    .build());
        }
    }

    /** Builds {@link ExperimentManifest} values; not thread-safe. */
    public static final class Builder extends ImmutableExperimentManifest.Builder {
        Builder() {}
    }
}

package dev.mentoring.workbench.command;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentManifest;
import dev.mentoring.matching.experiment.ExperimentRun;
import dev.mentoring.matching.experiment.InputInstance;
import dev.mentoring.matching.experiment.result.TrialRows;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentoring experiment replay}: computes one trial again, and compares. */
@Command(
        name = "replay",
        description = {
            "Computes one trial of a finished experiment again, and compares it byte for byte with the table beside the manifest.",
            "Ends with 3 when something is not the same."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private Console console;

    @Parameters(index = "0", paramLabel = "MANIFEST.json", description = "The manifest; the tables lie beside it.")
    private Path file;

    @Parameters(index = "1", paramLabel = "TRIAL", description = "The number of the trial, from 1.")
    private long trial;

    @Option(
            names = "--inputs",
            paramLabel = "DIR",
            description = "Where the instance files of the specification lie; by default beside the manifest.")
    private Optional<Path> inputs = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Optional<ExperimentManifest> manifest = new Documents(console).read(file, ExperimentManifest.class);
        if (manifest.isEmpty()) {
            return ExitStatus.BAD_INPUT;
        }
        Path directory = file.toAbsolutePath().resolveSibling("");
        Optional<ImmutableMap<String, InputInstance>> instances =
                new ExperimentInputs(console).read(manifest.get().specification(), inputs.orElse(directory));
        if (instances.isEmpty()) {
            return ExitStatus.BAD_INPUT;
        }
        check(manifest.get(), instances.get()).throwIfErrors();
        return compare(manifest.get(), instances.get(), directory.resolve(ExperimentRun.RESULTS));
    }

    private Problems check(ExperimentManifest manifest, Map<String, InputInstance> instances) {
        Problems.Builder problems = Problems.builder();
        if (trial < 1 || trial > manifest.trials()) {
            problems.error(
                    WorkbenchTexts.CATALOGUE,
                    "trial-unknown",
                    Place.field("options", "", "TRIAL"),
                    trial,
                    manifest.trials());
        }
        instances.forEach((name, input) -> {
            if (!input.sha256().equals(manifest.inputs().get(name))) {
                problems.error(WorkbenchTexts.CATALOGUE, "input-changed", Place.cell(name, 1, ""), name);
            }
        });
        return problems.build();
    }

    private int compare(ExperimentManifest manifest, Map<String, InputInstance> instances, Path table)
            throws IOException {
        Experiment experiment = Experiment.of(manifest.specification(), instances);
        String computed = TrialRows.of(experiment.layout()).reproducible(experiment.run(trial));
        String recorded;
        try (Stream<String> lines = Files.lines(table, StandardCharsets.UTF_8)) {
            recorded = lines.filter(line -> line.startsWith(trial + ","))
                    .map(line -> line + "\r\n")
                    .collect(Collectors.joining());
        }
        String hash = com.google.common.io.Files.asByteSource(table.toFile())
                .hash(Hashing.sha256())
                .toString();
        boolean untouched = hash.equals(manifest.tables().get(ExperimentRun.RESULTS));
        if (computed.equals(recorded) && untouched) {
            console.say("replay.same", trial, computed.lines().count());
            return ExitStatus.DONE;
        }
        if (!untouched) {
            console.say("replay.table-changed", table.getFileName());
        }
        if (!computed.equals(recorded)) {
            console.say("replay.different", trial, manifest.libraryVersion(), ThisMachine.libraryVersion());
            recorded.lines().forEach(line -> console.out().println("- " + line));
            computed.lines().forEach(line -> console.out().println("+ " + line));
        }
        return ExitStatus.DOES_NOT_EXIST;
    }
}

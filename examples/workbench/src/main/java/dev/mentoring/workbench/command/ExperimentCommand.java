package dev.mentoring.workbench.command;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentManifest;
import dev.mentoring.matching.experiment.ExperimentRun;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.ExperimentTables;
import dev.mentoring.matching.experiment.InputInstance;
import dev.mentoring.matching.experiment.LocalThreads;
import dev.mentoring.matching.experiment.Progress;
import dev.mentoring.matching.experiment.RunSettings;
import dev.mentoring.workbench.report.ExperimentReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentoring experiment}: runs all trials of a specification into a directory. */
@Command(
        name = "experiment",
        description = {
            "Runs an experiment: tidy tables (CSV), summaries with intervals, and a manifest by which others can compare.",
            "It can be stopped or killed at any time; --resume goes on where it stood, and the tables come out the same."
        },
        subcommands = ReplayCommand.class,
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class ExperimentCommand implements Callable<Integer> {
    /** Beside the tables of a run. */
    static final String MANIFEST = "manifest.json";

    private static final long BETWEEN_MESSAGES = Duration.ofSeconds(2).toNanos();

    @Spec
    private CommandSpec command;

    @Mixin
    private Console console;

    @Parameters(arity = "0..1", paramLabel = "SPEC.json", description = "The specification.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "On how many threads; by default one for each processor. The results do not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", description = "Goes on where a run into this directory stood.")
    private boolean resume;

    private long lastMessage;

    @Override
    public Integer call() throws IOException {
        if (file.isEmpty() || out.isEmpty() || threads < 1) {
            throw new ParameterException(
                    command.commandLine(), "SPEC.json and --out DIR are needed, and --threads is 1 or more");
        }
        Optional<ExperimentSpecification> specification =
                new Documents(console).read(file.get(), ExperimentSpecification.class);
        if (specification.isEmpty()) {
            return ExitStatus.BAD_INPUT;
        }
        Path directory = file.get().toAbsolutePath().resolveSibling("");
        Optional<ImmutableMap<String, InputInstance>> inputs =
                new ExperimentInputs(console).read(specification.get(), directory);
        if (inputs.isEmpty()) {
            return ExitStatus.BAD_INPUT;
        }
        run(Experiment.of(specification.get(), inputs.get()).metered(new ThisMachine()), out.get());
        return ExitStatus.DONE;
    }

    private void run(Experiment experiment, Path directory) throws IOException {
        long begin = System.nanoTime();
        ExperimentRun run =
                resume ? ExperimentRun.resume(experiment, directory) : ExperimentRun.begin(experiment, directory);
        ExperimentTables tables = run.execute(RunSettings.of(new LocalThreads(threads))
                        .withClock(System::nanoTime)
                        .withListener(this::tell))
                .orElseThrow();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        write(experiment, tables, directory, elapsed);
    }

    /** What is made of a finished run. */
    private void write(Experiment experiment, ExperimentTables tables, Path directory, Duration elapsed)
            throws IOException {
        ExperimentManifest manifest = ExperimentManifest.of(
                experiment, tables, ThisMachine.libraryVersion(), ThisMachine.facts(threads, elapsed.toSeconds()));
        Files.write(directory.resolve(MANIFEST), new Documents(console).write(manifest));
        ExperimentReport report = ExperimentReport.of(experiment, tables);
        for (TextLanguage language : TextLanguage.values()) {
            Files.writeString(directory.resolve("report-" + language.code() + ".html"), report.write(language));
        }
        console.say("experiment.written", manifest.trials(), manifest.failedTrials(), directory);
    }

    private void tell(Progress progress) {
        if (progress.elapsed() - lastMessage >= BETWEEN_MESSAGES
                && progress.remaining().isPresent()) {
            lastMessage = progress.elapsed();
            Duration left = Duration.ofNanos(progress.remaining().getAsLong());
            console.progress(
                    "experiment.progress", progress.done(), progress.total(), left.toMinutes(), left.toSecondsPart());
        }
    }
}

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
import dev.mentoring.matching.experiment.map.InstanceDistance;
import dev.mentoring.matching.experiment.map.InstanceMap;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.workbench.experiment.ExperimentReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** The distances of all pairs are computed. */
    private static final int MOST_ON_A_MAP = 500;

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

    @Option(
            names = "--map",
            paramLabel = "N",
            description = {
                "Draws the first N instances of each cell as a map into the report: markets in which people like each other alike",
                "are near. All instances have one size then, and at most " + MOST_ON_A_MAP + " are drawn."
            })
    private int mapped;

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
        Experiment experiment = Experiment.of(specification.get(), inputs.get()).metered(new ThisMachine());
        run(experiment, map(experiment), out.get());
        return ExitStatus.DONE;
    }

    /** Drawn before the trials are run, so that what has no map is refused at once. */
    private Optional<InstanceMap> map(Experiment experiment) {
        int cells = experiment.layout().cells().size();
        int trials = experiment.layout().trialsPerCell();
        if (mapped < 0 || mapped > trials || (long) mapped * cells > MOST_ON_A_MAP) {
            throw new ParameterException(
                    command.commandLine(),
                    "--map N is 0 to " + Math.min(trials, MOST_ON_A_MAP / cells) + " for this specification");
        }
        Map<String, Instance> instances = new TreeMap<>();
        for (long cell = 0; cell < cells; cell++) {
            for (long trial = cell * trials + 1; trial <= cell * trials + mapped; trial++) {
                instances.put(Long.toString(trial), experiment.instance(trial));
            }
        }
        return instances.isEmpty()
                ? Optional.empty()
                : Optional.of(InstanceMap.of(instances, InstanceDistance.PLACEWISE_ATTRACTION));
    }

    private void run(Experiment experiment, Optional<InstanceMap> map, Path directory) throws IOException {
        long begin = System.nanoTime();
        ExperimentRun run =
                resume ? ExperimentRun.resume(experiment, directory) : ExperimentRun.begin(experiment, directory);
        ExperimentTables tables = run.execute(RunSettings.of(new LocalThreads(threads))
                        .withClock(System::nanoTime)
                        .withListener(this::tell))
                .orElseThrow();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        write(experiment, tables, map, directory, elapsed);
    }

    /** What is made of a finished run. */
    private void write(
            Experiment experiment, ExperimentTables tables, Optional<InstanceMap> map, Path directory, Duration elapsed)
            throws IOException {
        ExperimentManifest manifest = ExperimentManifest.of(
                experiment, tables, ThisMachine.libraryVersion(), ThisMachine.facts(threads, elapsed.toSeconds()));
        Files.write(directory.resolve(MANIFEST), new Documents(console).write(manifest));
        ExperimentReport report = ExperimentReport.of(experiment, tables, map);
        for (TextLanguage language : TextLanguage.values()) {
            Files.writeString(directory.resolve(reportIn(language)), report.write(language));
        }
        tables.findings()
                .forEach(finding -> console.out().println(finding.text().in(console.language())));
        console.say("experiment.written", manifest.trials(), manifest.failedTrials(), directory);
        console.say("experiment.report", directory.resolve(reportIn(console.language())));
    }

    private static String reportIn(TextLanguage language) {
        return "report-" + language.code() + ".html";
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

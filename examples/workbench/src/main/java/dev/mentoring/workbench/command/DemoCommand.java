package dev.mentoring.workbench.command;

import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.workbench.cohort.CohortFiles;
import dev.mentoring.workbench.mapping.MappingReading;
import dev.mentoring.workbench.sample.SampleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mentoring demo}: the whole story on the sample cohort. */
@Command(
        name = "demo",
        description = "The whole story on the sample cohort: CSV in; matching, explanations and reports out.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class DemoCommand implements Callable<Integer> {
    /** The day of the sample: with a fixed one the demo writes the same bytes every day. */
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    /** Understood in either language. */
    private static final String PROGRAMME = "Mentoring 2027";

    @Mixin
    private Console console;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write, ${DEFAULT-VALUE} by default; the sample itself goes into its folder cohort.")
    private Path out = Path.of("mentoring-demo");

    @Override
    public Integer call() throws IOException {
        Path cohort = out.resolve("cohort");
        SampleFiles.copyTo(cohort);
        new MatchRunner(console, PROGRAMME)
                .run(
                        new CohortFiles(
                                cohort.resolve("mentees.csv"),
                                cohort.resolve("mentors.csv"),
                                Optional.of(cohort.resolve("relations.csv"))),
                        MappingReading.read(SampleFiles.read("mapping.json")),
                        Optional.of(SampleFiles.framework()),
                        MatchingPolicy.standard(),
                        DATE,
                        false,
                        Optional.of(out));
        return ExitStatus.DONE;
    }
}

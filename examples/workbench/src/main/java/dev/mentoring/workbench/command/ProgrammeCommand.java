package dev.mentoring.workbench.command;

import dev.mentoring.examples.programme.ProgrammeFiles;
import dev.mentoring.examples.programme.year.ProgrammeYear;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mentoring programme}: a simulated year in the life of a programme. */
@Command(
        name = "programme",
        description = "A simulated year in the life of a programme: a timeline and a dashboard in French and English.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class ProgrammeCommand implements Callable<Integer> {
    private static final int FEWEST = 20;
    private static final int MOST = 999;

    @Spec
    private CommandSpec command;

    @Mixin
    private Console console;

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "How many people: 20 to 999, ${DEFAULT-VALUE} by default.")
    private int people = 200;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Another seed gives another year; ${DEFAULT-VALUE} by default.")
    private long seed = 2027;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write, ${DEFAULT-VALUE} by default.")
    private Path out = Path.of("mentoring-programme");

    @Override
    public Integer call() throws IOException {
        if (people < FEWEST || people > MOST) {
            throw new ParameterException(
                    command.commandLine(), "--people is " + FEWEST + " to " + MOST + ", not " + people);
        }
        ProgrammeFiles.write(ProgrammeYear.simulate(people, seed), out);
        console.say("match.written", out);
        return ExitStatus.DONE;
    }
}

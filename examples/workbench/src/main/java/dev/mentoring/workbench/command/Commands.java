package dev.mentoring.workbench.command;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.problem.MentoringException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by name, and how the command line is set up for them. */
public final class Commands {
    private static final ImmutableMap<String, Supplier<Callable<Integer>>> BY_NAME =
            ImmutableMap.<String, Supplier<Callable<Integer>>>builder()
                    .put("demo", DemoCommand::new)
                    .put("match", MatchCommand::new)
                    .put("solve", SolveCommand::new)
                    .put("verify", VerifyCommand::new)
                    .put("experiment", ExperimentCommand::new)
                    .put("algorithms", AlgorithmsCommand::new)
                    .put("generate", GenerateCommand::new)
                    .put("convert", ConvertCommand::new)
                    .put("sample", SampleCommand::new)
                    .put("feedback", FeedbackCommand::new)
                    .put("programme", ProgrammeCommand::new)
                    .buildOrThrow();

    private Commands() {}

    @Command(
            name = "mentoring",
            description = "Matches mentees and mentors, and explains every pair.",
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "COMMAND")
    private static final class Root {}

    /**
     * Runs a command line.
     *
     * @param out where results go
     * @param err where problems go
     * @param arguments the command and its arguments
     * @return the {@link ExitStatus}
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Root());
        // picocli inspects a command by reflection when it is added: add only the one that runs.
        if (arguments.length > 0 && BY_NAME.containsKey(arguments[0])) {
            line.addSubcommand(arguments[0], BY_NAME.get(arguments[0]).get());
        } else {
            BY_NAME.forEach((name, command) -> line.addSubcommand(name, command.get()));
        }
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler(Commands::report);
        if (arguments.length == 0) {
            line.usage(err);
            return ExitStatus.BAD_INPUT;
        }
        int status = line.execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    private static int report(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        if (fault instanceof MentoringException refusal) {
            consoleOf(command).report(refusal);
            return ExitStatus.BAD_INPUT;
        }
        fault.printStackTrace(command.getErr());
        return ExitStatus.INTERNAL_FAULT;
    }

    private static Console consoleOf(CommandLine command) {
        return command.getCommandSpec().mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(Console.class::isInstance)
                .map(Console.class::cast)
                .findFirst()
                .orElseThrow();
    }
}

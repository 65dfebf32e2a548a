package dev.mentoring.workbench.command;

import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has: the language it speaks, and the two streams it writes to. */
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class Console {
    /** Set by the start script when standard error is a terminal. */
    private static final String TERMINAL = "mentoring.terminal";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private TextLanguage language = TextLanguage.ENGLISH;

    @Option(
            names = "--locale",
            paramLabel = "fr|en",
            description = "The language of messages, en by default / la langue des messages.")
    void language(String code) {
        language = switch (code) {
            case "en" -> TextLanguage.ENGLISH;
            case "fr" -> TextLanguage.FRENCH;
            default -> throw new ParameterException(command.commandLine(), "--locale is fr or en, not " + code);
        };
    }

    TextLanguage language() {
        return language;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** Prints a sentence of the catalogue to standard output. */
    void say(String key, Object... arguments) {
        out().println(WorkbenchTexts.CATALOGUE.text(key, arguments).in(language));
    }

    /** Prints problems to standard error, one a line. */
    void report(Problems problems) {
        problems.all().forEach(this::report);
    }

    private void report(Problem problem) {
        command.commandLine().getErr().println(problem.line(language).replace('\n', ' '));
    }

    /** Prints problems of a JSON file to standard error, one a line, each with the file’s name. */
    void report(Path file, Problems problems) {
        for (Problem problem : problems.all()) {
            command.commandLine().getErr().print(file + ": ");
            report(problem);
        }
    }

    /** Prints a fault of the workbench that one file of a batch brought to light. */
    void report(Path file, RuntimeException fault) {
        command.commandLine().getErr().print(file + ": ");
        fault.printStackTrace(command.commandLine().getErr());
    }

    /** Prints why something was refused. */
    void report(MentoringException refusal) {
        report(refusal.problems());
    }

    /** Tells somebody who watches what is going on; says nothing when nobody does. */
    void progress(String key, Object... arguments) {
        if (Boolean.getBoolean(TERMINAL)) {
            command.commandLine()
                    .getErr()
                    .println(WorkbenchTexts.CATALOGUE.text(key, arguments).in(language));
        }
    }
}

package dev.mentoring.workbench.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mentoring feedback}: reports on a round of feedback, and the audit of all that was shown. */
@Command(
        name = "feedback",
        description = "Reports on a round of feedback that betray nobody, and the audit of all that was shown.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {FeedbackReportCommand.class, FeedbackAuditCommand.class, FeedbackSampleCommand.class})
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class FeedbackCommand implements Callable<Integer> {
    @Mixin
    private Console console;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.BAD_INPUT;
    }
}

package dev.mentoring.workbench.command;

import dev.mentoring.workbench.sample.FeedbackSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mentoring feedback sample}: writes two rounds of invented answers. */
@Command(
        name = "sample",
        description =
                "Writes two rounds of invented answers about 12 mentors, a year apart, with the instrument that they answer.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class FeedbackSampleCommand implements Callable<Integer> {
    @Mixin
    private Console console;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write the files.")
    private Path directory;

    @Option(names = "--seed", paramLabel = "N", description = "The seed; by default that of the sample that ships.")
    private long seed = FeedbackSample.SEED;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("responses.csv"), FeedbackSample.responses(seed));
        Files.writeString(directory.resolve("responses-later.csv"), FeedbackSample.laterResponses(seed));
        Files.write(directory.resolve("instrument.json"), new Documents(console).write(FeedbackSample.instrument()));
        console.say("feedback.sample.written", directory);
        return ExitStatus.DONE;
    }
}

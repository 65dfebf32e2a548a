package dev.mentoring.workbench.command;

import dev.mentoring.workbench.sample.SampleFiles;
import dev.mentoring.workbench.sample.SampleGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mentoring sample}: writes a cohort of invented people, of any size. */
@Command(
        name = "sample",
        description = "Writes the sample cohort, or another one of any size, as CSV with its mapping.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class SampleCommand implements Callable<Integer> {
    @Mixin
    private Console console;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write the files.")
    private Path directory;

    @Option(names = "--seed", paramLabel = "N", description = "The seed; by default that of the sample that ships.")
    private long seed = SampleGenerator.SEED;

    @Option(names = "--mentees", paramLabel = "N", description = "How many mentees, ${DEFAULT-VALUE} by default.")
    private int mentees = SampleGenerator.MENTEES;

    @Option(names = "--mentors", paramLabel = "N", description = "How many mentors, ${DEFAULT-VALUE} by default.")
    private int mentors = SampleGenerator.MENTORS;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(directory);
        for (String name : SampleFiles.WRITTEN_BY_HAND) {
            Files.write(directory.resolve(name), SampleFiles.read(name));
        }
        for (Map.Entry<String, String> file :
                SampleGenerator.generate(seed, mentees, mentors).entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
        console.say("sample.written", directory);
        return ExitStatus.DONE;
    }
}

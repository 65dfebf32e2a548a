package dev.mentoring.workbench.command;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.interchange.InstanceFormat;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.interchange.Strictness;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.preflib.DataType;
import dev.mentoring.matching.preflib.PrefLib;
import dev.mentoring.matching.preflib.PrefLibData;
import dev.mentoring.matching.preflib.SupervisorSheet;
import dev.mentoring.workbench.conversion.Conversion;
import dev.mentoring.workbench.conversion.FileFormat;
import dev.mentoring.workbench.text.Suggestion;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentoring convert}: an instance or preference data from one file format to another. */
@Command(
        name = "convert",
        description = {
            "Converts an instance or preference data from one file format to another.",
            "What is repaired, left out or odd is a warning; without --lenient, a repair or loss is an error."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class ConvertCommand implements Callable<Integer> {
    @Mixin
    private Console console;

    @Parameters(index = "0", paramLabel = "FROM", description = "The file to read.")
    private Path from;

    @Parameters(index = "1", paramLabel = "TO", description = "The file to write.")
    private Path to;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of the file to read, by default what its extension tells: json, stable-marriage,"
                    + " hospitals-residents, stable-roommates, student-project-allocation, assignment-matrix,"
                    + " assignment-list, rank-matrix, preference-table, soc, soi, toc, toi, cat or wmd.")
    private Optional<String> fromName = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "The format of the file to write, by default what its extension tells.")
    private Optional<String> toName = Optional.empty();

    @Option(names = "--lenient", description = "Repairs what can be repaired and leaves out what cannot be written.")
    private boolean lenient;

    @Option(
            names = "--mentee-capacity",
            paramLabel = "N",
            description = "Of PrefLib’s data: how many partners a mentee has at most, or reviewers a paper needs;"
                    + " ${DEFAULT-VALUE} by default.")
    private int menteeCapacity = 1;

    @Option(
            names = "--mentor-capacity",
            paramLabel = "N",
            description =
                    "Of PrefLib’s data: how many partners a mentor has at most, papers a reviewer takes, or students"
                            + " work on a project; ${DEFAULT-VALUE} by default.")
    private int mentorCapacity = 1;

    @Option(
            names = "--categories",
            paramLabel = "N",
            description = "Of PrefLib’s bids: how many categories, from the best on, are acceptable; all by default.")
    private Optional<Integer> categories = Optional.empty();

    @Option(
            names = "--supervisors",
            paramLabel = "FILE.dat",
            description = "Of PrefLib’s choices of projects: who supervises which.")
    private Optional<Path> supervisors = Optional.empty();

    @Override
    public Integer call() throws IOException {
        checkNumbers();
        FileFormat source = format(from, fromName, "--from");
        FileFormat target = format(to, toName, "--to");
        if (Files.exists(to) && Files.exists(from) && Files.isSameFile(from, to)) {
            throw refusal("output-collides", "TO", to);
        }
        Optional<byte[]> written;
        try {
            written = source.preferences().isPresent()
                    ? Optional.of(ofPreferences(source.preferences().get(), target))
                    : instance(source).map(instance -> ofInstance(instance, target));
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (written.isEmpty()) {
            return ExitStatus.BAD_INPUT;
        }
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.write(to, written.get());
        return ExitStatus.DONE;
    }

    private InvalidInputException unreadable(IOException fault) {
        String file = fault instanceof FileSystemException failed && failed.getFile() != null
                ? failed.getFile()
                : from.toString();
        return new InvalidInputException(Problems.builder()
                .error(WorkbenchTexts.CATALOGUE, "file-unreadable", Place.cell(file, 1, ""), file)
                .build());
    }

    private Strictness strictness() {
        return lenient ? Strictness.LENIENT : Strictness.STRICT;
    }

    private void checkNumbers() {
        Problems.Builder problems = Problems.builder();
        check(problems, "--mentee-capacity", menteeCapacity, 0);
        check(problems, "--mentor-capacity", mentorCapacity, 0);
        check(problems, "--categories", categories.orElse(1), 1);
        problems.build().throwIfErrors();
    }

    private static void check(Problems.Builder problems, String option, int value, int least) {
        if (value < least) {
            problems.error(
                    WorkbenchTexts.CATALOGUE,
                    "option-off-range",
                    Place.field("options", "", option),
                    value,
                    least,
                    Integer.MAX_VALUE);
        }
    }

    private static FileFormat format(Path file, Optional<String> name, String option) {
        return name.map(FileFormat::named)
                .orElseGet(() -> FileFormat.ofFile(file))
                .orElseThrow(() -> refusal(
                        "format-unknown",
                        option,
                        name.orElse(file.toString()),
                        Suggestion.didYouMean(name.orElse(""), FileFormat.names())));
    }

    private static InvalidInputException refusal(String code, String option, Object... arguments) {
        return new InvalidInputException(Problems.builder()
                .error(WorkbenchTexts.CATALOGUE, code, Place.field("options", "", option), arguments)
                .build());
    }

    private byte[] ofPreferences(DataType type, FileFormat target) throws IOException {
        PrefLibData data;
        try (InputStream stream = open(from)) {
            data = reported(PrefLib.read(from.toString(), type, stream, strictness()));
        }
        if (target.preferences().isPresent()) {
            return bytes(Conversion.retyped(data, target.preferences().get()));
        }
        Conversion conversion = new Conversion(menteeCapacity, mentorCapacity, categories, sheet());
        return ofInstance(reported(conversion.instance(data)), target);
    }

    private Optional<SupervisorSheet> sheet() throws IOException {
        if (supervisors.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = open(supervisors.get())) {
            return Optional.of(reported(SupervisorSheet.read(supervisors.get().toString(), stream, strictness())));
        }
    }

    /** {@return the instance in the file; none when it is a document that has none, which is then reported} */
    private Optional<Instance> instance(FileFormat source) throws IOException {
        if (source.instances().isPresent()) {
            try (InputStream stream = open(from)) {
                InstanceFormat format = source.instances().get();
                return Optional.of(reported(format.read(from.toString(), stream, strictness())));
            }
        }
        Optional<Object> document = new Documents(console).readAny(from);
        Optional<Instance> instance =
                document.filter(Instance.class::isInstance).map(Instance.class::cast);
        if (document.isPresent() && instance.isEmpty()) {
            console.report(
                    from,
                    Problems.builder()
                            .error(WorkbenchTexts.CATALOGUE, "document-no-instance", Place.pointer("/type"))
                            .build());
        }
        return instance;
    }

    private byte[] ofInstance(Instance instance, FileFormat target) {
        if (target.preferences().isPresent()) {
            return bytes(reported(
                    Conversion.preferences(instance, target.preferences().get())));
        }
        if (target.instances().isEmpty()) {
            return new Documents(console).write(instance);
        }
        StringBuilder text = new StringBuilder();
        try {
            console.report(target.instances().get().write(instance, text, strictness()));
        } catch (IOException e) {
            throw new IllegalStateException("a string builder does not fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(PrefLibData data) {
        StringBuilder text = new StringBuilder();
        try {
            PrefLib.write(data, text);
        } catch (IOException e) {
            throw new IllegalStateException("a string builder does not fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    private <T> T reported(Reading<T> reading) {
        console.report(reading.warnings());
        return reading.value();
    }
}

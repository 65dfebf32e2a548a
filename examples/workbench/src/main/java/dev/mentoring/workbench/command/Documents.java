package dev.mentoring.workbench.command;

import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.json.MentoringJson;
import dev.mentoring.json.reading.ReadLimits;
import dev.mentoring.json.reading.ReadResult;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Reads JSON documents; what is wrong with one is reported with the file’s name, and gives nothing. */
final class Documents {
    /** The files are the user’s own, so that only the nesting and the lengths of names need limits. */
    private static final ReadLimits LIMITS =
            ReadLimits.defaults().withDocumentLength(1L << 40).withTokens(1L << 40);

    private final MentoringJson json = MentoringJson.create(LIMITS);
    private final Console console;

    Documents(Console console) {
        this.console = console;
    }

    <T> Optional<T> read(Path file, Class<T> type) {
        return read(file, stream -> json.read(stream, type));
    }

    /** {@return the document in a file, whatever its type} */
    Optional<Object> readAny(Path file) {
        return read(file, json::readDocument);
    }

    private <T> Optional<T> read(Path file, Function<InputStream, ReadResult<T>> reading) {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            ReadResult<T> result = reading.apply(stream);
            console.report(file, result.problems());
            return result.value();
        } catch (IOException e) {
            console.report(Problems.builder()
                    .error(WorkbenchTexts.CATALOGUE, "file-unreadable", Place.cell(file.toString(), 1, ""), file)
                    .build());
            return Optional.empty();
        }
    }

    /** {@return a document, and a line break} */
    byte[] write(Object value) {
        byte[] document = json.write(value);
        byte[] line = java.util.Arrays.copyOf(document, document.length + 1);
        line[document.length] = '\n';
        return line;
    }
}

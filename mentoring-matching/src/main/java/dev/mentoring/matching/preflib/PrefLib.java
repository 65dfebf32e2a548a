package dev.mentoring.matching.preflib;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.interchange.Strictness;
import dev.mentoring.matching.interchange.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Reads and writes the files of PrefLib: {@code .soc .soi .toc .toi .cat .wmd}.
 *
 * <p>{@code PrefLib.read(path, Strictness.STRICT).value()} is {@link OrdinalData}, {@link CategoricalData} or {@link
 * MatchingData}, as the extension tells. Strict reading takes the current format, with {@code # KEY: value} lines at the
 * head and counts that are right. Lenient reading also takes the older formats of orders and graphs, whose head are plain
 * numbers and names, and repairs what can be repaired without a guess; each repair is a warning. Nothing is left out without
 * one. Alternatives are numbered from 1 and have names; the order of the members of a tie means nothing.
 *
 * <p>Reading holds one line and the content in memory. Writing is canonical: equal data gives equal bytes, and reading them
 * gives equal data.
 */
public final class PrefLib {
    private PrefLib() {}

    /**
     * Reads a file.
     *
     * @param path the file; its extension tells what it holds
     * @param strictness whether repairs are errors
     * @return what it holds, and what was repaired
     * @throws IOException when it cannot be read
     * @throws InvalidInputException with everything that is wrong with it, each with its line and position
     */
    public static Reading<PrefLibData> read(Path path, Strictness strictness) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return read(String.valueOf(path.getFileName()), stream, strictness);
        }
    }

    /**
     * Reads what a stream holds, and leaves the stream open.
     *
     * @param file the name of the file; its extension tells what it holds
     * @param stream the bytes of the file
     * @param strictness whether repairs are errors
     * @return what it holds, and what was repaired
     * @throws IOException when it cannot be read
     * @throws InvalidInputException with everything that is wrong with it, each with its line and position
     */
    public static Reading<PrefLibData> read(String file, InputStream stream, Strictness strictness) throws IOException {
        return read(file, DataType.ofFileName(file).orElseThrow(() -> unknownType(file)), stream, strictness);
    }

    /**
     * Reads what a stream holds, whatever the extension of its name, and leaves the stream open.
     *
     * @param file the name of the file, for places
     * @param type what the file holds
     * @param stream the bytes of the file
     * @param strictness whether repairs are errors
     * @return what it holds, and what was repaired
     * @throws IOException when it cannot be read
     * @throws InvalidInputException with everything that is wrong with it, each with its line and position
     */
    public static Reading<PrefLibData> read(String file, DataType type, InputStream stream, Strictness strictness)
            throws IOException {
        return new PrefLibReading(TextSource.of(file, stream, strictness), type).read();
    }

    private static InvalidInputException unknownType(String file) {
        String known = Arrays.stream(DataType.values()).map(DataType::code).collect(Collectors.joining(", "));
        return new InvalidInputException(Problems.builder()
                .error(PrefLibTexts.CATALOGUE, "file-type-unknown", Place.cell(file, 1, ""), file, known)
                .build());
    }

    /**
     * Writes data in the current format, in canonical form; lines end with {@code \n}.
     *
     * @param data the data
     * @param out where to write; not closed
     * @throws IOException when writing fails
     */
    public static void write(PrefLibData data, Appendable out) throws IOException {
        new PrefLibWriting(out).write(data);
    }
}

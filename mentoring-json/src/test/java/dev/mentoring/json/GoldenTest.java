package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.confidentiality.Vault;
import dev.mentoring.json.internal.core.RecordedCodecs;
import dev.mentoring.json.internal.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents and logs as the first version wrote them are read and written again, byte by byte, for ever. Run with {@code
 * -Dmentoring.golden=write} to add the files that are missing; one that is there is never changed.
 */
class GoldenTest {
    private static final MentoringJson JSON = MentoringJson.create().withVault(Vault.forStorage());
    private static final Path FOLDER = Path.of("src/test/resources/dev/mentoring/json/golden");
    static final Iterable<Logs> LOGS = Logs.ALL;

    static Stream<Registry.Document<?>> documents() {
        return Registry.documents().stream().filter(one -> RecordedCodecs.DOCUMENTS.containsKey(one.type()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_stays_as_it_was(Registry.Document<?> document) throws IOException {
        Path file = FOLDER.resolve(document.header().type() + ".json");
        if (isMissing(file)) {
            Files.writeString(file, JSON.writeString(Values.seeded(7).drawn(document.type())) + "\n");
        }
        String text = Files.readString(file).stripTrailing();
        assertThat(JSON.writeString(JSON.read(text, document.type()).orElseThrow()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void a_log_stays_as_it_was(Logs log) throws IOException {
        Path file = FOLDER.resolve(log.type().name() + ".ndjson");
        if (isMissing(file)) {
            Values values = Values.seeded(11);
            Files.writeString(
                    file,
                    Logs.write(
                            JSON,
                            log.type(),
                            IntStream.range(0, 40)
                                    .mapToObj(i -> values.drawn(log.record()))
                                    .toList()));
        }
        String text = Files.readString(file);
        assertThat(Logs.write(JSON, log.type(), Logs.records(JSON, log.type(), text)))
                .isEqualTo(text);
    }

    private static boolean isMissing(Path file) throws IOException {
        Files.createDirectories(FOLDER);
        return "write".equals(System.getProperty("mentoring.golden")) && !Files.exists(file);
    }
}

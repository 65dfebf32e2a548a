package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    static List<DocumentType> documentTypes() {
        return MentoringJson.documentTypes();
    }

    /** Run with {@code -Dmentoring.schemas=write} to write the files after a change of a description. */
    @ParameterizedTest
    @MethodSource("documentTypes")
    void the_published_schema_is_the_one_of_the_descriptions(DocumentType type) throws IOException {
        check(SchemaFiles.generate(type), type.schemaResource(), type::schema);
    }

    static List<LogType<?>> logTypes() {
        return LogType.all();
    }

    @ParameterizedTest
    @MethodSource("logTypes")
    void the_published_schema_of_a_log_is_the_one_of_its_lines(LogType<?> type) throws IOException {
        check(SchemaFiles.generate(type), type.schemaResource(), type::schema);
    }

    private static void check(String generated, String resource, Supplier<String> published) throws IOException {
        if ("write".equals(System.getProperty("mentoring.schemas"))) {
            Path file = Path.of("src/main/resources/dev/mentoring/json").resolve(resource);
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
            return;
        }
        assertThat(published.get()).isEqualTo(generated);
    }

    static Stream<String> invalidMarkets() {
        return Stream.of(
                "{'type': 'market', 'version': '1.0', 'mentees': []}",
                "{'type': 'market', 'version': '2.0', 'mentees': [], 'mentors': []}",
                "{'type': 'matching', 'version': '1.0', 'mentees': [], 'mentors': []}",
                "{'version': '1.0', 'mentees': [], 'mentors': []}",
                "{'type': 'market', 'version': '1.0', 'mentees': [], 'mentors': [], 'extra': 1}",
                "{'type': 'market', 'version': '1.0', 'mentees': {}, 'mentors': []}",
                "{'type': 'market', 'version': '1.0', 'mentees': null, 'mentors': []}",
                "{'type': 'market', 'version': '1.0', 'mentees': [{'id': ' '}], 'mentors': []}",
                "{'type': 'market', 'version': '1.0', 'mentees': [{'id': 'a', 'maximum': -1}], 'mentors': []}",
                "{'type': 'market', 'version': '1.0', 'mentees': [{'id': 'a', 'maximum': 1.5}], 'mentors': []}",
                "{'type': 'market', 'version': '1.0', 'mentees': [{'id': 'a', 'maximum': 3000000000}], 'mentors': []}",
                "{'type': 'market', 'version': '1.0', 'mentees': [{'id': 'a', 'preferences': [[]]}], 'mentors': []}",
                "{'type': 'market', 'version': '1.0', 'mentees': [{'id': 'a', 'preferences': [1]}], 'mentors': []}",
                "{'type': 'market', 'version': '1.0', 'mentees': [], 'mentors': [], 'weights': [{'mentee': 'a'}]}");
    }

    @ParameterizedTest
    @MethodSource("invalidMarkets")
    void what_the_schema_refuses_the_reader_refuses_as_well(String singleQuoted) {
        String text = singleQuoted.replace('\'', '"');
        assertThat(SchemaFiles.validate("market", text)).isNotEmpty();
        for (Jackson jackson : Jackson.values()) {
            assertThat(jackson.json()
                            .read(text, dev.mentoring.matching.market.Market.class)
                            .value())
                    .isEmpty();
        }
    }
}

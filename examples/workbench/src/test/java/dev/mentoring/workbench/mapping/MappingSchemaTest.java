package dev.mentoring.workbench.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.Resources;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.workbench.sample.SampleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MappingSchemaTest {
    private static String text() throws IOException {
        return Resources.toString(
                Resources.getResource(CsvMapping.class, "csv-mapping-1.json"), StandardCharsets.UTF_8);
    }

    private static List<Error> validate(String document) throws IOException {
        Schema schema = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(text(), InputFormat.JSON);
        return schema.validate(document, InputFormat.JSON);
    }

    @Test
    void the_mappings_that_ship_keep_to_the_schema() throws IOException {
        assertThat(validate(new String(SampleFiles.read("mapping.json"), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(validate(Files.readString(Path.of("mappings/govuk-mentor-match.json"))))
                .isEmpty();
        assertThat(validate(Files.readString(Path.of("mappings/dbds-p2p.json"))))
                .isEmpty();
    }

    @Test
    void the_schema_knows_the_meanings_that_the_reader_knows() throws IOException {
        JsonNode meanings = JsonMapper.shared().readTree(text()).at("/$defs/meaning/enum");

        assertThat(meanings.valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(
                        Arrays.stream(Meaning.values()).map(Meaning::code).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'csv-mapping', 'version': '1.0'}",
                "{'type': 'csv-mapping', 'version': '2.0', 'mentees': {}, 'mentors': {}}",
                "{'type': 'csv-mapping', 'version': '1.0', 'mentees': {}, 'mentors': {}, 'extra': 1}",
                "{'type': 'csv-mapping', 'version': '1.0', 'mentees': {'columns': {'a': 'nonsense'}}, 'mentors': {}}",
                "{'type': 'csv-mapping', 'version': '1.0', 'mentees': {'columns': {'a': {'of': 'b'}}}, 'mentors': {}}",
                "{'type': 'csv-mapping', 'version': '1.0', 'mentees': {}, 'mentors': {}, 'separator': 'ab'}",
                "{'type': 'csv-mapping', 'version': '1.0', 'mentees': {}, 'mentors': {}, 'grades': ['a', 'a']}",
                "{'type': 'csv-mapping', 'version': '1.0', 'mentees': {}, 'mentors': {}, 'missing': [1]}"
            })
    void what_the_schema_refuses_the_reader_refuses_as_well(String singleQuoted) throws IOException {
        String document = singleQuoted.replace('\'', '"');

        assertThat(validate(document)).isNotEmpty();
        assertThatThrownBy(() -> MappingReading.read(document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInputException.class);
    }
}

package dev.mentoring.workbench.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.workbench.sample.SampleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingReadingTest {
    private static final String SMALLEST = """
            {"type": "csv-mapping", "version": "1.0",
             "mentees": {"columns": {"Id": "id"}}, "mentors": {"columns": {"Id": "id"}}}""";

    private static CsvMapping read(String json) {
        return MappingReading.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> refusal(String json) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> read(json));
        return refusal.problems().all().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    @Test
    void the_smallest_mapping_takes_the_defaults() {
        CsvMapping mapping = read(SMALLEST);

        assertThat(mapping.mentees().columns().get("Id")).containsExactly(ColumnMeaning.plain(Meaning.ID));
        assertThat(mapping.yes()).contains("yes", "oui");
        assertThat(mapping.separator()).isEmpty();
        assertThat(mapping.relations()).isEmpty();
        assertThat(mapping.mentees().keepFirst()).isFalse();
        assertThat(mapping.isMissing("  ")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"govuk-mentor-match.json", "dbds-p2p.json"})
    void the_mappings_that_ship_are_sound(String file) throws IOException {
        assertThat(MappingReading.read(Files.readAllBytes(Path.of("mappings", file))))
                .isNotNull();
    }

    @Test
    void the_mapping_of_the_sample_is_sound() throws IOException {
        CsvMapping mapping = MappingReading.read(SampleFiles.read("mapping.json"));

        assertThat(mapping.mentees().columns().get("Site"))
                .extracting(ColumnMeaning::meaning)
                .containsExactly(Meaning.SITE, Meaning.ZONE, Meaning.AUDIT_GROUP);
        assertThat(mapping.grades()).startsWith("Analyst").endsWith("Vice president");
    }

    @Test
    void everything_that_is_wrong_is_reported_at_once_with_pointers() {
        assertThat(refusal("""
                {"type": "mapping", "version": "2.0", "separator": "||", "trim": "yes", "grades": ["A", 2, "A"],
                 "gradess": [],
                 "mentees": {"repeatedRows": "keep", "constants": {"trainde": "yes"},
                   "columns": {"Id": "ids", "A/B": {"is": "grade", "unreadable": "drop", "lowst": 1},
                               "Site": ["site", 3], "Other": "site", "Boss": "person",
                               "Style": {"is": "work-style", "lowest": 5, "highest": 1, "by": "mail"}}},
                 "mentors": []}"""))
                .containsExactlyInAnyOrder(
                        "value-unexpected /type",
                        "value-unexpected /version",
                        "value-unexpected /separator",
                        "value-unexpected /trim",
                        "value-unexpected /grades/1",
                        "value-repeated /grades",
                        "member-unknown /gradess",
                        "word-unknown /mentees/repeatedRows",
                        "word-unknown /mentees/constants/trainde",
                        "word-unknown /mentees/columns/Id",
                        "word-unknown /mentees/columns/A~1B/unreadable",
                        "member-unknown /mentees/columns/A~1B/lowst",
                        "value-unexpected /mentees/columns/Site/1",
                        "meaning-repeated /mentees/columns",
                        "meaning-misplaced /mentees/columns",
                        "meaning-missing /mentees/columns",
                        "value-unexpected /mentees/columns/Style/highest",
                        "word-unknown /mentees/columns/Style/by",
                        "member-missing /mentees/columns/Style",
                        "value-unexpected /mentors");
    }

    @Test
    void a_document_that_is_not_json_is_refused_with_line_and_column() {
        assertThat(refusal("{\"type\": \n oops}")).containsExactly("json-malformed #");
        assertThat(refusal("{\"type\": \"a\", \"type\": \"b\"}")).containsExactly("json-malformed #");
        assertThat(refusal("[]")).containsExactly("value-unexpected #");
    }

    @Test
    void a_self_description_without_a_consent_is_refused() {
        assertThat(refusal(SMALLEST.replaceFirst("\"Id\": \"id\"", "\"Id\": \"id\", \"I am\": \"characteristics\"")))
                .containsExactly("meaning-missing /mentees/columns");
    }

    @Test
    void a_slip_of_the_pen_is_met_with_what_was_meant() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> read(SMALLEST.replace("\"mentors\"", "\"mentor\"")));

        assertThat(refusal.problems().lines(TextLanguage.ENGLISH)).contains("Did you mean “mentors”?");
        assertThat(refusal.problems().lines(TextLanguage.FRENCH))
                .contains("Vouliez-vous dire «\u00a0mentors\u00a0»\u00a0?");
    }
}

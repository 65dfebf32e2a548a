package dev.mentoring.workbench.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {
    private final Problems.Builder problems = Problems.builder();

    private Optional<CsvTable> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<CsvTable> read(byte[] bytes) {
        return CsvReading.read("people.csv", bytes, Optional.empty(), problems);
    }

    private List<String> found() {
        return problems.build().all().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b\n1,2\n", "a;b\r\n1;2\r\n", "a\tb\n1\t2", "\uFEFFa,b\r\n1,2", "\"a\",\"b\"\n\"1\",\"2\""})
    void line_ends_separators_quotes_and_a_byte_order_mark_make_no_difference(String text) {
        CsvTable table = read(text).orElseThrow();

        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.rows()).extracting(CsvRow::cells).containsExactly(ImmutableList.of("1", "2"));
        assertThat(found()).isEmpty();
    }

    @Test
    void the_separator_of_the_mapping_wins_over_the_guess() {
        assertThat(CsvReading.read("a.csv", "a;b,c\n".getBytes(StandardCharsets.UTF_8), Optional.of(','), problems))
                .map(CsvTable::header)
                .contains(ImmutableList.of("a;b", "c"));
    }

    @Test
    void a_row_after_a_quoted_line_break_keeps_its_true_line() {
        CsvTable table = read("a,b\n\"one\ntwo\",2\n3,4\n").orElseThrow();

        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2L, 4L);
        assertThat(table.rows().get(0).cells().get(0)).isEqualTo("one\ntwo");
    }

    @Test
    void rows_of_separators_alone_are_no_rows() {
        assertThat(read("a,b\n1,2\n,\n\n").orElseThrow().rows()).hasSize(1);
        assertThat(found()).isEmpty();
    }

    @Test
    void rows_that_are_too_short_or_too_long_are_reported_one_by_one() {
        read("a,b\n1\n1,2\n1,2,3\n");

        assertThat(found()).containsExactly("row-length people.csv:2", "row-length people.csv:4");
    }

    @Test
    void bytes_that_are_not_utf_8_are_reported_with_their_line() {
        assertThat(read("name\nZoé\n".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(found()).containsExactly("csv-not-utf8 people.csv:2");
    }

    @Test
    void an_empty_file_an_open_quote_and_a_repeated_column_are_refused() {
        assertThat(read("")).isEmpty();
        assertThat(read("a,b\n1,\"2\n")).isEmpty();
        assertThat(read("a,a\n1,2\n")).isEmpty();
        assertThat(found())
                .containsExactly(
                        "csv-empty people.csv:1", "csv-malformed people.csv:1", "column-duplicated people.csv:1, a");
    }

    @Test
    void a_file_that_is_not_there_is_reported() {
        assertThat(CsvReading.read(Path.of("no-such-file.csv"), Optional.empty(), problems))
                .isEmpty();
        assertThat(problems.build().all()).extracting(Problem::code).containsExactly("file-unreadable");
    }
}

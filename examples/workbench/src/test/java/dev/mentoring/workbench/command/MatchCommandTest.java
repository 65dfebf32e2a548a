package dev.mentoring.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {
    @TempDir
    Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        file("mapping.json", """
                {"type": "csv-mapping", "version": "1.0", "grades": ["Junior", "Senior"],
                 "mentees": {"columns": {"Mail": "id", "Name": "name", "Grade": "grade",
                                         "Choice": {"is": "choices", "by": "name"}}},
                 "mentors": {"columns": {"Mail": "id", "Name": "name", "Grade": "grade"}}}""");
        file("mentees.csv", "Mail,Name,Grade,Choice\na@x,Ann Ray,Junior,Di Fox\nb@x,Bo Li,Junior,\n");
        file("mentors.csv", "Mail,Name,Grade\nc@x,Cy Ott,Senior\nd@x,Di Fox,Senior\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Run match(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "match",
                "--mentees",
                directory.resolve("mentees.csv"),
                "--mentors",
                directory.resolve("mentors.csv"),
                "--mapping",
                directory.resolve("mapping.json"),
                "--date",
                "2026-11-23"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    @Test
    void without_a_directory_the_summary_alone_is_shown() {
        Run run = match();

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("2 of 2 mentees have a mentor"))
                .anyMatch(line -> line.startsWith("1 mentee ranked mentors: choice 1: 1, another"));
    }

    @Test
    void names_stand_in_the_table_of_pairs_and_nowhere_in_the_documents() throws IOException {
        Path out = directory.resolve("out");
        assertThat(match("--out", out).status()).isEqualTo(ExitStatus.DONE);

        assertThat(Files.readAllLines(out.resolve("pairs.csv")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("a@x,Ann Ray,d@x,Di Fox,"));
        assertThat(Files.readString(out.resolve("pool.json"))).contains("a@x").doesNotContain("Ann Ray");
        assertThat(Files.readString(out.resolve("report-en.html"))).contains("Ann Ray");
    }

    @Test
    void the_cost_of_the_choices_is_told_when_asked_for() {
        // Ann gets her first choice for 0; Bo named nobody and costs 20.
        assertThat(match("--choice-costs", "0,2,5,20").out()).contains("Total cost by choice (0, 2, 5, 20): 20");
    }

    @Test
    void every_problem_of_the_files_ends_the_run_with_status_2() throws IOException {
        file("mentees.csv", "Mail,Name,Grade,Choice\na@x,Ann Ray,Boss,Nobody\n,Bo Li,Junior,\n");
        Run run = match("--out", directory.resolve("out"));

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.startsWith("error "));
        assertThat(run.err()).contains("[mentees.csv:2, Grade]", "[mentees.csv:2, Choice]", "[mentees.csv:3, Mail]");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void invalid_rows_can_be_skipped() throws IOException {
        file("mentees.csv", "Mail,Name,Grade,Choice\na@x,Ann Ray,Boss,\nb@x,Bo Li,Junior,\n");
        Run run = match("--skip-invalid-rows");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("1 of 1 mentee");
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("warning "));
    }

    @Test
    void a_mapping_or_policy_that_cannot_be_used_is_bad_input() throws IOException {
        Path absent = directory.resolve("absent.json");
        Path broken = file("broken.json", "{");

        assertThat(match("--policy", absent).status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(match("--framework", broken).err()).contains("broken.json");
        assertThat(match("--date", "tomorrow").status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(Run.of("match", "--mentees", directory.resolve("mentees.csv"))
                        .status())
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(match("--relations", directory.resolve("mentees.csv")).err()).contains("relations");
        file("mapping.json", "{\"type\": \"csv-mapping\"}");
        assertThat(match().err().lines()).hasSizeGreaterThan(2);
    }
}

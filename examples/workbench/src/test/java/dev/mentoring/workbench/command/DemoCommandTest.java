package dev.mentoring.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    private static final List<String> FILES = List.of(
            "matching.json",
            "pairs.csv",
            "pool.json",
            "problems.txt",
            "report-en.html",
            "report-fr.html",
            "unmatched.csv");

    @TempDir
    Path directory;

    @Test
    void the_demo_leaves_everything_behind_and_says_so() throws IOException {
        Path out = directory.resolve("demo");
        Run run = Run.of("demo", "--out", out);

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(FILES).allSatisfy(name -> assertThat(out.resolve(name)).isNotEmptyFile());
        assertThat(out.resolve("cohort/mentees.csv")).isNotEmptyFile();
        assertThat(run.out()).contains("of 120 mentees have a mentor").endsWith("Written to " + out + ".\n");
        assertThat(run.err().lines()).hasSize(13).allMatch(line -> line.startsWith("warning "));
        assertThat(Files.readString(out.resolve("problems.txt"))).isEqualTo(run.err());
    }

    @Test
    void the_demo_speaks_french() {
        Run run = Run.of("demo", "--locale", "fr", "--out", directory);

        assertThat(run.out()).contains("personnes mentorées sur 120 ont un mentor");
        assertThat(run.err()).contains("Vouliez-vous dire «\u00a0Negotiation\u00a0»\u00a0?");
    }

    @Test
    void two_demos_write_the_same_bytes() throws IOException {
        Run.of("demo", "--out", directory.resolve("first"));
        Run.of("demo", "--out", directory.resolve("second"));

        for (String name : FILES) {
            assertThat(directory.resolve("first").resolve(name))
                    .hasSameBinaryContentAs(directory.resolve("second").resolve(name));
        }
    }

    @Test
    void the_columns_of_a_pair_add_up_to_its_score() throws IOException {
        Run.of("demo", "--out", directory);

        try (Stream<String> lines = Files.lines(directory.resolve("pairs.csv"))) {
            List<String[]> rows = lines.map(line -> line.split(",", -1)).toList();
            assertThat(rows.get(0)).startsWith("mentee", "mentee name", "mentor", "mentor name", "score");
            assertThat(rows).hasSizeGreaterThan(90);
            for (String[] row : rows.subList(1, rows.size())) {
                long sum = Stream.of(row)
                        .skip(8)
                        .mapToLong(DemoCommandTest::hundredths)
                        .sum();
                assertThat(sum).isEqualTo(hundredths(row[4]));
            }
        }
    }

    private static long hundredths(String points) {
        return points.isEmpty() ? 0 : Long.parseLong(points.replace(".", ""));
    }
}

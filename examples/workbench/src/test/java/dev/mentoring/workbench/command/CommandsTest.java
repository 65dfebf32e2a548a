package dev.mentoring.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    @Test
    void a_command_line_without_a_command_shows_them_all() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("demo", "match", "solve", "verify", "algorithms", "generate", "sample");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "match", "solve", "verify", "algorithms", "generate", "sample"})
    void every_command_explains_itself(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("mentoring " + command).contains("--locale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marry", "--speed"})
    void what_is_not_known_is_bad_usage(String word) {
        assertThat(Run.of(word).status()).isEqualTo(ExitStatus.BAD_INPUT);
    }

    @Test
    void a_language_that_the_workbench_does_not_speak_is_bad_usage() {
        Run run = Run.of("algorithms", "--locale", "de");

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("--locale is fr or en, not de");
    }

    @Test
    void the_algorithms_are_listed_in_either_language() {
        assertThat(Run.of("algorithms").out()).contains("optimal-assignment", "  accepts: ", "  source: ");
        assertThat(Run.of("algorithms", "--locale", "fr").out()).contains("optimal-assignment", "  accepte\u00a0: ");
    }

    @Test
    void the_algorithms_are_listed_as_a_document() {
        JsonNode document =
                JsonMapper.shared().readTree(Run.of("algorithms", "--json").out());

        assertThat(document.get("type").stringValue()).isEqualTo("algorithms");
        List<String> names = document.get("algorithms").values().stream()
                .map(algorithm -> algorithm.get("name").stringValue())
                .toList();
        assertThat(names).isSorted().contains("deferred-acceptance", "optimal-assignment", "stable-roommates");
        JsonNode deferred = document.get("algorithms").get(names.indexOf("deferred-acceptance"));
        assertThat(deferred.get("options").get(0).get("allowed").size()).isEqualTo(2);
    }

    @Test
    void a_sample_of_another_size_can_be_matched(@TempDir Path directory) {
        assertThat(Run.of("sample", "--out", directory, "--seed", 5, "--mentees", 30, "--mentors", 20)
                        .status())
                .isEqualTo(ExitStatus.DONE);
        Run run = Run.of(
                "match",
                "--mentees",
                directory.resolve("mentees.csv"),
                "--mentors",
                directory.resolve("mentors.csv"),
                "--relations",
                directory.resolve("relations.csv"),
                "--date",
                "2026-11-23");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("of 30 mentees have a mentor");
    }
}

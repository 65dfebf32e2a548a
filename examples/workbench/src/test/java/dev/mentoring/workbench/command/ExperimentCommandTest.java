package dev.mentoring.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.json.MentoringJson;
import dev.mentoring.matching.experiment.ExperimentManifest;
import dev.mentoring.workbench.conversion.FileFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentCommandTest {
    private static final String SPECIFICATION = """
            {"type": "experiment", "version": "1.0", "id": "sample",
             "title": {"en": "A sample", "fr": "Un exemple"},
             "instances": [{"kind": "generated", "id": "random", "generator": "impartial-culture",
                            "parameters": {"mentees": [3, 5]}},
                           {"kind": "files", "id": "real", "files": ["market.json"]}],
             "mechanisms": [{"id": "da", "algorithm": "deferred-acceptance"},
                            {"id": "ia", "algorithm": "immediate-acceptance"}],
             "metrics": ["size", "mentee-mean-rank", "run-time"], "trials": 4}""";

    private static final String MARKET = """
            {"type": "market", "version": "1.0",
             "mentees": [{"id": "a", "preferences": ["x", "y"]}, {"id": "b", "preferences": ["x", "y"]}],
             "mentors": [{"id": "x", "preferences": ["a", "b"]}, {"id": "y", "preferences": ["a", "b"]}]}""";

    @TempDir
    Path directory;

    private Path specification;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        specification = Files.writeString(directory.resolve("spec.json"), SPECIFICATION);
        Files.writeString(directory.resolve("market.json"), MARKET);
        out = directory.resolve("out");
    }

    private Run replay(long trial) {
        return Run.of("experiment", "replay", out.resolve("manifest.json"), trial, "--inputs", directory);
    }

    @Test
    void tables_and_a_manifest_are_written_the_same_on_any_number_of_threads() throws IOException {
        Run run = Run.of("experiment", specification, "--out", out, "--threads", 1);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).startsWith("12 trials (0 with a failure)");
        assertThat(Files.readAllLines(out.resolve("results.csv"))).hasSize(1 + 12 * 2 * 2);
        assertThat(Files.readAllLines(out.resolve("machine.csv"))).hasSize(1 + 12 * 2);
        assertThat(Files.readAllLines(out.resolve("summary.csv"))).hasSize(1 + 3 * 2 * 2);
        assertThat(Files.readAllLines(out.resolve("comparisons.csv"))).hasSize(1 + 3 * 2);

        Path second = directory.resolve("second");
        assertThat(Run.of("experiment", specification, "--out", second, "--threads", 2)
                        .status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(manifest(second).withMachine(manifest(out).machine())).isEqualTo(manifest(out));
        assertThat(manifest(out).machine()).containsKeys("java", "threads");
    }

    private static ExperimentManifest manifest(Path directory) throws IOException {
        return MentoringJson.create()
                .read(Files.readAllBytes(directory.resolve("manifest.json")), ExperimentManifest.class)
                .orElseThrow();
    }

    @Test
    void a_finished_run_is_not_overwritten_and_resuming_it_does_nothing_again() throws IOException {
        Run.of("experiment", specification, "--out", out);
        String table = Files.readString(out.resolve("results.csv"));
        Run again = Run.of("experiment", specification, "--out", out);
        assertThat(again.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(again.err()).contains("experiment-exists");
        assertThat(Run.of("experiment", specification, "--out", out, "--resume").status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(out.resolve("results.csv"))).isEqualTo(table);
    }

    @Test
    void a_trial_is_computed_again_and_compared_byte_for_byte() throws IOException {
        Run.of("experiment", specification, "--out", out);
        Run same = replay(7);
        assertThat(same.err()).isEmpty();
        assertThat(same.out()).isEqualTo("Trial 7 came out the same: 4 rows.\n");
        assertThat(same.status()).isEqualTo(ExitStatus.DONE);

        Path table = out.resolve("results.csv");
        String forged = Files.readString(table).replaceFirst("(?m)^(7,.*,size),5,", "$1,4,");
        Files.writeString(table, forged);
        Run different = replay(7);
        assertThat(different.status()).isEqualTo(ExitStatus.DOES_NOT_EXIST);
        assertThat(different.out())
                .contains("results.csv is not the table")
                .contains("came out different")
                .containsPattern("(?m)^- 7,.*,size,4,$")
                .containsPattern("(?m)^\\+ 7,.*,size,5,$");
        assertThat(replay(8).status()).isEqualTo(ExitStatus.DOES_NOT_EXIST);
    }

    @Test
    void what_cannot_be_replayed_is_refused() throws IOException {
        Run.of("experiment", specification, "--out", out);
        Files.writeString(directory.resolve("market.json"), MARKET.replace("\"y\"]}]", "\"y\"]} ]"));
        Run run = replay(13);
        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("trial-unknown").contains("input-changed");

        Path manifest = out.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"trials\":4", "\"trials\":5"));
        assertThat(replay(1).err()).contains("manifest-hash");
    }

    @Test
    void bad_input_is_reported_all_at_once() throws IOException {
        Files.writeString(
                specification, SPECIFICATION.replace("impartial-", "partial-").replace("\"size\"", "\"sise\""));
        Run run = Run.of("experiment", specification, "--out", out);
        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("unknown-generator").contains("unknown-metric");

        Files.writeString(specification, SPECIFICATION.replace("market.json", "spec.json\", \"missing.json"));
        Run inputs = Run.of("experiment", specification, "--out", out);
        assertThat(inputs.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(inputs.err()).contains("document-no-instance").contains("file-unreadable");
        assertThat(Run.of("experiment", specification).status()).isEqualTo(ExitStatus.BAD_INPUT);
    }

    @Test
    void instances_in_the_formats_of_others_are_read_by_their_extension() throws IOException {
        Path market = directory.resolve("market.json");
        Path text = directory.resolve("market.sm");
        Run converted = Run.of("convert", market, text, "--to", "stable-marriage");
        assertThat(converted.err()).isEmpty();
        String extension = FileFormat.named("stable-marriage").orElseThrow().extension();
        Files.copy(text, directory.resolve("other" + extension));
        Files.writeString(
                specification, SPECIFICATION.replace("\"market.json\"", "\"market.json\", \"other" + extension + "\""));
        Run run = Run.of("experiment", specification, "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("16 trials (0 with a failure)");
    }

    @Test
    void the_report_is_named_and_has_a_map_where_all_instances_have_one_size() throws IOException {
        Files.writeString(specification, SPECIFICATION.replace("[3, 5]", "[2]"));
        Run run = Run.of("experiment", specification, "--out", out, "--map", 3, "--locale", "fr");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(out.resolve("report-fr.html").toString());
        assertThat(Files.readString(out.resolve("report-fr.html"))).contains("<figure class=\"plot\" id=\"map\">");
    }

    @Test
    void what_cannot_be_drawn_on_a_map_is_refused_before_any_trial() {
        Run sizes = Run.of("experiment", specification, "--out", out, "--map", 2);
        assertThat(sizes.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(sizes.err()).contains("sizes-differ");
        Run many = Run.of("experiment", specification, "--out", out, "--map", 5);
        assertThat(many.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(many.err()).contains("--map N is 0 to 4");
        assertThat(out).doesNotExist();
    }
}

package dev.mentoring.matching.experiment.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.matching.experiment.metric.MetricValue;
import dev.mentoring.matching.experiment.metric.UndefinedReason;
import dev.mentoring.matching.experiment.result.FailureStage;
import dev.mentoring.matching.experiment.result.TrialFailure;
import dev.mentoring.matching.experiment.result.TrialResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final String EXPERIMENT = "0123abc";

    private static final List<TrialResult> RESULTS = List.of(
            result(1, -5, MetricValue.of(0.1), MetricValue.of(3)),
            result(2, Long.MAX_VALUE, MetricValue.undefined(UndefinedReason.FAILED), MetricValue.of(-1e-300)),
            new TrialResult(
                    3,
                    7,
                    ImmutableList.of(),
                    ImmutableList.of(
                            new TrialFailure(FailureStage.GENERATING, "", "", "kind", "two\nlines, é ? %"),
                            new TrialFailure(FailureStage.MEASURING, "m", "size", "other", ""))),
            result(4, 0, MetricValue.of(1 / 3.0), MetricValue.of(1e22)));

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("trials.journal");
    }

    private static TrialResult result(long trial, long seed, MetricValue... values) {
        return new TrialResult(trial, seed, ImmutableList.copyOf(values), ImmutableList.of());
    }

    private byte[] written() throws IOException {
        try (Journal journal = Journal.open(file, EXPERIMENT)) {
            RESULTS.forEach(journal::append);
        }
        return Files.readAllBytes(file);
    }

    private List<TrialResult> read() {
        List<TrialResult> read = new ArrayList<>();
        Journal.read(file, EXPERIMENT, read::add);
        return read;
    }

    @Test
    void what_was_added_is_read_again() throws IOException {
        written();
        assertThat(read()).isEqualTo(RESULTS);
    }

    @Test
    void wherever_a_kill_tore_the_last_line_the_whole_lines_remain_and_the_rest_is_done_anew() throws IOException {
        byte[] whole = written();
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (Journal journal = Journal.open(file, EXPERIMENT)) {
                long recorded = journal.trials();
                assertThat(read()).isEqualTo(RESULTS.subList(0, (int) recorded));
                RESULTS.subList((int) recorded, RESULTS.size()).forEach(journal::append);
            }
            assertThat(Files.readAllBytes(file)).as("torn at %s", length).isEqualTo(whole);
        }
    }

    @Test
    void a_line_of_which_the_disk_got_only_some_blocks_is_done_anew() throws IOException {
        byte[] whole = written();
        byte[] hollow = whole.clone();
        Arrays.fill(hollow, whole.length - 20, whole.length - 10, (byte) 0);
        Files.write(file, hollow);
        try (Journal journal = Journal.open(file, EXPERIMENT)) {
            assertThat(journal.trials()).isEqualTo(3);
            journal.append(RESULTS.get(3));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void nothing_of_a_torn_end_remains_however_long_it_is() throws IOException {
        byte[] whole = written();
        byte[] longer = Arrays.copyOf(whole, whole.length + 5_000);
        Arrays.fill(longer, whole.length, longer.length, (byte) 'x');
        Files.write(file, longer);
        Journal.open(file, EXPERIMENT).close();
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void damage_before_an_intact_line_is_no_torn_end_and_is_not_mended() throws IOException {
        byte[] whole = written();
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            String lines = new String(whole, 0, at, StandardCharsets.ISO_8859_1);
            long line = lines.chars().filter(letter -> letter == '\n').count() + 1;
            if (line < RESULTS.size()) { // without its end, the last line but one becomes the last
                assertThatThrownBy(() -> Journal.open(file, EXPERIMENT))
                        .as("damaged at %s", at)
                        .hasMessageContaining("journal-damaged");
            }
        }
    }

    @Test
    void a_journal_of_another_experiment_is_refused() throws IOException {
        written();
        assertThatThrownBy(() -> Journal.open(file, "other")).hasMessageContaining("journal-of-another-experiment");
    }

    @Test
    void two_runs_do_not_write_one_journal() {
        try (Journal journal = Journal.open(file, EXPERIMENT)) {
            assertThatThrownBy(() -> Journal.open(file, EXPERIMENT)).hasMessageContaining("journal-in-use");
            journal.append(RESULTS.get(0));
        }
        assertThat(read()).hasSize(1);
    }

    @Test
    void trials_are_added_in_their_order() {
        try (Journal journal = Journal.open(file, EXPERIMENT)) {
            assertThatIllegalArgumentException().isThrownBy(() -> journal.append(RESULTS.get(1)));
        }
    }

    @Test
    void every_sentence_stands_in_both_languages() {
        assertThat(CatalogueFaults.of(JournalTexts.class, "journal")).isEmpty();
    }
}

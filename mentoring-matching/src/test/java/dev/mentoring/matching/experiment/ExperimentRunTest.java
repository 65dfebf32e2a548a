package dev.mentoring.matching.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.matching.experiment.journal.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentRunTest {
    private static final Experiment SAMPLE = Experiment.of(Specifications.sample(60, "some"));
    private static final RunSettings ONE = RunSettings.of(new LocalThreads(1));
    private static final RunSettings TWO = RunSettings.of(new LocalThreads(2));

    @TempDir
    Path directory;

    private static Map<String, String> contents(Path directory) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private Map<String, String> run(String name, Experiment experiment, RunSettings settings) {
        assertThat(ExperimentRun.begin(experiment, directory.resolve(name)).execute(settings))
                .isPresent();
        return contents(directory.resolve(name));
    }

    @Test
    void the_table_holds_all_trials_in_their_order() {
        Map<String, String> files = run("one", SAMPLE, ONE);
        assertThat(files)
                .containsOnlyKeys("comparisons.csv", "failures.csv", "results.csv", "summary.csv", "trials.journal");
        assertThat(files.get("results.csv")).isEqualTo(Specifications.rows(SAMPLE));
        assertThat(files.get("failures.csv"))
                .contains("IllegalStateException,\"seed ")
                .contains("\"\"on purpose\"\"");
    }

    @Test
    void the_bytes_are_the_same_for_any_number_of_threads() {
        Map<String, String> files = run("one", SAMPLE, ONE);
        assertThat(run("two", SAMPLE, TWO)).isEqualTo(files);
        assertThat(run("nine", SAMPLE, RunSettings.of(new LocalThreads(9)))).isEqualTo(files);
    }

    @Test
    void a_run_that_was_stopped_goes_on_where_it_stood_without_doing_a_trial_again() {
        Path stopped = directory.resolve("stopped");
        List<Long> done = new ArrayList<>();
        RunSettings impatient = TWO.withListener(progress -> done.add(progress.done()));
        for (int limit = 10; done.size() < 120; limit += 37) {
            int enough = limit;
            ExperimentRun.resume(SAMPLE, stopped).execute(impatient.withStop(() -> done.size() >= enough));
        }
        assertThat(done).hasSize(120).isSorted().doesNotHaveDuplicates();
        assertThat(ExperimentRun.resume(SAMPLE, stopped).execute(TWO)).isPresent();
        assertThat(contents(stopped)).isEqualTo(run("one", SAMPLE, ONE));
    }

    @Test
    void a_run_that_was_killed_goes_on_where_it_stood() throws IOException, InterruptedException {
        Path killed = directory.resolve("killed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        killed.toString())
                .inheritIO()
                .start();
        Path journal = killed.resolve(ExperimentRun.JOURNAL);
        while (process.isAlive() && (!Files.exists(journal) || Files.size(journal) < 20_000)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        process.destroyForcibly().waitFor(); // SIGKILL: nothing in the process gets to say goodbye
        Experiment experiment = Experiment.of(KilledRun.specification());
        AtomicLong before = new AtomicLong();
        Journal.read(journal, experiment.contentHash(), result -> before.incrementAndGet());
        assertThat(before.get()).isBetween(20L, experiment.layout().trialCount() - 1);

        AtomicLong after = new AtomicLong();
        assertThat(ExperimentRun.resume(experiment, killed)
                        .execute(TWO.withListener(progress -> after.incrementAndGet())))
                .isPresent();
        assertThat(before.get() + after.get()).isEqualTo(experiment.layout().trialCount());
        assertThat(contents(killed)).isEqualTo(run("whole", experiment, ONE));
    }

    @Test
    void a_directory_with_a_run_is_not_overwritten_nor_taken_for_another_experiment() {
        run("one", SAMPLE, ONE);
        Path taken = directory.resolve("one");
        assertThatThrownBy(() -> ExperimentRun.begin(SAMPLE, taken))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("experiment-exists");
        Experiment other = Experiment.of(Specifications.sample(61, "some"));
        assertThatThrownBy(() -> ExperimentRun.resume(other, taken).execute(ONE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("journal-of-another-experiment");
    }

    @Test
    void the_listener_hears_of_each_trial_and_of_the_time_that_remains() {
        List<Progress> heard = new ArrayList<>();
        AtomicLong clock = new AtomicLong();
        run("one", SAMPLE, ONE.withListener(heard::add).withClock(() -> clock.getAndAdd(1_000)));

        assertThat(heard).hasSize(120);
        Progress tenth = heard.get(9);
        assertThat(tenth).isEqualTo(new Progress(10, 120, 10, 10_000));
        assertThat(tenth.remaining()).hasValue(110_000);
        assertThat(new Progress(10, 120, 0, 5).remaining()).isEmpty();
    }

    @Test
    void metrics_that_no_two_runs_measure_alike_are_kept_apart() {
        Experiment timed = Experiment.of(Specifications.sample(2, "none").withMetrics("run-time", "size"));
        Map<String, String> files = run("timed", timed, ONE);
        assertThat(files.get("machine.csv")).contains("run-time").doesNotContain(",size,0");
        assertThat(files.get("results.csv")).doesNotContain("run-time");
        assertThat(files.get("summary.csv")).doesNotContain("run-time");
    }

    @Test
    void a_fault_of_the_sink_ends_the_run_and_its_threads() {
        assertThatThrownBy(() -> run("one", SAMPLE, TWO.withListener(progress -> {
                    throw new IllegalStateException("listener");
                })))
                .hasMessage("listener");
    }
}

package dev.mentoring.matching.experiment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.experiment.journal.Journal;
import dev.mentoring.matching.experiment.result.ExperimentSummary;
import dev.mentoring.matching.experiment.result.Finding;
import dev.mentoring.matching.experiment.result.JudgedFinding;
import dev.mentoring.matching.experiment.result.MeasuredMetric;
import dev.mentoring.matching.experiment.result.Summariser;
import dev.mentoring.matching.experiment.result.SummaryRows;
import dev.mentoring.matching.experiment.result.TrialRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An experiment that is run into a directory. Immutable and thread-safe, but one directory takes one run at a time.
 *
 * <p>Each trial is written to {@value #JOURNAL} as soon as it and all before it are done, so that a run that was killed or
 * stopped goes on where it stood: what is recorded is never done again, and nothing is lost but what was not yet recorded.
 * The journal is forced to the disk at least every second and every {@value #TRIALS_BETWEEN_FORCES} trials; a loss of power
 * costs no more than that. When all trials are done, the tables are made of the journal: {@value #RESULTS}, {@value #FAILURES},
 * {@value #SUMMARY}, {@value #COMPARISONS} and, if there are any, {@value #FINDINGS}, whose bytes depend on the specification
 * and the input files alone, and {@value #MACHINE} with what depends on the machine, if there is any. Memory does not grow with the number of trials.
 */
public final class ExperimentRun {
    /** The trials that are done. */
    public static final String JOURNAL = "trials.journal";

    /** A row for each trial, mechanism and metric. */
    public static final String RESULTS = "results.csv";

    /** A row for each failure. */
    public static final String FAILURES = "failures.csv";

    /** A row for each cell, mechanism and metric. */
    public static final String SUMMARY = "summary.csv";

    /** A row for each cell, metric, and mechanism beside the baseline. */
    public static final String COMPARISONS = "comparisons.csv";

    /** A row for each published finding in each cell of which it speaks; only when the specification names findings. */
    public static final String FINDINGS = "findings.csv";

    /** As {@link #RESULTS}, for metrics that no two runs measure alike. */
    public static final String MACHINE = "machine.csv";

    private static final int TRIALS_BETWEEN_FORCES = 1_000;
    private static final long NANOSECONDS_BETWEEN_FORCES = 1_000_000_000L;

    private final Experiment experiment;
    private final Path directory;

    private ExperimentRun(Experiment experiment, Path directory) {
        this.experiment = requireNonNull(experiment);
        this.directory = requireNonNull(directory);
    }

    /**
     * {@return a run that has not begun}
     *
     * @param experiment the experiment
     * @param directory where to; made when it is not there
     * @throws InvalidInputException when the directory holds the journal of a run already
     */
    public static ExperimentRun begin(Experiment experiment, Path directory) {
        if (Files.exists(directory.resolve(JOURNAL))) {
            throw new InvalidInputException(Problems.builder()
                    .error(
                            ExperimentTexts.CATALOGUE,
                            "experiment-exists",
                            Place.cell(directory.resolve(JOURNAL).toString(), 1, ""))
                    .build());
        }
        return new ExperimentRun(experiment, directory);
    }

    /**
     * {@return a run that goes on where another one stopped or was killed, or begins when there was none}
     *
     * @param experiment the experiment
     * @param directory where to
     */
    public static ExperimentRun resume(Experiment experiment, Path directory) {
        return new ExperimentRun(experiment, directory);
    }

    /**
     * Does all trials that are not done yet, and writes the tables.
     *
     * @param settings how to go about it
     * @return what was written; empty when the run was stopped before all trials were done
     * @throws InvalidInputException when the journal is that of another experiment, is damaged, or is being written by
     *     another run
     * @throws UncheckedIOException when a file cannot be read or written
     */
    public Optional<ExperimentTables> execute(RunSettings settings) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(directory.toString(), e);
        }
        long total = experiment.layout().trialCount();
        try (Journal journal = Journal.open(directory.resolve(JOURNAL), experiment.contentHash())) {
            if (journal.trials() < total) {
                record(journal, total, settings);
            }
            journal.force();
            return journal.trials() < total ? Optional.empty() : Optional.of(writeTables());
        }
    }

    private void record(Journal journal, long total, RunSettings settings) {
        long already = journal.trials();
        long begin = settings.nanoseconds().getAsLong();
        AtomicLong forced = new AtomicLong(begin);
        settings.executor()
                .execute(
                        experiment,
                        already + 1,
                        total,
                        result -> {
                            journal.append(result);
                            long now = settings.nanoseconds().getAsLong();
                            if (result.trial() % TRIALS_BETWEEN_FORCES == 0
                                    || now - forced.get() >= NANOSECONDS_BETWEEN_FORCES) {
                                journal.force();
                                forced.set(now);
                            }
                            settings.listener()
                                    .accept(new Progress(
                                            journal.trials(), total, journal.trials() - already, now - begin));
                        },
                        settings.stop());
    }

    private ExperimentTables writeTables() {
        TrialRows rows = TrialRows.of(experiment.layout());
        Summariser summariser = Summariser.of(experiment.layout());
        AtomicLong failed = new AtomicLong();
        boolean allReproducible = experiment.layout().metrics().stream().allMatch(MeasuredMetric::reproducible);
        try (TableWriter results = new TableWriter(directory, RESULTS);
                TableWriter failures = new TableWriter(directory, FAILURES);
                TableWriter machine = new TableWriter(directory, MACHINE)) {
            results.write(rows.header());
            failures.write(rows.failureHeader());
            machine.write(rows.header());
            Journal.read(directory.resolve(JOURNAL), experiment.contentHash(), result -> {
                results.write(rows.reproducible(result));
                failures.write(rows.failures(result));
                machine.write(rows.machineDependent(result));
                summariser.add(result);
                failed.addAndGet(result.failures().isEmpty() ? 0 : 1);
            });
            ExperimentSummary summary = summariser.finish();
            ImmutableSortedMap.Builder<String, String> hashes = ImmutableSortedMap.naturalOrder();
            hashes.put(RESULTS, results.finish()).put(FAILURES, failures.finish());
            machine.finish();
            if (allReproducible) {
                Files.delete(directory.resolve(MACHINE));
            }
            SummaryRows summaries = SummaryRows.of(experiment.layout());
            hashes.put(SUMMARY, write(SUMMARY, summaries.metrics(summary)));
            hashes.put(COMPARISONS, write(COMPARISONS, summaries.comparisons(summary)));
            ImmutableList<Finding> findings = experiment.specification().findings();
            ImmutableList<JudgedFinding> judged = JudgedFinding.all(findings, summary);
            if (!findings.isEmpty()) {
                hashes.put(FINDINGS, write(FINDINGS, summaries.findings(judged)));
            }
            return new ExperimentTables(summary, judged, failed.get(), hashes.buildOrThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(directory.toString(), e);
        }
    }

    private String write(String name, String table) throws IOException {
        try (TableWriter writer = new TableWriter(directory, name)) {
            writer.write(table);
            return writer.finish();
        }
    }
}

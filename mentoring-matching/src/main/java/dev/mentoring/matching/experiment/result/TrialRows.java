package dev.mentoring.matching.experiment.result;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.experiment.metric.MetricValue;

/**
 * Writes what trials gave as tidy tables of comma-separated values (RFC 4180; Wickham, <i>Tidy data</i>, 2014): one row for
 * each trial, mechanism and metric. A value that is missing leaves its field empty, and the next one says why. Equal results
 * give equal bytes on every machine. Immutable and thread-safe.
 */
public final class TrialRows {
    private final ResultLayout layout;
    private final CellFields cells;

    private TrialRows(ResultLayout layout) {
        this.layout = layout;
        this.cells = new CellFields(layout);
    }

    /**
     * {@return how the trials of an experiment are written}
     *
     * @param layout what the numbers of trials mean
     */
    public static TrialRows of(ResultLayout layout) {
        return new TrialRows(layout);
    }

    /** {@return the first line of a table of values} */
    public String header() {
        return CsvText.line(ImmutableList.<String>builder()
                .add("trial")
                .addAll(cells.header())
                .add("seed", "mechanism", "metric", "value", "reason")
                .build());
    }

    /**
     * {@return the rows of a trial that are the same whenever it runs}
     *
     * @param result what the trial gave
     */
    public String reproducible(TrialResult result) {
        return rows(result, true);
    }

    /**
     * {@return the rows of a trial that depend on the machine, such as run time}
     *
     * @param result what the trial gave
     */
    public String machineDependent(TrialResult result) {
        return rows(result, false);
    }

    private String rows(TrialResult result, boolean reproducible) {
        String begin = Long.toString(result.trial())
                + ','
                + CsvText.fields(cells.of(layout.cellOf(result.trial())))
                + ','
                + result.seed()
                + ',';
        StringBuilder rows = new StringBuilder();
        for (int mechanism = 0; mechanism < layout.mechanisms().size(); mechanism++) {
            for (int metric = 0; metric < layout.metrics().size(); metric++) {
                MeasuredMetric measured = layout.metrics().get(metric);
                if (measured.reproducible() == reproducible) {
                    rows.append(begin)
                            .append(CsvText.field(layout.mechanisms().get(mechanism)))
                            .append(',')
                            .append(measured.name())
                            .append(',')
                            .append(written(layout.value(result, mechanism, metric)))
                            .append("\r\n");
                }
            }
        }
        return rows.toString();
    }

    private static String written(MetricValue value) {
        if (value instanceof MetricValue.Defined defined) {
            return DecimalText.of(defined.value()) + ',';
        }
        return ',' + ((MetricValue.Undefined) value).reason().code();
    }

    /** {@return the first line of a table of failures} */
    public String failureHeader() {
        return CsvText.line(
                ImmutableList.of("trial", "cell", "seed", "stage", "mechanism", "metric", "kind", "message"));
    }

    /**
     * {@return a row for each failure of a trial}
     *
     * @param result what the trial gave
     */
    public String failures(TrialResult result) {
        StringBuilder rows = new StringBuilder();
        for (TrialFailure failure : result.failures()) {
            rows.append(CsvText.line(ImmutableList.of(
                    Long.toString(result.trial()),
                    Integer.toString(layout.cellOf(result.trial()).number()),
                    Long.toString(result.seed()),
                    failure.stage().code(),
                    failure.mechanism(),
                    failure.metric(),
                    failure.kind(),
                    failure.message())));
        }
        return rows.toString();
    }
}

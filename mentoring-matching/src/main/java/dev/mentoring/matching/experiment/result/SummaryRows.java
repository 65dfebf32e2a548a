package dev.mentoring.matching.experiment.result;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes summaries and comparisons as tables of comma-separated values (RFC 4180). Immutable and thread-safe. */
public final class SummaryRows {
    private static final ImmutableList<String> ESTIMATE =
            ImmutableList.of("mean", "standard-deviation", "least", "greatest", "low", "high");

    private final CellFields cells;

    private SummaryRows(ResultLayout layout) {
        this.cells = new CellFields(layout);
    }

    /**
     * {@return how the summaries of an experiment are written}
     *
     * @param layout what the numbers of trials mean
     */
    public static SummaryRows of(ResultLayout layout) {
        return new SummaryRows(layout);
    }

    /**
     * {@return a table of each metric of each mechanism in each cell}
     *
     * @param summary the summary
     */
    public String metrics(ExperimentSummary summary) {
        String header = CsvText.line(ImmutableList.<String>builder()
                .addAll(cells.header())
                .add("mechanism", "metric", "defined", "undefined")
                .addAll(ESTIMATE)
                .add("lower-quartile", "median", "upper-quartile")
                .build());
        return summary.metrics().stream()
                .map(one -> CsvText.line(ImmutableList.<String>builder()
                        .addAll(cells.of(one.cell()))
                        .add(one.mechanism(), one.metric())
                        .add(Long.toString(one.defined()), Long.toString(one.undefined()))
                        .addAll(estimate(one.estimate()))
                        .addAll(quartiles(one.distribution()))
                        .build()))
                .collect(Collectors.joining("", header, ""));
    }

    /**
     * {@return a table of each metric of each mechanism beside the baseline}
     *
     * @param summary the summary
     */
    public String comparisons(ExperimentSummary summary) {
        String header = CsvText.line(ImmutableList.<String>builder()
                .addAll(cells.header())
                .add("baseline", "mechanism", "metric", "trials")
                .addAll(ESTIMATE)
                .add("standardised", "superiority", "probability", "adjusted")
                .build());
        return summary.comparisons().stream()
                .map(one -> CsvText.line(ImmutableList.<String>builder()
                        .addAll(cells.of(one.cell()))
                        .add(one.baseline(), one.mechanism(), one.metric(), Long.toString(one.trials()))
                        .addAll(estimate(one.difference().map(PairedDifference::estimate)))
                        .addAll(test(one.difference()))
                        .build()))
                .collect(Collectors.joining("", header, ""));
    }

    /**
     * {@return a table of published findings and what the experiment says of them}
     *
     * @param findings the findings
     */
    public String findings(List<JudgedFinding> findings) {
        String header = CsvText.line(ImmutableList.<String>builder()
                .addAll(cells.header())
                .add("mechanism", "metric", "subject", "relation", "reference-low", "reference-high")
                .addAll(ESTIMATE)
                .add("verdict", "source")
                .build());
        return findings.stream()
                .map(one -> CsvText.line(ImmutableList.<String>builder()
                        .addAll(cells.of(one.cell()))
                        .add(one.finding().mechanism(), one.finding().metric())
                        .add(
                                one.finding().subject().code(),
                                one.finding().relation().code())
                        .addAll(interval(one.theirs()))
                        .addAll(estimate(one.ours()))
                        .add(one.verdict().code(), one.finding().source())
                        .build()))
                .collect(Collectors.joining("", header, ""));
    }

    private static ImmutableList<String> interval(Optional<Interval> interval) {
        return interval.map(one -> ImmutableList.of(DecimalText.of(one.low()), DecimalText.of(one.high())))
                .orElse(ImmutableList.of("", ""));
    }

    private static ImmutableList<String> estimate(Optional<Estimate> estimate) {
        return estimate.map(one -> ImmutableList.<String>builder()
                        .add(DecimalText.of(one.mean()), written(one.standardDeviation()))
                        .add(DecimalText.of(one.least()), DecimalText.of(one.greatest()))
                        .addAll(interval(one.interval()))
                        .build())
                .orElse(ImmutableList.of("", "", "", "", "", ""));
    }

    private static ImmutableList<String> quartiles(Optional<Distribution> distribution) {
        return distribution
                .map(one -> ImmutableList.of(
                        DecimalText.of(one.lowerQuartile()),
                        DecimalText.of(one.median()),
                        DecimalText.of(one.upperQuartile())))
                .orElse(ImmutableList.of("", "", ""));
    }

    private static ImmutableList<String> test(Optional<PairedDifference> difference) {
        return difference
                .map(one -> ImmutableList.of(
                        written(one.standardised()),
                        DecimalText.of(one.superiority()),
                        DecimalText.of(one.probability()),
                        DecimalText.of(one.adjusted())))
                .orElse(ImmutableList.of("", "", "", ""));
    }

    private static String written(OptionalDouble value) {
        return value.isPresent() ? DecimalText.of(value.getAsDouble()) : "";
    }
}

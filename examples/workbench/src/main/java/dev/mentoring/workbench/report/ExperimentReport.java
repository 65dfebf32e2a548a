package dev.mentoring.workbench.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Page;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentTables;
import dev.mentoring.matching.experiment.metric.Metric;
import dev.mentoring.matching.experiment.metric.Metrics;
import dev.mentoring.matching.experiment.result.Cell;
import dev.mentoring.matching.experiment.result.Estimate;
import dev.mentoring.matching.experiment.result.MetricSummary;
import dev.mentoring.matching.experiment.result.PairedComparison;
import dev.mentoring.matching.experiment.result.PairedDifference;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The summaries of an experiment as one HTML file that loads nothing and needs no scripts: for each metric the means with
 * their intervals as a plot and as a table, then the paired comparisons.
 *
 * <p>Equal input gives equal bytes. Time and size grow with the cells, mechanisms and metrics, not with the trials.
 * Immutable and thread-safe.
 */
public final class ExperimentReport {
    private static final Page PAGE = Page.of(HtmlReport.class, "report.css", "report.js");

    private final Experiment experiment;
    private final ExperimentTables tables;

    private ExperimentReport(Experiment experiment, ExperimentTables tables) {
        this.experiment = requireNonNull(experiment);
        this.tables = requireNonNull(tables);
    }

    /**
     * {@return the report of a finished run}
     *
     * @param experiment the experiment
     * @param tables what its run wrote
     */
    public static ExperimentReport of(Experiment experiment, ExperimentTables tables) {
        return new ExperimentReport(experiment, tables);
    }

    /**
     * {@return the page, to be stored as UTF-8}
     *
     * @param language the language
     */
    public String write(TextLanguage language) {
        Words words = new Words(language, ReportTexts.CATALOGUE);
        String title = words.of(experiment.specification().title());
        Html html = new Html();
        html.open("html", "lang", language.code(), "xmlns", "http://www.w3.org/1999/xhtml")
                .line();
        PAGE.head(html, title);
        html.open("body").line();
        html.open("header", "class", "title").element("p", words.of("experiment.eyebrow"), "class", "eyebrow");
        html.element("h1", title).element("p", size(words), "class", "meta").close();
        html.line().open("main").line();
        html.open("section").element("h2", words.of("experiment.results"));
        html.element("p", words.of("experiment.introduction"), "class", "introduction");
        Metrics metrics = Metrics.discovered();
        for (String name : experiment.specification().metrics()) {
            if (metrics.named(name).reproducible()) {
                metric(html, words, metrics.named(name));
            }
        }
        html.close().line();
        comparisons(html, words, metrics);
        html.close().line();
        html.open("footer").element("p", words.of("experiment.method", experiment.contentHash()));
        return html.close().close().close().finish();
    }

    private String size(Words words) {
        return words.of(
                "experiment.size",
                words.count(experiment.layout().trialCount()),
                words.count(experiment.layout().cells().size()),
                words.count(experiment.layout().mechanisms().size()),
                words.count(tables.failedTrials()));
    }

    private void metric(Html html, Words words, Metric metric) {
        ImmutableList<MetricSummary> summaries = tables.summary().metrics().stream()
                .filter(summary -> summary.metric().equals(metric.name()))
                .collect(toImmutableList());
        String label = words.of(metric.label());
        Figure figure = new Figure(html, words, metric.name());
        figure.begin(label, words.of("experiment.metric", metric.name()));
        ImmutableList<IntervalPlot.Row> rows = summaries.stream()
                .filter(summary -> summary.estimate().isPresent())
                .map(summary -> new IntervalPlot.Row(
                        summary.mechanism(),
                        whatVaries(summary.cell()),
                        experiment.layout().mechanisms().indexOf(summary.mechanism()),
                        summary.estimate().orElseThrow()))
                .collect(toImmutableList());
        if (!rows.isEmpty()) {
            new IntervalPlot(html, words, figure, label).write(rows);
        }
        figure.table(
                List.of(
                        words.of("experiment.mechanism"),
                        words.of("experiment.cell"),
                        words.of("experiment.defined"),
                        words.of("experiment.undefined"),
                        words.of("experiment.mean"),
                        words.of("experiment.interval"),
                        words.of("experiment.deviation")),
                summaries.stream().map(summary -> row(words, summary)).toList());
        figure.end();
    }

    private static List<String> row(Words words, MetricSummary summary) {
        return List.of(
                summary.mechanism(),
                named(summary.cell()),
                words.count(summary.defined()),
                words.count(summary.undefined()),
                summary.estimate().map(found -> words.decimal(found.mean())).orElse(""),
                summary.estimate().map(found -> interval(words, found)).orElse(""),
                summary.estimate()
                        .filter(found -> found.standardDeviation().isPresent())
                        .map(found -> words.decimal(found.standardDeviation().getAsDouble()))
                        .orElse(""));
    }

    private void comparisons(Html html, Words words, Metrics metrics) {
        ImmutableList<PairedComparison> comparisons = tables.summary().comparisons();
        if (comparisons.isEmpty()) {
            return;
        }
        html.open("section").element("h2", words.of("experiment.comparisons"));
        html.element("p", words.of("experiment.paired", comparisons.get(0).baseline()), "class", "introduction");
        Figure.table(
                html,
                "figures",
                List.of(
                        words.of("experiment.mechanism"),
                        words.of("experiment.cell"),
                        words.of("experiment.measure"),
                        words.of("experiment.difference"),
                        words.of("experiment.interval"),
                        words.of("experiment.superiority"),
                        words.of("experiment.probability")),
                comparisons.stream()
                        .map(one -> List.of(
                                one.mechanism(),
                                named(one.cell()),
                                words.of(metrics.named(one.metric()).label()),
                                one.difference()
                                        .map(found ->
                                                words.decimal(found.estimate().mean()))
                                        .orElse(""),
                                one.difference()
                                        .map(found -> interval(words, found.estimate()))
                                        .orElse(""),
                                one.difference()
                                        .map(found -> words.decimal(found.superiority()))
                                        .orElse(""),
                                one.difference()
                                        .map(PairedDifference::adjusted)
                                        .map(words::decimal)
                                        .orElse("")))
                        .toList());
        html.close().line();
    }

    private static String interval(Words words, Estimate estimate) {
        return estimate.interval()
                .map(found -> words.of("experiment.range", words.decimal(found.low()), words.decimal(found.high())))
                .orElse("");
    }

    private static String named(Cell cell) {
        return Stream.concat(Stream.of(cell.instances(), cell.origin()), parameters(cell))
                .collect(Collectors.joining(", "));
    }

    /** Short enough for a line of a plot on a phone; the table has all. */
    private String whatVaries(Cell cell) {
        ImmutableList<Cell> cells = experiment.layout().cells();
        Stream<String> source = cells.stream()
                        .allMatch(other -> other.instances().equals(cell.instances())
                                && other.origin().equals(cell.origin()))
                ? Stream.of()
                : Stream.of(cell.instances(), cell.origin());
        Stream<String> parameters = parameters(cell)
                .filter(parameter ->
                        cells.stream().anyMatch(other -> parameters(other).noneMatch(parameter::equals)));
        return Stream.concat(source, parameters).collect(Collectors.joining(", "));
    }

    private static Stream<String> parameters(Cell cell) {
        return cell.parameters().entrySet().stream().map(parameter -> parameter.getKey() + " " + parameter.getValue());
    }
}

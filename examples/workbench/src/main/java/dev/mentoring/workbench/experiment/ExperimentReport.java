package dev.mentoring.workbench.experiment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Page;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentTables;
import dev.mentoring.matching.experiment.map.InstanceMap;
import dev.mentoring.matching.experiment.metric.Metric;
import dev.mentoring.matching.experiment.metric.Metrics;
import dev.mentoring.matching.experiment.result.Estimate;
import dev.mentoring.matching.experiment.result.MetricSummary;
import dev.mentoring.matching.experiment.result.PairedComparison;
import dev.mentoring.matching.experiment.result.PairedDifference;
import java.util.List;
import java.util.Optional;

/**
 * The summaries of an experiment as one HTML file that loads nothing: interactive plots of distributions, trade-offs and
 * scaling; then, also without scripts and on paper, for each metric the means with their intervals as a plot and as a table,
 * fitted power laws, and the paired comparisons.
 *
 * <p>Equal input gives equal bytes. Time and size grow with the cells, mechanisms and metrics, not with the trials: about 1 MB
 * for the scripts of the plots, and about 1 kB for each metric of each mechanism in each cell. Immutable and thread-safe.
 */
public final class ExperimentReport {
    private static final Page PAGE = Page.of(ExperimentReport.class, "experiment.css", "experiment.js", Vega.script());

    private static final Metrics METRICS = Metrics.discovered();

    private final Experiment experiment;
    private final ExperimentTables tables;

    private final CellNames names;
    private final ImmutableList<Metric> metrics;
    private final ImmutableList<Scaling> scalings;
    private final Optional<InstanceMap> map;

    private ExperimentReport(Experiment experiment, ExperimentTables tables, Optional<InstanceMap> map) {
        this.experiment = experiment;
        this.tables = tables;
        this.names = new CellNames(experiment.layout().cells());
        this.metrics = experiment.specification().metrics().stream()
                .map(METRICS::named)
                .filter(Metric::reproducible)
                .collect(toImmutableList());
        this.scalings = metrics.stream()
                .flatMap(metric -> Scaling.of(metric.name(), summaries(metric)).stream())
                .collect(toImmutableList());
        this.map = map;
    }

    /**
     * {@return the report of a finished run}
     *
     * @param experiment the experiment
     * @param tables what its run wrote
     * @param map some of its instances, labelled by the numbers of their trials, if they are to be drawn
     */
    public static ExperimentReport of(Experiment experiment, ExperimentTables tables, Optional<InstanceMap> map) {
        return new ExperimentReport(experiment, tables, map);
    }

    private ImmutableList<MetricSummary> summaries(Metric metric) {
        return tables.summary().metrics().stream()
                .filter(summary -> summary.metric().equals(metric.name()))
                .collect(toImmutableList());
    }

    /**
     * {@return the page, to be stored as UTF-8}
     *
     * @param language the language
     */
    public String write(TextLanguage language) {
        Words words = new Words(language, ExperimentTexts.CATALOGUE);
        String title = words.of(experiment.specification().title());
        Html html = new Html();
        html.open("html", "lang", language.code(), "xmlns", "http://www.w3.org/1999/xhtml")
                .line();
        PAGE.head(html, title);
        html.open("body").line();
        html.open("header", "class", "title").element("p", words.of("eyebrow"), "class", "eyebrow");
        html.element("h1", title).element("p", size(words), "class", "meta").close();
        html.line().open("main").line();
        findings(html, words);
        if (!metrics.isEmpty()) {
            new InteractivePlots(html, words, metrics, experiment.layout().cells(), names)
                    .write(experiment.layout().mechanisms().size(), scalings, map.isPresent());
            html.open("section").element("h2", words.of("results"));
            html.element("p", words.of("introduction"), "class", "introduction");
            metrics.forEach(metric -> metric(html, words, metric));
            html.close().line();
            new Laws(words, names).write(html, scalings, METRICS);
            comparisons(html, words);
        }
        html.close().line();
        footer(html, words);
        if (!metrics.isEmpty()) {
            PlotData data = new PlotData(words, experiment, metrics, names);
            html.data("plot-data", data.write(tables.summary().metrics(), scalings, map));
            PAGE.script(html);
        }
        return html.close().close().finish();
    }

    private void footer(Html html, Words words) {
        html.open("footer").element("p", words.of("method", experiment.contentHash()));
        html.element("p", words.of("scripts", Vega.versions()));
        html.open("details", "class", "licence").element("summary", words.of("licence"));
        html.element("pre", Vega.licence(), "lang", "en", "tabindex", "0").close();
        html.close().line();
    }

    private String size(Words words) {
        return words.of(
                "size",
                words.count(experiment.layout().trialCount()),
                words.count(experiment.layout().cells().size()),
                words.count(experiment.layout().mechanisms().size()),
                words.count(tables.failedTrials()));
    }

    /** What was published beside what was measured, before everything else. */
    private void findings(Html html, Words words) {
        if (tables.findings().isEmpty()) {
            return;
        }
        html.open("section").element("h2", words.of("findings"));
        html.element("p", words.of("findings.introduction"), "class", "introduction");
        Figure.table(
                html,
                "rules findings",
                List.of(
                        words.of("findings.verdict"),
                        words.of("measure"),
                        words.of("mechanism"),
                        words.of("findings.measured"),
                        words.of("findings.published"),
                        words.of("findings.source")),
                tables.findings().stream()
                        .map(one -> List.of(
                                words.of(one.verdict().label()),
                                words.of(METRICS.named(one.finding().metric()).label()) + " ("
                                        + words.of(one.finding().subject().label()) + ")",
                                joined(one.finding().mechanism(), names.brief(one.cell())),
                                words.of(one.measuredText()),
                                words.of(one.finding().relation().label()) + " " + words.of(one.referenceText()),
                                one.finding().source()))
                        .toList());
        html.close().line();
    }

    private static String joined(String mechanism, String cell) {
        return cell.isEmpty() ? mechanism : mechanism + ", " + cell;
    }

    private void metric(Html html, Words words, Metric metric) {
        ImmutableList<MetricSummary> summaries = summaries(metric);
        String label = words.of(metric.label());
        Figure figure = new Figure(html, words, metric.name());
        figure.begin(label, words.of("metric", metric.name(), words.of(metric.aspect()), words.of(metric.direction())));
        html.element(
                "p",
                metric.formula() + " · " + metric.range() + " · " + metric.source(),
                "class",
                "aside",
                "lang",
                "en");
        ImmutableList<IntervalPlot.Row> rows = summaries.stream()
                .filter(summary -> summary.estimate().isPresent())
                .map(summary -> new IntervalPlot.Row(
                        summary.mechanism(),
                        names.brief(summary.cell()),
                        experiment.layout().mechanisms().indexOf(summary.mechanism()),
                        summary.estimate().orElseThrow()))
                .collect(toImmutableList());
        if (!rows.isEmpty()) {
            new IntervalPlot(html, words, figure, label).write(rows);
        }
        figure.table(
                List.of(
                        words.of("mechanism"),
                        words.of("cell"),
                        words.of("defined"),
                        words.of("undefined"),
                        words.of("mean"),
                        words.of("interval"),
                        words.of("deviation")),
                summaries.stream().map(summary -> row(words, summary)).toList());
        figure.end();
    }

    private List<String> row(Words words, MetricSummary summary) {
        return List.of(
                summary.mechanism(),
                names.full(summary.cell()),
                words.count(summary.defined()),
                words.count(summary.undefined()),
                summary.estimate().map(found -> words.decimal(found.mean())).orElse(""),
                summary.estimate().map(found -> interval(words, found)).orElse(""),
                summary.estimate()
                        .filter(found -> found.standardDeviation().isPresent())
                        .map(found -> words.decimal(found.standardDeviation().getAsDouble()))
                        .orElse(""));
    }

    private void comparisons(Html html, Words words) {
        ImmutableList<PairedComparison> comparisons = tables.summary().comparisons();
        if (comparisons.isEmpty()) {
            return;
        }
        html.open("section").element("h2", words.of("comparisons"));
        html.element("p", words.of("paired", comparisons.get(0).baseline()), "class", "introduction");
        Figure.table(
                html,
                "figures",
                List.of(
                        words.of("mechanism"),
                        words.of("cell"),
                        words.of("measure"),
                        words.of("difference"),
                        words.of("interval"),
                        words.of("superiority"),
                        words.of("probability")),
                comparisons.stream()
                        .map(one -> List.of(
                                one.mechanism(),
                                names.full(one.cell()),
                                words.of(METRICS.named(one.metric()).label()),
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
                .map(found -> words.of("range", words.decimal(found.low()), words.decimal(found.high())))
                .orElse("");
    }
}

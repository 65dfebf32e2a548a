package dev.mentoring.workbench.experiment;

import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.map.InstanceMap;
import dev.mentoring.matching.experiment.map.MapPoint;
import dev.mentoring.matching.experiment.metric.Metric;
import dev.mentoring.matching.experiment.result.Cell;
import dev.mentoring.matching.experiment.result.Distribution;
import dev.mentoring.matching.experiment.result.Estimate;
import dev.mentoring.matching.experiment.result.Interval;
import dev.mentoring.matching.experiment.result.MetricSummary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the plots of a page show, as JSON. Mechanisms, metrics and cells are named by their places. Its size grows with the
 * summaries, of which each has {@value Distribution#SHOWN} values or fewer, and not with the trials.
 */
final class PlotData {
    /** Enough for any screen, and alike on every Java machine. */
    private static final MathContext DIGITS = new MathContext(6);

    /** How many single values all plots have together, at most. */
    private static final int MOST_VALUES = 50_000;

    /** What the script says; arguments are left for it to fill in. */
    private static final List<String> WORDS = List.of(
            "mechanism",
            "cell",
            "mean",
            "interval",
            "defined",
            "range",
            "plots.median",
            "plots.quartiles",
            "plots.extremes",
            "plots.titled",
            "plots.undominated",
            "plots.unbeaten",
            "plots.yes",
            "plots.no",
            "plots.law",
            "plots.no-law",
            "plots.trial",
            "plots.stress",
            "laws.exponent");

    private final Words words;
    private final Experiment experiment;
    private final List<Metric> metrics;
    private final CellNames names;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    PlotData(Words words, Experiment experiment, List<Metric> metrics, CellNames names) {
        this.words = words;
        this.experiment = experiment;
        this.metrics = metrics;
        this.names = names;
    }

    String write(List<MetricSummary> summaries, List<Scaling> scalings, Optional<InstanceMap> map) {
        root.put("id", experiment.specification().id());
        ObjectNode said = root.putObject("words");
        WORDS.forEach(key -> said.put(key, words.of(key, "{0}", "{1}")));
        experiment.layout().mechanisms().forEach(root.putArray("mechanisms")::add);
        ArrayNode cells = root.putArray("cells");
        experiment
                .layout()
                .cells()
                .forEach(cell ->
                        cells.addObject().put("brief", names.brief(cell)).put("full", names.full(cell)));
        ArrayNode listed = root.putArray("metrics");
        metrics.forEach(metric -> listed.addObject()
                .put("name", metric.name())
                .put("label", words.of(metric.label()))
                .put("direction", metric.direction().code())
                .put("better", words.of(metric.direction())));
        ArrayNode all = root.putArray("summaries");
        int shown = Math.min(Distribution.SHOWN, MOST_VALUES / Math.max(1, summaries.size()));
        summaries.forEach(summary -> write(all.addObject(), summary, shown));
        ArrayNode curves = root.putArray("scalings");
        scalings.forEach(scaling -> write(curves.addObject(), scaling));
        map.ifPresent(drawn -> write(root.putObject("map"), drawn));
        return JsonMapper.shared().writeValueAsString(root);
    }

    private int place(Cell cell) {
        return cell.number() - 1;
    }

    private int mechanism(String id) {
        return experiment.layout().mechanisms().indexOf(id);
    }

    private int metric(String name) {
        return metrics.stream().map(Metric::name).toList().indexOf(name);
    }

    private void write(ObjectNode node, MetricSummary summary, int shown) {
        node.put("cell", place(summary.cell()));
        node.put("mechanism", mechanism(summary.mechanism()));
        node.put("metric", metric(summary.metric()));
        node.put("defined", summary.defined());
        summary.estimate().ifPresent(estimate -> write(node, estimate));
        summary.distribution().ifPresent(distribution -> {
            ArrayNode quantiles = node.putArray("quantiles");
            quantiles.add(rounded(distribution.fifth()));
            quantiles.add(rounded(distribution.lowerQuartile()));
            quantiles.add(rounded(distribution.median()));
            quantiles.add(rounded(distribution.upperQuartile()));
            quantiles.add(rounded(distribution.ninetyFifth()));
            ArrayNode values = node.putArray("values");
            distribution.values().stream().limit(shown).forEach(value -> values.add(rounded(value)));
        });
    }

    private static void write(ObjectNode node, Estimate estimate) {
        double mean = estimate.mean();
        node.put("mean", rounded(mean));
        node.put("low", rounded(estimate.interval().map(Interval::low).orElse(mean)));
        node.put("high", rounded(estimate.interval().map(Interval::high).orElse(mean)));
        node.put("least", rounded(estimate.least()));
        node.put("greatest", rounded(estimate.greatest()));
    }

    private void write(ObjectNode node, Scaling scaling) {
        node.put("metric", metric(scaling.metric())).put("parameter", scaling.parameter());
        node.put("logX", scaling.logX()).put("logY", scaling.logY());
        ArrayNode curves = node.putArray("curves");
        for (Scaling.Curve curve : scaling.curves()) {
            ObjectNode one = curves.addObject();
            one.put("mechanism", mechanism(curve.mechanism()));
            one.put("rest", names.without(curve.points().get(0).cell(), scaling.parameter()));
            ArrayNode points = one.putArray("points");
            curve.points()
                    .forEach(point -> points.addObject()
                            .put("cell", place(point.cell()))
                            .put("x", rounded(Scaling.number(point, scaling.parameter()))));
            curve.law()
                    .ifPresent(law -> one.putObject("law")
                            .put("factor", rounded(law.factor()))
                            .put("exponent", rounded(law.exponent()))
                            .put("text", Laws.exponent(words, law)));
        }
    }

    private void write(ObjectNode node, InstanceMap map) {
        node.put("stress", rounded(map.stress()));
        ArrayNode points = node.putArray("points");
        for (MapPoint point : map.points()) {
            long trial = Long.parseLong(point.label());
            points.addObject()
                    .put("x", rounded(point.x()))
                    .put("y", rounded(point.y()))
                    .put("trial", trial)
                    .put("cell", place(experiment.layout().cellOf(trial)));
        }
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}

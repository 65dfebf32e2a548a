package dev.mentoring.workbench.experiment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import dev.mentoring.matching.experiment.result.Cell;
import dev.mentoring.matching.experiment.result.MetricSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * How the means of a metric change with a parameter whose values are numbers, all else being equal.
 *
 * @param metric the name of the metric
 * @param parameter the name of the parameter
 * @param logX whether the parameter has a logarithmic axis: it is positive, and the greatest value is {@value #WIDE} times the
 *     least or more
 * @param logY whether the metric has one too: it is positive in all cells
 * @param curves one for each mechanism and each choice of everything else
 */
record Scaling(String metric, String parameter, boolean logX, boolean logY, ImmutableList<Curve> curves) {
    private static final double WIDE = 4;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    /**
     * The means of one mechanism.
     *
     * @param mechanism the id of the mechanism
     * @param points the summaries, with the parameter ascending
     * @param law the power law of the means; empty where an axis is not logarithmic, or with fewer than three points
     */
    record Curve(String mechanism, ImmutableList<MetricSummary> points, Optional<PowerLaw> law) {}

    /** What everything but a parameter has in common. */
    private record Rest(
            String mechanism, String instances, String origin, ImmutableSortedMap<String, String> parameters) {}

    /** One for each parameter that has several values, all of them numbers. */
    static ImmutableList<Scaling> of(String metric, List<MetricSummary> summaries) {
        List<MetricSummary> known = summaries.stream()
                .filter(summary -> summary.estimate().isPresent())
                .toList();
        return known.stream()
                .flatMap(summary -> summary.cell().parameters().keySet().stream())
                .distinct()
                .sorted()
                .map(parameter -> of(metric, parameter, known))
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }

    private static Optional<Scaling> of(String metric, String parameter, List<MetricSummary> summaries) {
        List<MetricSummary> with = summaries.stream()
                .filter(summary -> summary.cell().parameters().containsKey(parameter))
                .toList();
        if (!with.stream()
                .allMatch(summary ->
                        NUMBER.matcher(value(summary.cell(), parameter)).matches())) {
            return Optional.empty();
        }
        ImmutableListMultimap<Rest, MetricSummary> groups = Multimaps.index(with, summary -> rest(summary, parameter));
        List<ImmutableList<MetricSummary>> curves = groups.keySet().stream()
                .map(groups::get)
                .filter(points -> points.stream()
                                .map(point -> number(point, parameter))
                                .distinct()
                                .count()
                        > 1)
                .toList();
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        List<MetricSummary> all = curves.stream().flatMap(List::stream).toList();
        boolean logX = least(all, point -> number(point, parameter)) > 0
                && -least(all, point -> -number(point, parameter))
                        >= WIDE * least(all, point -> number(point, parameter));
        boolean logY = logX && least(all, Scaling::mean) > 0;
        return Optional.of(new Scaling(
                metric,
                parameter,
                logX,
                logY,
                curves.stream().map(points -> curve(points, parameter, logY)).collect(toImmutableList())));
    }

    private static Curve curve(List<MetricSummary> points, String parameter, boolean fitted) {
        ImmutableList<MetricSummary> ascending = points.stream()
                .sorted((one, other) -> Double.compare(number(one, parameter), number(other, parameter)))
                .collect(toImmutableList());
        Optional<PowerLaw> law = fitted
                ? PowerLaw.of(ascending.stream()
                        .map(point -> new PowerLaw.Point(number(point, parameter), mean(point)))
                        .toList())
                : Optional.empty();
        return new Curve(ascending.get(0).mechanism(), ascending, law);
    }

    private static Rest rest(MetricSummary summary, String parameter) {
        Cell cell = summary.cell();
        return new Rest(
                summary.mechanism(),
                cell.instances(),
                cell.origin(),
                ImmutableSortedMap.copyOf(Maps.filterKeys(cell.parameters(), name -> !name.equals(parameter))));
    }

    static double number(MetricSummary summary, String parameter) {
        return Double.parseDouble(value(summary.cell(), parameter));
    }

    private static String value(Cell cell, String parameter) {
        return cell.parameters().getOrDefault(parameter, "");
    }

    private static double mean(MetricSummary summary) {
        return summary.estimate().orElseThrow().mean();
    }

    private static double least(List<MetricSummary> summaries, ToDoubleFunction<MetricSummary> function) {
        return summaries.stream().mapToDouble(function).min().orElseThrow();
    }
}

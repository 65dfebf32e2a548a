package dev.mentoring.workbench.experiment;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.experiment.metric.Direction;
import dev.mentoring.matching.experiment.metric.Metric;
import dev.mentoring.matching.experiment.metric.MetricAspect;
import dev.mentoring.matching.experiment.result.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The frames of the interactive plots, with their controls; the script fills them. They are hidden until it does, and on
 * paper.
 */
final class InteractivePlots {
    /** With more cells than these, the plot of distributions begins with the first one alone. */
    private static final int MANY_CELLS = 8;

    private final Html html;
    private final Words words;
    private final List<Metric> metrics;
    private final List<Cell> cells;
    private final CellNames names;

    InteractivePlots(Html html, Words words, List<Metric> metrics, List<Cell> cells, CellNames names) {
        this.html = html;
        this.words = words;
        this.metrics = metrics;
        this.cells = cells;
        this.names = names;
    }

    void write(int mechanisms, List<Scaling> scalings, boolean map) {
        html.open("section", "id", "plots").element("h2", words.of("plots"));
        html.element("p", words.of("plots.static"), "class", "introduction", "id", "plots-static");
        html.open("div", "id", "plots-interactive", "hidden", "hidden").line();
        distribution();
        List<Integer> judging = IntStream.range(0, metrics.size())
                .filter(metric -> metrics.get(metric).direction() != Direction.NEITHER)
                .boxed()
                .toList();
        if (mechanisms > 1 && judging.size() > 1) {
            front(judging);
        }
        if (!scalings.isEmpty()) {
            scaling(scalings);
        }
        if (map) {
            begin("map", "plots.map");
            end("plots.map");
        }
        html.close().close().line();
    }

    private void distribution() {
        begin("distribution", "plots.distribution");
        metric(
                "metric",
                "plots.choose.metric",
                IntStream.range(0, metrics.size()).boxed().toList(),
                0);
        if (cells.size() > 1) {
            select("cell", "plots.choose.cell", cells.size() > MANY_CELLS ? "0" : "all", cellOptions(true));
        }
        end("plots.distribution");
    }

    private void front(List<Integer> judging) {
        begin("front", "plots.front");
        int vertical = first(judging, MetricAspect.STABILITY).orElse(judging.get(0));
        List<Integer> rest =
                judging.stream().filter(metric -> metric != vertical).toList();
        int horizontal = first(rest, MetricAspect.WELFARE).orElse(rest.get(0));
        metric("horizontal", "plots.choose.horizontal", judging, horizontal);
        metric("vertical", "plots.choose.vertical", judging, vertical);
        String colour = first(rest, MetricAspect.FAIRNESS)
                .filter(metric -> metric != horizontal)
                .map(Object::toString)
                .orElse("mechanism");
        select(
                "colour",
                "plots.choose.colour",
                colour,
                Stream.concat(Stream.of(new Choice("mechanism", words.of("mechanism"))), options(judging))
                        .toList());
        if (cells.size() > 1) {
            select("cell", "plots.choose.cell", "0", cellOptions(false));
        }
        end("plots.front");
    }

    private Optional<Integer> first(List<Integer> among, MetricAspect aspect) {
        return among.stream()
                .filter(metric -> metrics.get(metric).aspect() == aspect)
                .findFirst();
    }

    private void scaling(List<Scaling> scalings) {
        begin("scaling", "plots.scaling");
        List<String> names = metrics.stream().map(Metric::name).toList();
        List<Integer> scaled = scalings.stream()
                .map(scaling -> names.indexOf(scaling.metric()))
                .distinct()
                .toList();
        metric("metric", "plots.choose.metric", scaled, scaled.get(0));
        List<String> parameters =
                scalings.stream().map(Scaling::parameter).distinct().toList();
        if (parameters.size() > 1) {
            select(
                    "parameter",
                    "plots.choose.parameter",
                    parameters.get(0),
                    parameters.stream().map(name -> new Choice(name, name)).toList());
        }
        end("plots.scaling");
    }

    private void begin(String id, String key) {
        html.open("figure", "class", "plot", "id", id).open("figcaption");
        html.element("h3", words.of(key))
                .element("p", words.of(key + ".reading"))
                .close()
                .line();
        html.open("form", "class", "choices");
    }

    private void end(String key) {
        html.close().line().open("div", "class", "canvas", "role", "img").close();
        html.element("p", "", "class", "finding", "aria-live", "polite");
        html.open("p", "class", "buttons");
        save("svg", key);
        save("png", key);
        html.close();
        html.open("details", "class", "data").element("summary", words.of("figure.table"));
        Figure.table(html, "figures", List.of(), List.of());
        html.close().close().line();
    }

    private void save(String format, String key) {
        html.open("button", "type", "button", "data-format", format).text(words.of("plots." + format));
        html.element("span", words.of("plots.saved", words.of(key)), "class", "unseen")
                .close();
    }

    private record Choice(String value, String label) {}

    private void metric(String name, String key, List<Integer> among, int chosen) {
        select(name, key, Integer.toString(chosen), options(among).toList());
    }

    private Stream<Choice> options(List<Integer> among) {
        return among.stream()
                .map(metric -> new Choice(
                        Integer.toString(metric), words.of(metrics.get(metric).label())));
    }

    private List<Choice> cellOptions(boolean all) {
        return Stream.concat(
                        all ? Stream.of(new Choice("all", words.of("plots.all"))) : Stream.of(),
                        cells.stream().map(cell -> new Choice(Integer.toString(cell.number() - 1), names.brief(cell))))
                .toList();
    }

    private void select(String name, String key, String chosen, List<Choice> choices) {
        html.open("label").element("span", words.of(key)).open("select", "name", name);
        for (Choice choice : choices) {
            String[] attributes = choice.value().equals(chosen)
                    ? new String[] {"value", choice.value(), "selected", "selected"}
                    : new String[] {"value", choice.value()};
            html.element("option", choice.label(), attributes);
        }
        html.close().close();
    }
}

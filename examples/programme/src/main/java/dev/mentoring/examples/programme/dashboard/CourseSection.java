package dev.mentoring.examples.programme.dashboard;

import dev.mentoring.core.goal.AttainmentLevel;
import dev.mentoring.examples.page.ColumnPlot;
import dev.mentoring.examples.page.ColumnPlot.Column;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import java.util.ArrayList;
import java.util.List;

/** How the year went: states over the weeks, meetings against their cadence, how long people wait and how long pairs last. */
final class CourseSection {
    private static final List<String> KINDS = List.of("c3", "c1", "c2", "c6", "c8", "c4");

    private final Material material;
    private final Words words;

    CourseSection(Material material) {
        this.material = material;
        this.words = material.words();
    }

    void write(Html html) {
        material.begin(html, "course");
        states(html);
        html.open("div", "class", "plots").line();
        columns(html, "gaps", material.counts().gaps(), true);
        columns(html, "waits", material.counts().waits(), false);
        survival(html);
        goals(html);
        html.close().close().line();
    }

    private void states(Html html) {
        List<int[]> weeks = Weeks.of(material.year());
        Figure figure = material.figure(html, "states");
        figure.begin(words.of("states.title"), words.of("states.takeaway"));
        new StackedPlot(html, words, figure, weeks, KINDS)
                .draw(words.of("states.title"), words.of("states.description"));
        List<String> legend = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(words.of("week")));
        for (Weeks.Layer layer : Weeks.Layer.values()) {
            String name = words.of("layer." + layer.name());
            legend.addAll(List.of(KINDS.get(layer.ordinal()), name));
            header.add(name);
        }
        figure.legend(legend.toArray(String[]::new));
        List<List<String>> rows = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            List<String> row = new ArrayList<>(List.of(words.count(week + 1)));
            for (int count : weeks.get(week)) {
                row.add(words.count(count));
            }
            rows.add(row);
        }
        figure.table(header, rows);
        figure.end();
    }

    private void columns(Html html, String key, List<Column> columns, boolean layers) {
        Figure figure = material.figure(html, key);
        long all = columns.stream().mapToInt(Column::height).sum();
        long upper = columns.stream().mapToInt(Column::upper).sum();
        figure.begin(words.of(key + ".title"), words.of(key + ".takeaway", all, upper));
        ColumnPlot plot = new ColumnPlot(html, words, figure, columns);
        plot.begin(
                words.of(key + ".title"),
                words.of(key + ".description"),
                words.of("days"),
                words.of(key + ".vertical"));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String from = words.count((long) i * Counts.DAYS);
            if (i % 2 == 0) {
                plot.label(i, false, from);
            }
            Column column = columns.get(i);
            rows.add(
                    layers
                            ? List.of(from, words.count(column.lower()), words.count(column.upper()))
                            : List.of(from, words.count(column.lower())));
        }
        html.close().line();
        if (layers) {
            figure.legend("lower", words.of(key + ".lower"), "upper", words.of(key + ".upper"));
        }
        figure.table(
                layers
                        ? List.of(words.of("days.from"), words.of(key + ".lower"), words.of(key + ".upper"))
                        : List.of(words.of("days.from"), words.of(key + ".vertical")),
                rows);
        figure.end();
    }

    private void survival(Html html) {
        List<Survival.Step> steps = Survival.of(material.year());
        Figure figure = material.figure(html, "survival");
        int last = steps.get(steps.size() - 1).share();
        figure.begin(words.of("survival.title"), words.of("survival.takeaway", words.percent(last)));
        new StepPlot(html, words, figure, steps).draw(words.of("survival.title"), words.of("survival.description"));
        figure.table(
                List.of(words.of("days"), words.of("survival.share"), words.of("survival.seen")),
                steps.stream()
                        .map(step ->
                                List.of(words.count(step.day()), words.percent(step.share()), words.count(step.seen())))
                        .toList());
        figure.end();
    }

    private void goals(Html html) {
        List<Column> columns = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int reached = 0;
        int all = 0;
        for (AttainmentLevel level : AttainmentLevel.values()) {
            int count = (int) material.year().book().goals().all().stream()
                    .filter(goal -> goal.attainment().filter(level::equals).isPresent())
                    .count();
            boolean enough = level.score() >= 0;
            reached += enough ? count : 0;
            all += count;
            columns.add(new Column(enough ? count : 0, enough ? 0 : count));
            rows.add(List.of(words.of(level), words.count(count)));
        }
        Figure figure = material.figure(html, "goals");
        figure.begin(words.of("goals.title"), words.of("goals.takeaway", reached, all));
        ColumnPlot plot = new ColumnPlot(html, words, figure, columns);
        plot.begin(
                words.of("goals.title"),
                words.of("goals.description"),
                words.of("goals.horizontal"),
                words.of("goals.vertical"));
        for (AttainmentLevel level : AttainmentLevel.values()) {
            String sign = level.score() > 0 ? "+" : level.score() < 0 ? "−" : "";
            plot.label(level.ordinal(), true, sign + Math.abs(level.score()));
        }
        html.close().line();
        figure.legend("lower", words.of("goals.lower"), "upper", words.of("goals.upper"));
        figure.table(List.of(words.of("goals.horizontal"), words.of("goals.vertical")), rows);
        figure.end();
    }
}

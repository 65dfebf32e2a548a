package dev.mentoring.examples.programme.dashboard;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import java.util.Arrays;
import java.util.List;

/** Draws how something changes over the weeks of the year: a column of layers for each week. */
final class StackedPlot {
    private static final int TOP = 12;
    private static final int BOTTOM = 190;
    private static final int HEIGHT = 218;
    private static final int STEPS = 4;

    private final Html html;
    private final Words words;
    private final Figure figure;
    private final List<int[]> columns;
    private final List<String> kinds;
    private final int top;

    StackedPlot(Html html, Words words, Figure figure, List<int[]> columns, List<String> kinds) {
        this.html = html;
        this.words = words;
        this.figure = figure;
        this.columns = columns;
        this.kinds = kinds;
        int highest = columns.stream()
                .mapToInt(column -> Arrays.stream(column).sum())
                .max()
                .orElse(0);
        this.top = Math.max(STEPS, (highest + STEPS - 1) / STEPS * STEPS);
    }

    void draw(String name, String description) {
        figure.beginDrawing(name, description, HEIGHT);
        for (int step = 0; step <= STEPS; step++) {
            int tick = top * step / STEPS;
            int y = y(tick);
            html.empty("line", "class", step == 0 ? "base" : "grid", "x2", "100%", "y1", "" + y, "y2", "" + y);
            html.element("text", words.count(tick), "x", "-8", "y", "" + (y + 4), "class", "tick end");
        }
        for (int week = 0; week < columns.size(); week++) {
            int from = 0;
            for (int layer = 0; layer < kinds.size(); layer++) {
                int to = from + columns.get(week)[layer];
                rectangle(kinds.get(layer), week, from, to);
                from = to;
            }
        }
        months();
        html.close().line();
    }

    private void rectangle(String kind, int week, int from, int to) {
        if (to > from) {
            html.empty(
                    "rect",
                    "class",
                    kind,
                    "x",
                    Figure.share(10L * week + 1, 10L * columns.size()),
                    "width",
                    Figure.share(8, 10L * columns.size()),
                    "y",
                    "" + y(to),
                    "height",
                    "" + (y(from) - y(to)));
        }
    }

    private void months() {
        String[] names = words.of("months").split(" ");
        for (int month = 0; month < names.length; month += 2) {
            figure.label(Figure.share(month, names.length), BOTTOM + 18, "tick", names[month]);
        }
    }

    private int y(int count) {
        return BOTTOM - (BOTTOM - TOP) * count / top;
    }
}

package dev.mentoring.examples.page;

import java.util.List;

/** Draws how often something occurs: columns of two layers over a scale. */
public final class ColumnPlot {
    private static final int TOP = 16;
    private static final int BOTTOM = 184;
    private static final int HEIGHT = 226;
    /** So few columns that they stay slim. */
    private static final int FEW = 6;

    /**
     * One column.
     *
     * @param lower how often, for the lower layer
     * @param upper how often, for the upper layer
     */
    public record Column(int lower, int upper) {
        /** {@return how high it is} */
        public int height() {
            return lower + upper;
        }
    }

    private final Html html;
    private final Figure figure;
    private final Words words;
    private final List<Column> columns;
    private final int top;

    public ColumnPlot(Html html, Words words, Figure figure, List<Column> columns) {
        this.html = html;
        this.words = words;
        this.figure = figure;
        this.columns = columns;
        int highest = columns.stream().mapToInt(Column::height).max().orElse(0);
        int step = step(highest);
        this.top = Math.max(step, (highest + step - 1) / step * step);
    }

    /** Begins the drawing with its scale; add labels and close it with {@link Html#close()}. */
    public void begin(String name, String description, String horizontal, String vertical) {
        figure.beginDrawing(name, description, HEIGHT);
        int step = step(top);
        for (int tick = 0; tick <= top; tick += step) {
            int y = y(tick);
            html.empty("line", "class", tick == 0 ? "base" : "grid", "x2", "100%", "y1", "" + y, "y2", "" + y);
            html.element("text", words.count(tick), "x", "-8", "y", "" + (y + 4), "class", "tick end");
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            layer("lower", i, 0, column.lower());
            layer("upper", i, column.lower(), column.height());
        }
        html.element("text", vertical, "x", "-36", "y", "4", "class", "axis");
        html.element("text", horizontal, "x", "100%", "y", "" + (HEIGHT - 4), "class", "axis end");
    }

    /** Writes a label below the scale: at the left edge of a column, or in its middle. */
    public void label(int column, boolean middle, String text) {
        figure.label(
                Figure.share(2L * column + (middle ? 1 : 0), 2L * columns.size()), BOTTOM + 18, "tick middle", text);
    }

    /** Draws a line at a share of the width and says what it is. */
    public void mark(long part, long whole, String text) {
        String x = Figure.share(part, whole);
        html.empty("line", "class", "mark", "x1", x, "x2", x, "y1", "" + (TOP - 8), "y2", "" + BOTTOM);
        boolean right = part * 2 < whole;
        html.element(
                "text", text, "x", x, "y", "" + TOP, "dx", right ? "6" : "-6", "class", right ? "note" : "note end");
    }

    private void layer(String kind, int column, int from, int to) {
        if (to > from) {
            long places = 20L * columns.size();
            int margin = columns.size() < FEW ? 6 : 2;
            html.empty(
                    "rect",
                    "class",
                    kind,
                    "x",
                    Figure.share(20L * column + margin, places),
                    "width",
                    Figure.share(20L - 2L * margin, places),
                    "y",
                    "" + y(to),
                    "height",
                    "" + (y(from) - y(to)));
        }
    }

    private int y(int count) {
        return BOTTOM - (BOTTOM - TOP - 12) * count / top;
    }

    /** The smallest of 1, 2, 5, 10, 20, … that gives at most five steps. */
    private static int step(int highest) {
        int step = 1;
        for (int factor = 0; highest > 5L * step; factor++) {
            step = factor % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }
}

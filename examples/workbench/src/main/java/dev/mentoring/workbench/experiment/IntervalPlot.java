package dev.mentoring.workbench.experiment;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.experiment.result.Estimate;
import dev.mentoring.matching.experiment.result.Interval;
import java.util.List;

/** Means as dots and their intervals as bars, one below the other on a common axis. */
final class IntervalPlot {
    private static final int ROW = 54;
    private static final int COLOURS = 7;
    private static final long SCALE = 1_000_000;

    private final Html html;
    private final Words words;
    private final Figure figure;
    private final String name;

    IntervalPlot(Html html, Words words, Figure figure, String name) {
        this.html = html;
        this.words = words;
        this.figure = figure;
        this.name = name;
    }

    /**
     * What a line of the plot shows.
     *
     * @param mechanism what was run
     * @param cell where; may be empty
     * @param colour which colour it has, from 0
     * @param estimate the mean and its interval
     */
    record Row(String mechanism, String cell, int colour, Estimate estimate) {
        private double low() {
            return estimate.interval().map(Interval::low).orElse(estimate.mean());
        }

        private double high() {
            return estimate.interval().map(Interval::high).orElse(estimate.mean());
        }
    }

    void write(List<Row> rows) {
        double least = rows.stream().mapToDouble(Row::low).min().orElseThrow();
        double greatest = rows.stream().mapToDouble(Row::high).max().orElseThrow();
        String description = words.of("axis", words.decimal(least), words.decimal(greatest));
        figure.beginDrawing(name, description, rows.size() * ROW);
        for (int i = 0; i < rows.size(); i++) {
            draw(rows.get(i), i * ROW, least, greatest);
        }
        html.close().line();
        html.element("p", description, "class", "aside").line();
    }

    private void draw(Row row, int top, double least, double greatest) {
        String colour = "c" + (row.colour() % COLOURS + 1);
        String mean = words.decimal(row.estimate().mean());
        figure.label("0%", top + 12, "note", row.mechanism() + " — " + mean);
        figure.label("0%", top + 27, "value", row.cell());
        long low = place(row.low(), least, greatest);
        long high = place(row.high(), least, greatest);
        html.empty(
                "rect",
                "class",
                colour,
                "x",
                Figure.share(low, SCALE),
                "y",
                Integer.toString(top + 35),
                "width",
                Figure.share(high - low, SCALE),
                "height",
                "4");
        html.empty(
                "circle",
                "class",
                colour,
                "cx",
                Figure.share(place(row.estimate().mean(), least, greatest), SCALE),
                "cy",
                Integer.toString(top + 37),
                "r",
                "5");
        html.line();
    }

    private static long place(double value, double least, double greatest) {
        return greatest > least ? Math.round((value - least) / (greatest - least) * SCALE) : SCALE / 2;
    }
}

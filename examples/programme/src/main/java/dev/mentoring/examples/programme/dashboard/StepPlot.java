package dev.mentoring.examples.programme.dashboard;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import java.util.List;

/** Draws a share that falls in steps over the days. */
final class StepPlot {
    private static final int TOP = 16;
    private static final int BOTTOM = 184;
    private static final int HEIGHT = 226;
    private static final long LONGEST = 300;

    private final Html html;
    private final Words words;
    private final Figure figure;
    private final List<Survival.Step> steps;

    StepPlot(Html html, Words words, Figure figure, List<Survival.Step> steps) {
        this.html = html;
        this.words = words;
        this.figure = figure;
        this.steps = steps;
    }

    void draw(String name, String description) {
        figure.beginDrawing(name, description, HEIGHT);
        for (int tick = 0; tick <= 100; tick += 25) {
            int y = y(tick * 100);
            html.empty("line", "class", tick == 0 ? "base" : "grid", "x2", "100%", "y1", "" + y, "y2", "" + y);
            html.element("text", words.count(tick), "x", "-8", "y", "" + (y + 4), "class", "tick end");
        }
        for (int i = 0; i < steps.size(); i++) {
            Survival.Step step = steps.get(i);
            boolean last = i == steps.size() - 1;
            horizontal(step, last ? LONGEST : steps.get(i + 1).day());
            if (!last) {
                vertical(step, steps.get(i + 1));
            }
        }
        for (long day = 0; day <= LONGEST; day += 50) {
            figure.label(Figure.share(day, LONGEST), BOTTOM + 18, "tick middle", words.count(day));
        }
        html.element("text", words.of("days"), "x", "100%", "y", "" + (HEIGHT - 4), "class", "axis end");
        html.close().line();
    }

    private void horizontal(Survival.Step step, long until) {
        String y = "" + y(step.share());
        html.empty("line", "class", "step", "x1", x(step.day()), "x2", x(until), "y1", y, "y2", y);
    }

    private void vertical(Survival.Step step, Survival.Step next) {
        String x = x(next.day());
        html.empty("line", "class", "step", "x1", x, "x2", x, "y1", "" + y(step.share()), "y2", "" + y(next.share()));
    }

    private static String x(long day) {
        return Figure.share(Math.min(day, LONGEST), LONGEST);
    }

    private static int y(int share) {
        return BOTTOM - (BOTTOM - TOP) * share / 10_000;
    }
}

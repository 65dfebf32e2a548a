package dev.mentoring.workbench.feedback;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.report.CompetencyFinding;
import dev.mentoring.feedback.report.MeasureFinding;
import dev.mentoring.feedback.score.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Self and others around a circle: one spoke for each competency or, without a framework, for each subscale. Where a score is
 * hidden the line is open. Spokes are numbered, so that their names do not shrink with the drawing.
 */
final class RadarPlot {
    private static final int CENTRE = 150;
    private static final int RADIUS = 112;
    private static final int RINGS = 4;

    private final Findings findings;
    private final Words words;
    private final List<Spoke> spokes;

    private record Spoke(
            String name, double lowest, double highest, Optional<Published<Double>> self, Published<Double> others) {
        private Optional<Double> share(Optional<Published<Double>> published) {
            return published.flatMap(Published::value).map(score -> (score - lowest) / (highest - lowest));
        }
    }

    RadarPlot(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
        this.spokes = findings.report().competencies().isEmpty() ? subscales() : competencies();
    }

    private List<Spoke> subscales() {
        return findings.report().measures().stream()
                .filter(finding -> finding.measure() instanceof Measure.OfSubscale)
                .map(finding -> new Spoke(
                        findings.measure(finding.measure()),
                        finding.lowest(),
                        finding.highest(),
                        finding.self(),
                        finding.others()))
                .toList();
    }

    private List<Spoke> competencies() {
        List<Spoke> all = new ArrayList<>();
        for (CompetencyFinding competency : findings.report().competencies()) {
            competency.items().stream()
                    .flatMap(item -> findings.report().finding(new Measure.OfItem(item)).stream())
                    .findFirst()
                    .map((MeasureFinding item) -> new Spoke(
                            findings.competency(competency.competency()),
                            item.lowest(),
                            item.highest(),
                            competency.self(),
                            competency.others()))
                    .ifPresent(all::add);
        }
        return all;
    }

    void write(Html html) {
        if (spokes.size() < 3) {
            return;
        }
        Figure figure = new Figure(html, words, "radar");
        figure.begin(words.of("radar.title"), words.of("radar.takeaway"));
        html.open(
                "svg",
                "class",
                "radar",
                "viewBox",
                "0 0 300 300",
                "role",
                "img",
                "aria-labelledby",
                "radar-name radar-description");
        html.element("title", words.of("radar.title"), "id", "radar-name");
        html.element("desc", words.of("radar.description"), "id", "radar-description");
        grid(html);
        line(
                html,
                "upper",
                spokes.stream().map(spoke -> spoke.share(spoke.self())).toList());
        line(
                html,
                "level",
                spokes.stream()
                        .map(spoke -> spoke.share(Optional.of(spoke.others())))
                        .toList());
        html.close().line();
        figure.legend("level", words.of("others"), "upper", words.of("self"));
        html.open("ol", "class", "spokes");
        spokes.forEach(spoke -> html.element("li", spoke.name()));
        html.close().line();
        figure.table(
                List.of(words.of("radar.spoke"), words.of("self"), words.of("others")),
                spokes.stream()
                        .map(spoke -> List.of(
                                spoke.name(),
                                spoke.self().map(findings::brief).orElse(words.of("no-answer")),
                                findings.shown(spoke.others())))
                        .toList());
        figure.end();
    }

    private void grid(Html html) {
        for (int ring = 1; ring <= RINGS; ring++) {
            html.empty(
                    "circle", "class", "ring", "cx", "150", "cy", "150", "r", decimal((double) RADIUS * ring / RINGS));
        }
        for (int i = 0; i < spokes.size(); i++) {
            html.empty("line", "class", "spoke", "x1", "150", "y1", "150", "x2", x(i, 1), "y2", y(i, 1));
            html.element(
                    "text", words.count(i + 1L), "x", x(i, 1.17), "y", y(i, 1.17), "dy", "4", "class", "middle number");
        }
    }

    /** Draws between neighbours of which both are shown, and a dot for each that is. */
    private void line(Html html, String kind, List<Optional<Double>> shares) {
        for (int i = 0; i < shares.size(); i++) {
            int next = (i + 1) % shares.size();
            if (shares.get(i).isPresent() && shares.get(next).isPresent()) {
                double from = shares.get(i).get();
                double to = shares.get(next).get();
                html.empty(
                        "line",
                        "class",
                        kind + " edge",
                        "x1",
                        x(i, from),
                        "y1",
                        y(i, from),
                        "x2",
                        x(next, to),
                        "y2",
                        y(next, to));
            }
        }
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).isPresent()) {
                double share = shares.get(i).get();
                html.empty("circle", "class", kind + " point", "cx", x(i, share), "cy", y(i, share), "r", "4");
            }
        }
    }

    private String x(int spoke, double share) {
        return decimal(CENTRE + RADIUS * share * StrictMath.sin(2 * Math.PI * spoke / spokes.size()));
    }

    private String y(int spoke, double share) {
        return decimal(CENTRE - RADIUS * share * StrictMath.cos(2 * Math.PI * spoke / spokes.size()));
    }

    /** As drawings write numbers, whatever the language. */
    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

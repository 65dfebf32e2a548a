package dev.mentoring.workbench.feedback;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.report.MeasureFinding;
import dev.mentoring.feedback.round.RaterGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One measure as a row: the others as a dot with its interval, self as a diamond, and the same in words. */
final class DotRow {
    private static final double LEVEL = 0.95;

    private final Findings findings;
    private final Words words;

    DotRow(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
    }

    void write(Html html, MeasureFinding finding) {
        html.open("li").open("p").element("span", findings.measure(finding.measure()), "class", "label");
        finding.johari(findings.report().reading())
                .ifPresent(cell -> html.element("span", words.of(cell), "class", "chip quiet"));
        html.close();
        html.open("svg", "class", "dots", "aria-hidden", "true");
        html.empty("line", "class", "track", "x2", "100%", "y1", "10", "y2", "10");
        finding.interval(LEVEL).ifPresent(interval -> interval(html, finding, interval));
        finding.others()
                .value()
                .ifPresent(others ->
                        html.empty("circle", "class", "rate", "cx", place(finding, others), "cy", "10", "r", "6"));
        finding.self()
                .flatMap(Published::value)
                .ifPresent(self -> html.empty(
                        "rect", "class", "score", "x", place(finding, self), "y", "5", "width", "10", "height", "10"));
        html.close();
        html.element("p", String.join(" · ", reading(finding)), "class", "reading");
        html.close().line();
    }

    private void interval(Html html, MeasureFinding finding, ConfidenceInterval interval) {
        html.empty(
                "line",
                "class",
                "interval",
                "x1",
                place(finding, interval.lower()),
                "x2",
                place(finding, interval.upper()),
                "y1",
                "10",
                "y2",
                "10");
    }

    private List<String> reading(MeasureFinding finding) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of("row.others", findings.shown(finding.others())));
        finding.self().ifPresent(self -> parts.add(words.of("row.self", findings.brief(self))));
        finding.gap().ifPresent(gap -> parts.add(words.of("row.gap", findings.difference(gap))));
        finding.groups().forEach((group, published) -> {
            if (!group.equals(RaterGroup.SELF)) {
                parts.add(words.of("row.group", words.of(group), findings.shown(published)));
            }
        });
        return parts;
    }

    /** {@return the cells of the measure in a table, with the spread} */
    List<String> cells(MeasureFinding finding) {
        return List.of(
                findings.measure(finding.measure()),
                finding.self().map(findings::brief).orElse(words.of("no-answer")),
                findings.shown(finding.others()),
                Optional.of(finding)
                        .flatMap(MeasureFinding::spread)
                        .map(findings::brief)
                        .orElse("–"),
                finding.interval(LEVEL)
                        .map(interval -> words.of(
                                "interval",
                                findings.score(Math.max(interval.lower(), finding.lowest())),
                                findings.score(Math.min(interval.upper(), finding.highest()))))
                        .orElse("–"));
    }

    /** {@return where a score lies on the scale of a measure} */
    static String place(MeasureFinding finding, double score) {
        double within = Math.min(Math.max(score, finding.lowest()), finding.highest());
        return Figure.share(
                Math.round((within - finding.lowest()) * 1_000),
                Math.round((finding.highest() - finding.lowest()) * 1_000));
    }
}

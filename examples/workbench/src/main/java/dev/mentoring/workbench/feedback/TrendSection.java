package dev.mentoring.workbench.feedback;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.report.MeasureFinding;
import dev.mentoring.feedback.report.ReportTrend;
import dev.mentoring.feedback.report.TrendFinding;
import dev.mentoring.feedback.score.Measure;
import java.util.List;

/** What others said then and say now, as far as both may be laid side by side. */
final class TrendSection {
    private final Findings findings;
    private final Words words;

    TrendSection(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
    }

    void write(Html html) {
        findings.report().trend().ifPresent(trend -> write(html, trend));
    }

    private void write(Html html, ReportTrend trend) {
        html.open("section", "id", "trend", "aria-labelledby", "trend-title").line();
        html.element("h2", words.of("trend.title"), "id", "trend-title");
        html.element("p", words.of("trend.introduction", trend.since()), "class", "introduction");
        if (trend.findings().isEmpty()) {
            html.element("p", words.of("trend.none"), "class", "empty");
        } else {
            figure(html, trend.findings());
        }
        html.close().line();
    }

    private void figure(Html html, List<TrendFinding> trend) {
        Figure figure = new Figure(html, words, "trend-plot");
        figure.begin(words.of("trend.plot"), words.of("trend.takeaway"));
        figure.legend("before", words.of("trend.before"), "rate", words.of("trend.after"));
        html.open("ul", "class", "rows changes").line();
        trend.stream()
                .filter(each -> each.measure() instanceof Measure.OfSubscale || withoutSubscales(trend))
                .forEach(each ->
                        findings.report().finding(each.measure()).ifPresent(finding -> row(html, each, finding)));
        html.close().line();
        figure.table(
                List.of(
                        words.of("trend.measure"),
                        words.of("trend.before"),
                        words.of("trend.after"),
                        words.of("trend.difference"),
                        words.of("trend.verdict")),
                trend.stream().map(this::cells).toList());
        figure.end();
    }

    private static boolean withoutSubscales(List<TrendFinding> trend) {
        return trend.stream().noneMatch(each -> each.measure() instanceof Measure.OfSubscale);
    }

    private void row(Html html, TrendFinding trend, MeasureFinding finding) {
        String before = DotRow.place(finding, trend.before());
        String after = DotRow.place(finding, trend.after());
        html.open("li").open("p").element("span", findings.measure(trend.measure()), "class", "label");
        html.element("span", verdict(trend), "class", "chip quiet").close();
        html.open("svg", "class", "dots", "aria-hidden", "true");
        html.empty("line", "class", "track", "x2", "100%", "y1", "10", "y2", "10");
        html.empty("line", "class", "interval", "x1", before, "x2", after, "y1", "10", "y2", "10");
        html.empty("circle", "class", "before", "cx", before, "cy", "10", "r", "5");
        html.empty("circle", "class", "rate", "cx", after, "cy", "10", "r", "6");
        html.close();
        html.element(
                "p",
                words.of(
                        "trend.row",
                        findings.score(trend.before()),
                        findings.score(trend.after()),
                        findings.difference(trend.difference())),
                "class",
                "reading");
        html.close().line();
    }

    private List<String> cells(TrendFinding trend) {
        return List.of(
                findings.measure(trend.measure()),
                findings.score(trend.before()),
                findings.score(trend.after()),
                findings.difference(trend.difference()),
                verdict(trend));
    }

    private String verdict(TrendFinding trend) {
        return trend.verdict().map(words::of).orElseGet(() -> words.of("trend.unknown"));
    }
}

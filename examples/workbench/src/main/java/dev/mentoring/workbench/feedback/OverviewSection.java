package dev.mentoring.workbench.feedback;

import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.report.MeasureFinding;
import dev.mentoring.feedback.score.Measure;
import java.util.List;

/** The head of the report: what can be seen at all, and the whole picture. */
final class OverviewSection {
    private final Findings findings;
    private final Words words;

    OverviewSection(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
    }

    void write(Html html) {
        html.open("section", "class", "overview", "id", "overview", "aria-labelledby", "overview-title")
                .line();
        html.element("h2", words.of("overview.title"), "id", "overview-title", "class", "unseen");
        List<MeasureFinding> items = findings.report().measures().stream()
                .filter(finding -> finding.measure() instanceof Measure.OfItem)
                .toList();
        long shown = items.stream()
                .filter(finding -> finding.others().value().isPresent())
                .count();
        html.open("div", "class", "lead");
        html.element("p", words.of("overview.for", findings.report().subject().value()));
        html.element("p", words.of("overview.shown", shown, items.size()));
        html.element("p", words.of(shown == items.size() ? "overview.all" : "overview.kept-back"));
        html.close().line();
        html.element("p", words.of("overview.caution"), "class", "caution");
        html.open("div", "class", "plots").line();
        new RadarPlot(findings).write(html);
        new SubscalePlot(findings).write(html);
        html.close().close().line();
    }
}

package dev.mentoring.workbench.feedback;

import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.report.MeasureFinding;
import dev.mentoring.feedback.score.JohariCell;
import dev.mentoring.feedback.score.Measure;
import java.util.List;

/** Strengths first, then growth areas, then where self and others see differently. */
final class HighlightsSection {
    private final Findings findings;
    private final Words words;

    HighlightsSection(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
    }

    void write(Html html) {
        html.open("section", "id", "highlights", "aria-labelledby", "highlights-title")
                .line();
        html.element("h2", words.of("highlights.title"), "id", "highlights-title");
        html.element("p", words.of("highlights.introduction"), "class", "introduction");
        html.open("div", "class", "plots").line();
        list(html, "strengths", findings.report().highlights().strengths());
        list(html, "growth", findings.report().highlights().growthAreas());
        seenDifferently(html);
        html.close().close().line();
    }

    private void list(Html html, String kind, List<Measure> measures) {
        html.open("section", "class", "plot " + kind).element("h3", words.of(kind + ".title"));
        if (measures.isEmpty()) {
            boolean nothingShown = findings.report().highlights().inOrder().isEmpty();
            html.element("p", words.of((nothingShown ? "strengths" : kind) + ".none"), "class", "aside");
        } else {
            html.open("ol", "class", "facts");
            for (Measure measure : measures) {
                html.open("li").text(findings.measure(measure));
                findings.report()
                        .finding(measure)
                        .ifPresent(finding ->
                                html.text(" ").element("span", findings.shown(finding.others()), "class", "aside"));
                html.close();
            }
            html.close();
        }
        html.close().line();
    }

    private void seenDifferently(Html html) {
        html.open("section", "class", "plot").element("h3", words.of("different.title"));
        List<MeasureFinding> different = findings.report().measures().stream()
                .filter(finding -> finding.measure() instanceof Measure.OfItem)
                .filter(finding -> finding.johari(findings.report().reading())
                        .filter(cell -> cell == JohariCell.HIDDEN_STRENGTH || cell == JohariCell.BLIND_SPOT)
                        .isPresent())
                .toList();
        if (different.isEmpty()) {
            boolean nothingShown = findings.report().highlights().inOrder().isEmpty();
            html.element("p", words.of(nothingShown ? "strengths.none" : "different.none"), "class", "aside");
        } else {
            html.open("ul", "class", "facts");
            for (MeasureFinding finding : different) {
                html.open("li").text(findings.measure(finding.measure()) + " ");
                finding.johari(findings.report().reading())
                        .ifPresent(cell -> html.element("span", words.of(cell), "class", "chip quiet"));
                html.close();
            }
            html.close();
        }
        html.close().line();
    }
}

package dev.mentoring.workbench.feedback;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.report.MeasureFinding;
import dev.mentoring.feedback.score.Measure;
import java.util.List;

/** Self and others on each subscale. */
final class SubscalePlot {
    private final Findings findings;
    private final Words words;

    SubscalePlot(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
    }

    void write(Html html) {
        List<MeasureFinding> subscales = findings.report().measures().stream()
                .filter(finding -> finding.measure() instanceof Measure.OfSubscale)
                .toList();
        if (subscales.isEmpty()) {
            return;
        }
        Figure figure = new Figure(html, words, "subscales");
        figure.begin(words.of("subscales.title"), words.of("subscales.takeaway"));
        figure.legend("rate", words.of("others"), "score", words.of("self"));
        html.open("ul", "class", "attribute rows").line();
        DotRow row = new DotRow(findings);
        subscales.forEach(finding -> row.write(html, finding));
        html.close().line();
        figure.end();
    }
}

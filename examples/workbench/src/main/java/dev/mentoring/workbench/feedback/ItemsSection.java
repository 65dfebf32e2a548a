package dev.mentoring.workbench.feedback;

import dev.mentoring.core.competency.Indicator;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.report.CompetencyFinding;
import dev.mentoring.feedback.report.MeasureFinding;
import dev.mentoring.feedback.score.Measure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every item, by competency with the indicators of the framework; what bears on none comes last. */
final class ItemsSection {
    private final Findings findings;
    private final Words words;
    private final DotRow row;

    ItemsSection(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
        this.row = new DotRow(findings);
    }

    void write(Html html) {
        html.open("section", "id", "items", "aria-labelledby", "items-title").line();
        html.element("h2", words.of("items.title"), "id", "items-title");
        html.element("p", words.of("items.introduction"), "class", "introduction");
        findings.instrument()
                .instruction()
                .ifPresent(instruction -> html.element("p", words.of(instruction), "class", "introduction"));
        Figure figure = new Figure(html, words, "item-plot");
        figure.begin(words.of("items.plot"), words.of("items.takeaway"));
        figure.legend("rate", words.of("others"), "score", words.of("self"));
        html.open("div", "class", "attributes").line();
        Set<ItemId> written = new LinkedHashSet<>();
        for (CompetencyFinding competency : findings.report().competencies()) {
            competency(html, competency, written);
        }
        List<MeasureFinding> left = findings.report().measures().stream()
                .filter(finding -> finding.measure() instanceof Measure.OfItem item && !written.contains(item.item()))
                .toList();
        if (!left.isEmpty()) {
            html.open("section", "class", "attribute").element("h4", words.of("items.other"));
            rows(html, left);
            html.close().line();
        }
        html.close().line();
        figure.table(
                List.of(
                        words.of("items.item"),
                        words.of("self"),
                        words.of("others"),
                        words.of("items.spread"),
                        words.of("items.interval")),
                findings.report().measures().stream()
                        .filter(finding -> finding.measure() instanceof Measure.OfItem)
                        .map(row::cells)
                        .toList());
        figure.end();
        html.close().line();
    }

    private void competency(Html html, CompetencyFinding competency, Set<ItemId> written) {
        html.open("section", "class", "attribute").element("h4", findings.competency(competency.competency()));
        competency
                .reading()
                .ifPresent(
                        level -> html.element("p", words.of("items.reading", findings.level(level)), "class", "aside"));
        List<MeasureFinding> items = competency.items().stream()
                .filter(written::add)
                .flatMap(item -> findings.report().finding(new Measure.OfItem(item)).stream())
                .toList();
        rows(html, items);
        List<Indicator> indicators = findings.framework().indicators(competency.competency());
        if (!indicators.isEmpty()) {
            html.open("details", "class", "data indicators").element("summary", words.of("items.indicators"));
            html.open("ul", "class", "facts");
            indicators.forEach(indicator -> html.element("li", words.of(indicator.statement())));
            html.close().close();
        }
        html.close().line();
    }

    private void rows(Html html, List<MeasureFinding> items) {
        html.open("ul", "class", "rows").line();
        items.forEach(finding -> row.write(html, finding));
        html.close();
    }
}

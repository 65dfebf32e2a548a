package dev.mentoring.examples.programme.dashboard;

import dev.mentoring.core.estimate.Proportion;
import dev.mentoring.core.evaluation.Evidence;
import dev.mentoring.core.evaluation.Figure.Hidden;
import dev.mentoring.core.evaluation.Figure.Shown;
import dev.mentoring.core.evaluation.Indicator;
import dev.mentoring.core.evaluation.IndicatorTable;
import dev.mentoring.core.evaluation.StandardArea;
import dev.mentoring.core.evaluation.StandardReadiness;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What came of it: indicators with their intervals, groups that are large enough to be shown, and what a standard would ask. */
final class ResultSection {
    private static final int WHOLE = 10_000;

    private final Material material;
    private final Words words;

    ResultSection(Material material) {
        this.material = material;
        this.words = material.words();
    }

    void write(Html html) {
        material.begin(html, "results");
        indicators(html);
        groups(html);
        material.counts().readiness().forEach(readiness -> readiness(html, readiness));
        html.close().line();
    }

    private void indicators(Html html) {
        List<List<String>> rows = new ArrayList<>();
        material.counts().evaluation().indicators().forEach((indicator, table) -> {
            List<String> row = new ArrayList<>(List.of(words.of(indicator)));
            if (table.overall() instanceof Shown shown) {
                row.add(value(indicator, shown.value()));
                row.add(words.of(
                        "interval",
                        value(indicator, shown.interval().low()),
                        value(indicator, shown.interval().high())));
                row.add(words.count(shown.people()));
                row.add(shown.band(indicator).map(words::of).orElse("–"));
            } else if (table.overall() instanceof Hidden hidden) {
                row.addAll(List.of(words.of(hidden.reason()), "–", "–", "–"));
            }
            rows.add(row);
        });
        Figure.table(
                html,
                "figures",
                List.of(
                        words.of("indicator"),
                        words.of("indicator.value"),
                        words.of("indicator.interval"),
                        words.of("indicator.people"),
                        words.of("indicator.band")),
                rows);
        html.element("p", words.of("indicator.caution"), "class", "caution").line();
    }

    private String value(Indicator indicator, double value) {
        if (indicator.isShare()) {
            return words.percent((int) Math.round(value * WHOLE));
        }
        String decimal =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
        return words.of(
                "decimal",
                decimal.replace('.', words.of("decimal.mark").charAt(0)).replace('-', '−'));
    }

    private void groups(Html html) {
        IndicatorTable table = material.counts().evaluation().indicators().get(Indicator.MATCH_RATE);
        if (table == null) {
            return;
        }
        Figure figure = material.figure(html, "groups");
        figure.begin(words.of("groups.title"), words.of("groups.takeaway"));
        html.open("ul", "class", "attribute").line();
        List<List<String>> rows = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        table.groups().forEach((group, result) -> {
            String name = group.isEmpty() ? words.of("groups.others") : group;
            if (result instanceof Shown shown) {
                dots(html, name, shown);
                rows.add(List.of(
                        name,
                        words.count(shown.people()),
                        value(Indicator.MATCH_RATE, shown.value()),
                        words.of(
                                "interval",
                                value(Indicator.MATCH_RATE, shown.interval().low()),
                                value(Indicator.MATCH_RATE, shown.interval().high()))));
            } else if (result instanceof Hidden hidden) {
                withheld.add(words.of("groups.hidden", name, words.of(hidden.reason())));
            }
        });
        html.close().line();
        html.open("svg", "class", "scale", "aria-hidden", "true");
        html.element("text", "0", "x", "0", "y", "12", "class", "tick");
        html.element("text", "50", "x", "50%", "y", "12", "class", "tick middle");
        html.element("text", "100", "x", "100%", "y", "12", "class", "tick end");
        html.close().line();
        withheld.forEach(text -> html.element("p", text, "class", "aside"));
        figure.table(
                List.of(
                        words.of("groups.group"),
                        words.of("indicator.people"),
                        words.of("indicator.value"),
                        words.of("indicator.interval")),
                rows);
        figure.end();
    }

    private void dots(Html html, String name, Shown shown) {
        html.open("li").open("p").element("span", name, "class", "label");
        html.element("span", words.of("groups.size", shown.people()), "class", "aside")
                .close();
        html.open("svg", "class", "dots", "aria-hidden", "true");
        html.empty("line", "class", "track", "x2", "100%", "y1", "10", "y2", "10");
        html.empty(
                "line",
                "class",
                "interval",
                "x1",
                place(shown.interval().low()),
                "x2",
                place(shown.interval().high()),
                "y1",
                "10",
                "y2",
                "10");
        html.empty("circle", "class", "rate", "cx", place(shown.value()), "cy", "10", "r", "6");
        html.close();
        html.element(
                "p",
                words.of(
                        "groups.row",
                        value(Indicator.MATCH_RATE, shown.value()),
                        value(Indicator.MATCH_RATE, shown.interval().low()),
                        value(Indicator.MATCH_RATE, shown.interval().high())),
                "class",
                "reading");
        html.close().line();
    }

    private static String place(double share) {
        return Figure.share(Math.round(Math.max(0, Math.min(1, share)) * WHOLE), WHOLE);
    }

    private void readiness(Html html, StandardReadiness readiness) {
        Figure figure =
                material.figure(html, "readiness-" + readiness.standard().code());
        figure.begin(words.of("readiness.title", words.of(readiness.standard())), takeaway(readiness));
        html.open("ul", "class", "signs").line();
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<StandardArea, Double> area : readiness.areas().entrySet()) {
            String share = words.percent((int) Math.round(area.getValue() * WHOLE));
            html.open("li").open("p");
            html.element("span", words.of(area.getKey()), "class", "label");
            html.element("span", share, "class", "aside").close();
            html.open("svg", "class", "bar", "aria-hidden", "true");
            html.empty("rect", "class", "track", "width", "100%", "height", "100%");
            html.empty("rect", "class", "level", "width", place(area.getValue()), "height", "100%");
            html.close().close().line();
        }
        html.close().line();
        for (StandardArea area : readiness.standard().areas()) {
            for (Evidence evidence : area.evidence()) {
                Proportion found = readiness.evidence().getOrDefault(evidence, new Proportion(0, 0));
                rows.add(List.of(
                        words.of(evidence), words.of(area), words.count(found.part()), words.count(found.whole())));
            }
        }
        figure.table(
                List.of(
                        words.of("readiness.evidence"),
                        words.of("readiness.area"),
                        words.of("readiness.found"),
                        words.of("readiness.cases")),
                rows);
        figure.end();
    }

    private String takeaway(StandardReadiness readiness) {
        String overall = words.percent((int) Math.round(readiness.overall() * WHOLE));
        return readiness.standard().isAwarded()
                ? words.of(
                        "readiness.takeaway.award",
                        overall,
                        readiness.band().map(words::of).orElse(words.of("readiness.none")))
                : words.of("readiness.takeaway", overall);
    }
}

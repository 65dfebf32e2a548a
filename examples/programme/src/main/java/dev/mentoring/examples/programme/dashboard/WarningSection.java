package dev.mentoring.examples.programme.dashboard;

import dev.mentoring.core.warning.IntentKind;
import dev.mentoring.core.warning.WarningLevel;
import dev.mentoring.core.warning.WarningSign;
import dev.mentoring.examples.page.ColumnPlot.Column;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What early warning said: over the weeks, by sign, and what was planned about it. */
final class WarningSection {
    private static final List<String> KINDS = List.of("c2", "c3");

    private final Material material;
    private final Words words;

    WarningSection(Material material) {
        this.material = material;
        this.words = material.words();
    }

    void write(Html html) {
        material.begin(html, "warnings");
        weeks(html);
        signs(html);
        intents(html);
        html.close().line();
    }

    private void weeks(Html html) {
        List<int[]> weeks = material.counts().warningsByWeek();
        Figure figure = material.figure(html, "warning-weeks");
        figure.begin(words.of("warning-weeks.title"), words.of("warning-weeks.takeaway"));
        new StackedPlot(html, words, figure, weeks, KINDS)
                .draw(words.of("warning-weeks.title"), words.of("warning-weeks.description"));
        figure.legend(KINDS.get(0), words.of(WarningLevel.AT_RISK), KINDS.get(1), words.of(WarningLevel.WATCH));
        List<List<String>> rows = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            rows.add(List.of(
                    words.date(material.year().weeks().get(week).date()),
                    words.count(weeks.get(week)[0]),
                    words.count(weeks.get(week)[1])));
        }
        figure.table(List.of(words.of("week"), words.of(WarningLevel.AT_RISK), words.of(WarningLevel.WATCH)), rows);
        figure.end();
    }

    private void signs(Html html) {
        Map<WarningSign, Column> counts = material.counts().warnings();
        int most = counts.values().stream().mapToInt(Column::height).max().orElse(1);
        Figure figure = material.figure(html, "warning-signs");
        figure.begin(words.of("warning-signs.title"), words.of("warning-signs.takeaway"));
        html.open("ul", "class", "signs").line();
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((sign, column) -> {
            html.open("li").open("p");
            html.element("span", sign.number() + " " + words.of(sign), "class", "label");
            html.element("span", words.of("warning-signs.row", column.lower(), column.upper()), "class", "aside");
            html.close();
            html.open("svg", "class", "bar", "aria-hidden", "true");
            String atRisk = Figure.share(column.lower(), most);
            html.empty("rect", "class", KINDS.get(0), "width", atRisk, "height", "100%");
            html.empty(
                    "rect",
                    "class",
                    KINDS.get(1),
                    "x",
                    atRisk,
                    "width",
                    Figure.share(column.upper(), most),
                    "height",
                    "100%");
            html.close().close().line();
            rows.add(List.of(words.of(sign), words.count(column.lower()), words.count(column.upper())));
        });
        html.close().line();
        figure.table(List.of(words.of("sign"), words.of(WarningLevel.AT_RISK), words.of(WarningLevel.WATCH)), rows);
        figure.end();
    }

    private void intents(Html html) {
        html.element("h3", words.of("intents.title"));
        html.element("p", words.of("intents.introduction"), "class", "introduction");
        List<List<String>> rows = new ArrayList<>();
        for (IntentKind kind : IntentKind.values()) {
            long count = material.year().weeks().stream()
                    .flatMap(week -> week.intents().stream())
                    .filter(intent -> intent.kind() == kind)
                    .count();
            rows.add(List.of(words.of(kind), words.count(count)));
        }
        Figure.table(html, "figures", List.of(words.of("intents.kind"), words.of("intents.count")), rows);
        html.line();
    }
}

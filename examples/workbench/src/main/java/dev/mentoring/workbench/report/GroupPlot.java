package dev.mentoring.workbench.report;

import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.plan.GroupFigure;
import dev.mentoring.matching.plan.GroupFigure.Figures;
import dev.mentoring.matching.plan.PlanSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How groups of mentees fare beside each other. Groups that are too small to be shown are named, without figures. */
final class GroupPlot {
    private final Material material;
    private final Words words;
    private final PlanSummary summary;

    GroupPlot(Material material) {
        this.material = material;
        this.words = material.words();
        this.summary = material.plan().summary();
    }

    void write(Html html) {
        if (summary.groups().isEmpty()) {
            return;
        }
        Figure figure = new Figure(html, words, "groups");
        figure.begin(
                words.of("groups.title"),
                words.of("groups.takeaway", words.count(material.policy().smallestGroup())));
        figure.legend(
                "rate", words.of("groups.rate"), "score", words.of("groups.score"), "whole", words.of("groups.whole"));
        ImmutableListMultimap<String, GroupFigure> byAttribute = summary.groups().stream()
                .collect(flatteningToImmutableListMultimap(GroupFigure::attribute, Stream::of));
        List<List<String>> rows = new ArrayList<>();
        html.open("div", "class", "attributes").line();
        byAttribute.asMap().forEach((attribute, groups) -> attribute(html, attribute, List.copyOf(groups), rows));
        html.close().line();
        figure.table(
                List.of(
                        words.of("groups.group"),
                        words.of("groups.mentees"),
                        words.of("groups.matched"),
                        words.of("groups.rate"),
                        words.of("groups.score")),
                rows);
        figure.end();
    }

    private void attribute(Html html, String attribute, List<GroupFigure> groups, List<List<String>> rows) {
        html.open("section", "class", "attribute").element("h4", attribute);
        html.open("ul").line();
        for (GroupFigure group : groups) {
            group.figures().ifPresent(figures -> {
                dots(html, name(group), figures);
                rows.add(cells(attribute + ": " + name(group), figures));
            });
        }
        html.close();
        axis(html);
        List<String> withheld = groups.stream()
                .filter(group -> group.figures().isEmpty())
                .map(this::name)
                .toList();
        if (!withheld.isEmpty()) {
            html.element("p", words.of("groups.withheld", words.list(withheld), withheld.size()), "class", "aside");
        }
        html.close().line();
    }

    private String name(GroupFigure group) {
        return group.group().isEmpty() ? words.of("groups.unstated") : group.group();
    }

    private void dots(Html html, String name, Figures figures) {
        html.open("li").open("p").element("span", name, "class", "label");
        html.element("span", words.of("groups.size", figures.mentees()), "class", "aside")
                .close();
        html.open("svg", "class", "dots", "aria-hidden", "true");
        html.empty("line", "class", "track", "x2", "100%", "y1", "10", "y2", "10");
        String whole = Figure.share(summary.matchedMentees(), summary.mentees());
        html.empty("line", "class", "whole", "x1", whole, "x2", whole, "y1", "0", "y2", "20");
        String score = Figure.share(Math.min(figures.meanScore(), 10_000), 10_000);
        html.empty("rect", "class", "score", "x", score, "y", "5", "width", "10", "height", "10");
        html.empty("circle", "class", "rate", "cx", Figure.share(figures.matchRate(), 10_000), "cy", "10", "r", "6");
        html.close();
        html.element(
                "p",
                words.of("groups.row", words.percent(figures.matchRate()), words.shortPoints(figures.meanScore())),
                "class",
                "reading");
        html.close().line();
    }

    private static void axis(Html html) {
        html.open("svg", "class", "scale", "aria-hidden", "true");
        html.element("text", "0", "x", "0", "y", "12", "class", "tick");
        html.element("text", "50", "x", "50%", "y", "12", "class", "tick middle");
        html.element("text", "100", "x", "100%", "y", "12", "class", "tick end");
        html.close();
    }

    private List<String> cells(String name, Figures figures) {
        return List.of(
                name,
                words.count(figures.mentees()),
                words.count(figures.matched()),
                words.percent(figures.matchRate()),
                words.shortPoints(figures.meanScore()));
    }
}

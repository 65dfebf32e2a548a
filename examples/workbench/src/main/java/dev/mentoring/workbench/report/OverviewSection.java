package dev.mentoring.workbench.report;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.plan.PlanSummary;
import dev.mentoring.matching.plan.UnmatchedCause;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The head of the page: what this is, the figures that matter, and the plan in plain words. */
final class OverviewSection {
    private final Material material;
    private final Words words;
    private final PlanSummary summary;
    private final String title;

    OverviewSection(Material material, String title) {
        this.material = material;
        this.words = material.words();
        this.summary = material.plan().summary();
        this.title = title.isEmpty() ? material.plan().policyName() : title;
    }

    void writeMasthead(Html html) {
        html.open("header", "class", "masthead").line();
        html.open("div", "class", "title");
        html.element("p", words.of("eyebrow"), "class", "eyebrow");
        html.element("h1", title, "dir", "auto");
        html.open("p", "class", "meta");
        html.element(
                "time",
                words.date(material.plan().date()),
                "datetime",
                material.plan().date().toString());
        html.text(" · "
                + words.of(
                        "policy",
                        material.plan().policyName(),
                        words.count(material.plan().policyVersion())));
        html.close().close().line();
        navigation(html);
        html.close().line();
    }

    void write(Html html) {
        html.open("section", "class", "overview", "aria-labelledby", "overview-title")
                .line();
        html.element("h2", words.of("overview.title"), "id", "overview-title", "class", "unseen");
        html.open("div", "class", "lead");
        sentences().forEach(sentence -> html.element("p", sentence));
        html.close().line();
        tiles(html);
        html.element("p", words.of("overview.caution"), "class", "caution");
        html.close().line();
    }

    private void navigation(Html html) {
        html.open("nav", "aria-label", words.of("nav.label")).open("ul");
        entry(html, "figures", words.of("nav.figures"));
        entry(html, "pairs", words.of("nav.pairs", words.count(summary.pairs())));
        int unmatched = material.plan().unmatchedMentees().size();
        entry(html, "unmatched", words.of("nav.unmatched", words.count(unmatched)));
        entry(html, "method", words.of("nav.method"));
        html.close().close().line();
    }

    private static void entry(Html html, String target, String text) {
        html.open("li").element("a", text, "href", "#" + target).close();
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of("overview.matched", summary.matchedMentees(), summary.mentees()));
        List<UnmatchedParticipant> unmatched = material.plan().unmatchedMentees();
        if (summary.mentees() > 0 && unmatched.isEmpty()) {
            sentences.add(words.of("overview.everybody"));
        }
        Map<UnmatchedCause, Integer> causes = new EnumMap<>(UnmatchedCause.class);
        unmatched.forEach(left -> causes.merge(left.cause(), 1, Integer::sum));
        causes.forEach((cause, people) -> sentences.add(words.of("overview.cause." + cause.code(), people)));
        if (summary.pairs() > 0) {
            sentences.add(words.of(
                    "overview.scores",
                    words.shortPoints(summary.meanScore()),
                    words.shortPoints(summary.lowestScore()),
                    words.percent(summary.meanCoverage())));
        }
        return sentences;
    }

    private void tiles(Html html) {
        html.open("dl", "class", "tiles").line();
        tile(
                html,
                "matched",
                words.count(summary.matchedMentees()),
                words.of("tile.of", words.count(summary.mentees())));
        meter(html, summary.matchedMentees(), summary.mentees());
        tile(html, "mean", words.shortPoints(summary.meanScore()), words.of("tile.of-hundred"));
        meter(html, summary.meanScore(), 10_000);
        tile(html, "lowest", words.shortPoints(summary.lowestScore()), words.of("tile.of-hundred"));
        meter(html, summary.lowestScore(), 10_000);
        tile(html, "coverage", words.percent(summary.meanCoverage()), words.of("tile.of-weights"));
        meter(html, summary.meanCoverage(), 10_000);
        tile(html, "free", words.count(summary.freePlaces()), words.of("tile.of", words.count(summary.mentorPlaces())));
        meter(html, summary.freePlaces(), summary.mentorPlaces());
        if (!summary.choicesHonoured().isEmpty()) {
            int honoured = summary.choicesHonoured().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            tile(
                    html,
                    "choices",
                    words.count(summary.choicesHonoured().get(0)),
                    words.of("tile.choices-met", honoured));
            meter(html, summary.choicesHonoured().get(0), summary.mentees());
        }
        html.close().line();
    }

    private void tile(Html html, String key, String figure, String detail) {
        html.open("div", "class", "tile").element("dt", words.of("tile." + key));
        html.open("dd").element("strong", figure).element("span", detail);
    }

    private static void meter(Html html, long part, long whole) {
        html.open("svg", "class", "meter", "aria-hidden", "true");
        html.empty("rect", "class", "track", "width", "100%", "height", "100%");
        html.empty("rect", "class", "level", "width", Figure.share(Math.min(part, whole), whole), "height", "100%");
        html.close().close().close().line();
    }
}

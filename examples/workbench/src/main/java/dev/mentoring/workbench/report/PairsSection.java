package dev.mentoring.workbench.report;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.policy.WeightedCriterion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every pair as a row that opens into its explanation, with what it takes to find one among many. */
final class PairsSection {
    /** So many pairs that the browser had better not lay out those that are out of sight. */
    private static final int MANY = 250;

    private final Material material;
    private final Words words;
    private final List<PlannedPair> pairs;
    private final PairExplanation explanation;
    private final int fullWidth;

    PairsSection(Material material) {
        this.material = material;
        this.words = material.words();
        this.pairs = material.plan().pairs();
        this.explanation = new PairExplanation(material);
        this.fullWidth = Math.max(
                10_000, pairs.stream().mapToInt(PlannedPair::score).max().orElse(0));
    }

    void write(Html html) {
        html.open("section", "id", "pairs", "aria-labelledby", "pairs-title").line();
        html.element("h2", words.of("pairs.title"), "id", "pairs-title");
        html.element("p", words.of("pairs.introduction"), "class", "introduction")
                .line();
        if (pairs.isEmpty()) {
            html.element("p", words.of("pairs.none"), "class", "empty").close().line();
            return;
        }
        criteriaLegend(html);
        controls(html);
        html.open("div", "class", "columns", "aria-hidden", "true");
        html.element("span", words.of("pairs.mentee")).element("span", words.of("pairs.mentor"));
        html.element("span", words.of("pairs.parts")).element("span", words.of("pairs.score"));
        html.close().line();
        html.open("ul", "class", pairs.size() > MANY ? "pairs many" : "pairs", "id", "pair-list")
                .line();
        for (int i = 0; i < pairs.size(); i++) {
            row(html, pairs.get(i), i + 1);
        }
        html.close().line();
        html.element("p", words.of("pairs.nothing-found"), "class", "empty", "id", "nothing-found", "hidden", "hidden");
        html.close().line();
    }

    private void criteriaLegend(Html html) {
        List<String> marks = new ArrayList<>();
        for (WeightedCriterion weighted : material.policy().criteria()) {
            if (weighted.counts()) {
                marks.add(material.palette().colour(weighted.criterion().name()));
                marks.add(words.of(weighted.criterion().label()));
            }
        }
        if (!Collections.disjoint(namesOfParts(), List.of("choice", "nothing-known"))) {
            marks.add(material.palette().colour("choice"));
            marks.add(words.of("pairs.beyond"));
        }
        new Figure(html, words, "criteria").legend(marks.toArray(String[]::new));
    }

    private List<String> namesOfParts() {
        return pairs.stream()
                .flatMap(pair -> pair.parts().stream())
                .filter(part -> part.points() > 0)
                .map(part -> part.name())
                .distinct()
                .toList();
    }

    /** The controls need the script, which shows them. */
    private void controls(Html html) {
        html.open("form", "class", "controls", "id", "controls", "role", "search", "hidden", "hidden")
                .line();
        html.open("label", "class", "search").element("span", words.of("control.search"));
        html.empty(
                "input",
                "type",
                "search",
                "name",
                "search",
                "autocomplete",
                "off",
                "placeholder",
                words.of("control.search.hint"));
        html.close().line();
        html.open("fieldset", "class", "range").element("legend", words.of("control.range"));
        number(html, "from", "0");
        html.element("span", "–", "aria-hidden", "true");
        number(html, "to", Integer.toString((fullWidth + 99) / 100));
        html.close().line();
        select(html, "weakest", criteria());
        select(html, "show", List.of("all", "pinned", "chosen", "few-answers"));
        select(html, "order", List.of("name", "mentor", "highest", "lowest", "coverage"));
        html.open("div", "class", "buttons");
        html.element("button", words.of("control.reset"), "type", "reset");
        html.element("button", words.of("control.open"), "type", "button", "name", "open", "aria-pressed", "false");
        html.close().line();
        html.element(
                "p",
                words.of("pairs.count", words.count(pairs.size()), words.count(pairs.size())),
                "class",
                "count",
                "id",
                "count",
                "role",
                "status",
                "data-pattern",
                words.of("pairs.count", "#", words.count(pairs.size())));
        html.close().line();
    }

    private void number(Html html, String name, String value) {
        html.open("label").element("span", words.of("control." + name), "class", "unseen");
        html.empty(
                "input",
                "type",
                "number",
                "name",
                name,
                "min",
                "0",
                "max",
                Integer.toString((fullWidth + 99) / 100),
                "value",
                value,
                "inputmode",
                "numeric");
        html.close();
    }

    private void select(Html html, String name, List<String> values) {
        html.open("label").element("span", words.of("control." + name));
        html.open("select", "name", name);
        for (String value : values) {
            html.element("option", optionText(name, value), "value", value);
        }
        html.close().close().line();
    }

    private String optionText(String name, String value) {
        return material.policy().criteria().stream()
                .filter(weighted ->
                        name.equals("weakest") && weighted.criterion().name().equals(value))
                .findFirst()
                .map(weighted -> words.of(weighted.criterion().label()))
                .orElseGet(() -> words.of("control." + name + "." + value));
    }

    private List<String> criteria() {
        List<String> names = new ArrayList<>(List.of("all"));
        material.policy().criteria().stream()
                .filter(WeightedCriterion::counts)
                .forEach(weighted -> names.add(weighted.criterion().name()));
        return names;
    }

    private void row(Html html, PlannedPair pair, int number) {
        List<Contribution> contributions = Contribution.of(pair);
        html.open(
                "li",
                "id",
                "pair-" + number,
                "data-score",
                Integer.toString(pair.score()),
                "data-coverage",
                Integer.toString(pair.coverage()),
                "data-pinned",
                Boolean.toString(pair.pinned()),
                "data-few",
                Boolean.toString(pair.coverage() < Material.FEW_ANSWERS),
                "data-weakest",
                Contribution.weakest(contributions).map(Contribution::name).orElse(""));
        html.open("details", "class", "pair").open("summary");
        person(html, pair.mentee(), "pairs.mentee");
        person(html, pair.mentor(), "pairs.mentor");
        bar(html, contributions);
        html.open("span", "class", "score");
        html.element("span", words.of("pairs.score") + " ", "class", "unseen");
        html.element("strong", words.shortPoints(pair.score())).close();
        flags(html, pair);
        html.close().line();
        explanation.write(html, pair, contributions);
        html.close().close().line();
    }

    private void person(Html html, ParticipantId id, String role) {
        html.open("span", "class", "person");
        html.element("span", words.of(role) + " ", "class", "unseen");
        html.element("span", material.people().name(id), "class", "name", "dir", "auto");
        String details = material.people().details(id);
        if (!details.isEmpty()) {
            html.text(" ").element("span", details, "class", "aside", "dir", "auto");
        }
        html.close();
    }

    /** The bar repeats for the eye what the explanation says in a table, and is hidden from screen readers. */
    private void bar(Html html, List<Contribution> contributions) {
        html.open("svg", "class", "bar", "aria-hidden", "true");
        html.empty("rect", "class", "track", "width", "100%", "height", "100%");
        long from = 0;
        for (Contribution contribution : contributions) {
            if (contribution.points() > 0) {
                html.empty(
                        "rect",
                        "class",
                        material.palette().colour(contribution.name()),
                        "x",
                        Figure.share(from, fullWidth),
                        "width",
                        Figure.share(contribution.points(), fullWidth),
                        "height",
                        "100%");
                from += contribution.points();
            }
        }
        html.close();
    }

    private void flags(Html html, PlannedPair pair) {
        html.open("span", "class", "flags");
        if (pair.pinned()) {
            html.element("span", words.of("pairs.pinned"), "class", "chip quiet")
                    .text(" ");
        }
        if (pair.coverage() < Material.FEW_ANSWERS) {
            html.element("span", words.of("pairs.few-answers", words.percent(pair.coverage())), "class", "chip");
        }
        html.close();
    }
}

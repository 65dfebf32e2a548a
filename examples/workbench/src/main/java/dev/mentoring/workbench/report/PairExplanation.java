package dev.mentoring.workbench.report;

import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.constraint.Verdict;
import dev.mentoring.matching.plan.Alternative;
import dev.mentoring.matching.plan.Fact;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.ScorePart;
import dev.mentoring.matching.policy.SideCombination;
import java.util.List;
import java.util.Optional;

/** Why two people are a pair: what adds up to the score, the facts behind it, the rules, and whom else there was. */
final class PairExplanation {
    private static final int HOLDERS_NAMED = 4;

    private final Material material;
    private final Words words;

    PairExplanation(Material material) {
        this.material = material;
        this.words = material.words();
    }

    void write(Html html, PlannedPair pair, List<Contribution> contributions) {
        html.open("div", "class", "explanation").open("div", "class", "sum");
        html.element("p", sides(pair));
        html.element("p", words.of("explain.coverage", words.percent(pair.coverage())), "class", "aside");
        parts(html, pair, contributions);
        html.close().open("div", "class", "grounds");
        facts(html, pair);
        rules(html, pair);
        alternatives(html, pair);
        html.close().close().line();
    }

    private String sides(PlannedPair pair) {
        String mentee = words.points(pair.menteeScore());
        String mentor = words.points(pair.mentorScore());
        int share = material.policy().menteeShare();
        return material.policy().sideCombination() == SideCombination.WEIGHTED_MEAN
                ? words.of("explain.sides.shares", mentee, mentor, share, 100 - share)
                : words.of("explain.sides", mentee, mentor, material.policy().sideCombination());
    }

    private void parts(Html html, PlannedPair pair, List<Contribution> contributions) {
        html.open("table", "class", "parts");
        html.element("caption", words.of("explain.parts"), "class", "unseen");
        html.open("thead").open("tr").element("th", words.of("explain.criterion"), "scope", "col");
        html.element("th", words.of("explain.mentee"), "scope", "col");
        html.element("th", words.of("explain.mentor"), "scope", "col");
        html.element("th", words.of("explain.points"), "scope", "col");
        html.close().close().open("tbody");
        int mentee = 0;
        int mentor = 0;
        for (Contribution contribution : contributions) {
            html.open("tr").open("th", "scope", "row");
            html.open("svg", "class", "key", "aria-hidden", "true");
            html.empty(
                    "rect", "class", material.palette().colour(contribution.name()), "width", "100%", "height", "100%");
            html.close().text(words.of(contribution.label())).close();
            side(html, contribution.mentee());
            side(html, contribution.mentor());
            boolean nothing = contribution.hasUnknown() && contribution.points() == 0;
            html.element("td", nothing ? "–" : words.points(contribution.points()), "class", "points");
            html.close();
            mentee += Contribution.points(contribution.mentee());
            mentor += Contribution.points(contribution.mentor());
        }
        html.close().open("tfoot").open("tr").element("th", words.of("explain.score"), "scope", "row");
        html.element("td", words.points(mentee)).element("td", words.points(mentor));
        html.element("td", words.points(pair.score()), "class", "points");
        html.close().close().close();
    }

    private void side(Html html, Optional<ScorePart> part) {
        html.open("td");
        if (part.isEmpty()) {
            html.text("–");
        } else if (part.get().gain().isEmpty()) {
            html.text(part.get().points() == 0 ? "–" : words.points(part.get().points()))
                    .text(" ");
            html.element("small", words.of("explain.unknown"), "class", "unknown");
        } else {
            html.text(words.points(part.get().points())).text(" ");
            html.element("small", words.percent(part.get().gain().getAsInt()));
        }
        html.close();
    }

    private void facts(Html html, PlannedPair pair) {
        html.element("h3", words.of("explain.facts"));
        if (pair.facts().isEmpty()) {
            html.element("p", words.of("explain.facts.none"), "class", "aside");
            return;
        }
        html.open("ul", "class", "facts");
        for (Fact fact : pair.facts()) {
            html.element("li", words.of(fact.text()));
        }
        html.close();
    }

    private void rules(Html html, PlannedPair pair) {
        html.element("h3", words.of("explain.rules"));
        for (Verdict verdict : Verdict.values()) {
            List<String> rules = pair.checks().stream()
                    .filter(check -> check.verdict() == verdict)
                    .map(check -> words.of(check.label()))
                    .toList();
            if (!rules.isEmpty()) {
                html.open("p", "class", "rules " + verdict.code());
                html.element("b", words.of("explain.rules." + verdict.code(), rules.size()));
                html.text(" " + String.join(" · ", rules)).close();
            }
        }
    }

    private void alternatives(Html html, PlannedPair pair) {
        html.element("h3", words.of("explain.alternatives"));
        if (pair.alternatives().isEmpty()) {
            html.element("p", words.of("explain.alternatives.none"), "class", "aside");
            return;
        }
        html.open("ol", "class", "alternatives");
        for (Alternative alternative : pair.alternatives()) {
            html.open("li");
            html.element("span", material.people().name(alternative.mentor()), "class", "name", "dir", "auto");
            html.text(" ").element("span", words.points(alternative.score()), "class", "figure");
            html.element("p", reason(alternative), "class", "aside").close();
        }
        html.close();
    }

    private String reason(Alternative alternative) {
        String reason = alternative.loss().isPresent()
                ? words.of("explain.loss", words.points(alternative.loss().getAsLong()))
                : words.of("explain.reason", alternative.reason());
        return alternative.heldBy().isEmpty()
                ? reason
                : reason + " " + words.of("explain.held-by", material.firstNames(alternative.heldBy(), HOLDERS_NAMED));
    }
}

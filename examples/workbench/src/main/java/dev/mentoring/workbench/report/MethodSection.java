package dev.mentoring.workbench.report;

import dev.mentoring.core.problem.Problem;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.constraint.Reason;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.SideCombination;
import dev.mentoring.matching.policy.Strength;
import dev.mentoring.matching.policy.WeightedCriterion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the plan was computed, so that it can be traced and repeated. */
final class MethodSection {
    private final Material material;
    private final Words words;
    private final MatchPlan plan;
    private final MatchingPolicy policy;

    MethodSection(Material material) {
        this.material = material;
        this.words = material.words();
        this.plan = material.plan();
        this.policy = material.policy();
    }

    void write(Html html) {
        html.open("footer", "id", "method").line();
        html.element("h2", words.of("method.title"));
        html.element("p", words.of("method.introduction"), "class", "introduction")
                .line();
        warnings(html);
        html.open("div", "class", "method").line();
        computation(html);
        criteria(html);
        constraints(html);
        html.close().line();
        html.element("p", words.of("method.promise"), "class", "aside").close().line();
    }

    private void computation(Html html) {
        html.open("section").element("h3", words.of("method.computation"));
        html.open("dl", "class", "terms").line();
        term(html, "algorithm", plan.algorithm());
        term(html, "options", options());
        term(html, "seed", Long.toString(plan.seed()));
        term(
                html,
                "guarantees",
                plan.matching().guarantees().isEmpty()
                        ? words.of("method.none")
                        : plan.matching().guarantees().stream().map(words::of).collect(Collectors.joining(" · ")));
        term(
                html,
                "certificate",
                plan.matching().certificate().map(this::certificate).orElseGet(() -> words.of("method.none")));
        term(html, "sides", sides());
        term(html, "unknown", words.of(policy.unknownHandling()));
        term(html, "choices", choices());
        term(
                html,
                "minimum",
                policy.minimumScore() == 0 ? words.of("method.none") : words.points(policy.minimumScore()));
        hash(html, "policy-hash", plan.policyHash());
        hash(html, "input-hash", plan.inputHash());
        html.close().close().line();
    }

    private void term(Html html, String key, String value) {
        html.element("dt", words.of("method." + key)).element("dd", value).line();
    }

    private void hash(Html html, String key, String value) {
        html.element("dt", words.of("method." + key))
                .open("dd")
                .element("code", value)
                .close()
                .line();
    }

    private String options() {
        return plan.algorithmOptions().isEmpty()
                ? words.of("method.defaults")
                : plan.algorithmOptions().entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining(", "));
    }

    private String certificate(Certificate certificate) {
        if (certificate instanceof DualPrices prices) {
            return words.of("certificate.dual-prices", prices.objective());
        }
        if (certificate instanceof NoBlockingPair stable) {
            return words.of("certificate.no-blocking-pair", stable.proposing(), stable.tieBreaking());
        }
        return certificate instanceof HallViolator
                ? words.of("certificate.hall-violator")
                : words.of("certificate.other");
    }

    private String sides() {
        return policy.sideCombination() == SideCombination.WEIGHTED_MEAN
                ? words.of("method.shares", policy.menteeShare(), 100 - policy.menteeShare())
                : words.of(policy.sideCombination());
    }

    private String choices() {
        return policy.choiceBonus().isEmpty()
                ? words.of("method.none")
                : policy.choiceBonus().stream()
                        .map(points -> "+" + words.points(points))
                        .collect(Collectors.joining(" · "));
    }

    private void criteria(Html html) {
        html.open("section").element("h3", words.of("method.criteria"));
        int total = policy.criteria().stream()
                .filter(WeightedCriterion::counts)
                .mapToInt(WeightedCriterion::weight)
                .sum();
        List<List<String>> rows = policy.criteria().stream()
                .map(weighted -> List.of(
                        words.of(weighted.criterion().label()),
                        words.count(weighted.weight()),
                        weighted.counts()
                                ? words.percent((int) (weighted.weight() * 10_000L / Math.max(1, total)))
                                : words.of("method.not-counted"),
                        parameters(weighted.criterion().parameters())))
                .toList();
        Figure.table(
                html,
                "rules",
                List.of(
                        words.of("explain.criterion"),
                        words.of("method.weight"),
                        words.of("method.share"),
                        words.of("method.parameters")),
                rows);
        html.close().line();
    }

    private void constraints(Html html) {
        html.open("section").element("h3", words.of("method.constraints"));
        List<List<String>> rows =
                policy.constraints().stream().map(this::row).distinct().toList();
        Figure.table(
                html,
                "rules",
                List.of(
                        words.of("method.rule"),
                        words.of("method.strength"),
                        words.of("method.if-unknown"),
                        words.of("method.parameters")),
                rows);
        html.close().line();
    }

    /** Confidential rules are told as one, here as everywhere. */
    private List<String> row(ConstraintSetting setting) {
        boolean applies = setting.strength() != Strength.OFF;
        String unknown = words.of(setting.unknownForbids() ? "method.unknown.forbids" : "method.unknown.allows");
        return List.of(
                words.of(Reason.of(setting.constraint()).label()),
                words.of(setting.strength()),
                applies ? unknown : "–",
                parameters(setting.constraint().parameters()));
    }

    private static String parameters(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? "–"
                : parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void warnings(Html html) {
        List<Problem> warnings = plan.warnings().all();
        if (warnings.isEmpty()) {
            return;
        }
        html.open("details", "class", "warnings").element("summary", words.of("warnings.title", warnings.size()));
        html.open("ul").line();
        for (Problem problem : warnings) {
            html.open("li").text(words.of(problem.rule()) + " " + words.of(problem.mend()) + " ");
            html.element("span", words.of("warnings.place", problem.place()), "class", "aside")
                    .close()
                    .line();
        }
        html.close().close().line();
    }
}

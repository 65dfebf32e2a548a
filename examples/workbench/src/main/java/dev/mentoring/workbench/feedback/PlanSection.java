package dev.mentoring.workbench.feedback;

import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.development.DevelopmentPlan;
import dev.mentoring.feedback.development.DevelopmentStep;
import dev.mentoring.feedback.development.GrowthAdvice;
import java.util.List;

/** A proposal for how to grow: a few steps, each with practice, signs of progress, questions and a date to look back. */
final class PlanSection {
    private final Findings findings;
    private final Words words;

    PlanSection(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
    }

    void write(Html html) {
        findings.report().plan().ifPresent(plan -> write(html, plan));
    }

    private void write(Html html, DevelopmentPlan plan) {
        html.open("section", "id", "plan", "aria-labelledby", "plan-title").line();
        html.element("h2", words.of("plan.title"), "id", "plan-title");
        html.element("p", words.of("plan.introduction"), "class", "introduction");
        if (plan.steps().isEmpty()) {
            html.element("p", words.of("plan.no-steps"), "class", "empty");
        }
        html.open("ol", "class", "steps").line();
        plan.steps().forEach(step -> step(html, step));
        html.close().line();
        others(html, "plan.strengths", plan.strengths());
        others(html, "plan.later", plan.later());
        others(html, "plan.to-find-out", plan.toFindOut());
        html.close().line();
    }

    private void step(Html html, DevelopmentStep step) {
        html.open("li", "class", "plot").element("h3", findings.competency(step.competency()));
        html.element(
                "p",
                words.of(
                        "plan.step",
                        findings.level(step.from()),
                        findings.level(step.to()),
                        words.date(step.reviewOn())),
                "class",
                "aside");
        step.advice().ifPresent(advice -> advice(html, advice));
        html.close().line();
    }

    private void advice(Html html, GrowthAdvice advice) {
        html.open("div", "class", "advice");
        list(html, "plan.practices", advice.practices());
        list(html, "plan.signs", advice.signs());
        list(html, "plan.questions", advice.questions());
        if (!advice.resources().isEmpty()) {
            html.open("div").element("h4", words.of("plan.resources"));
            html.element(
                            "p",
                            words.list(
                                    advice.resources().stream().map(words::of).toList()))
                    .close();
        }
        html.close();
    }

    private void list(Html html, String title, List<BilingualText> texts) {
        html.open("div").element("h4", words.of(title)).open("ul", "class", "facts");
        texts.forEach(text -> html.element("li", words.of(text)));
        html.close().close();
    }

    private void others(Html html, String key, List<CompetencyId> competencies) {
        if (!competencies.isEmpty()) {
            html.element(
                    "p",
                    words.of(
                            key,
                            words.list(competencies.stream()
                                    .map(findings::competency)
                                    .toList())),
                    "class",
                    "introduction");
        }
    }
}

package dev.mentoring.workbench.feedback;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.disclosure.DisclosurePolicy;
import dev.mentoring.feedback.disclosure.DisclosureThresholds;
import dev.mentoring.feedback.disclosure.SuppressionReason;
import dev.mentoring.feedback.report.ReadingRule;

/** What is hidden and why, in kind words, and how scores are made and read. */
final class PrivacySection {
    private final Findings findings;
    private final Words words;
    private final DisclosurePolicy policy;

    PrivacySection(Findings findings, DisclosurePolicy policy) {
        this.findings = findings;
        this.words = findings.words();
        this.policy = policy;
    }

    void write(Html html) {
        html.open("footer", "id", "privacy").line();
        html.element("h2", words.of("privacy.title"));
        html.element("p", words.of("privacy.introduction"), "class", "introduction");
        if (findings.report().hiddenBecause().isEmpty()) {
            html.element("p", words.of("privacy.nothing-hidden"));
        } else {
            html.open("ul", "class", "facts hidden-because");
            for (SuppressionReason reason : findings.report().hiddenBecause()) {
                html.open("li").element("strong", words.of(reason));
                html.text(words.of("colon"))
                        .text(words.of(reason.explanation()))
                        .close();
            }
            html.close().line();
        }
        DisclosureThresholds thresholds = policy.thresholds();
        html.element(
                "p",
                words.of(
                        "privacy.thresholds",
                        thresholds.mean(),
                        thresholds.spread(),
                        thresholds.distribution(),
                        thresholds.text()),
                "class",
                "introduction");
        html.element("h3", words.of("method.title"));
        ReadingRule rule = findings.report().reading();
        html.element("p", words.of("method.others"), "class", "introduction");
        html.element(
                "p",
                words.of("method.reading", words.percent(rule.strengthShare()), words.percent(rule.deadBandShare())),
                "class",
                "introduction");
        html.element("p", words.of("method.interval"), "class", "introduction");
        if (findings.report().trend().isPresent()) {
            html.element("p", words.of("method.trend"), "class", "introduction");
        }
        findings.instrument()
                .usageNote()
                .ifPresent((BilingualText note) -> html.element("p", words.of(note), "class", "introduction"));
        html.close().line();
    }
}

package dev.mentoring.workbench.report;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Page;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.policy.MatchingPolicy;

/**
 * A plan as one HTML file for the programme manager: it loads nothing, works without a network and without scripts, on a
 * phone, by keyboard and on paper.
 *
 * <pre>{@code
 * People people = People.named(cohort.names()).withPositions(cohort.pool());
 * String page = HtmlReport.of(plan, policy, people).write(TextLanguage.FRENCH);
 * }</pre>
 *
 * <p>Equal input gives equal bytes. Who avoids whom is never shown. Time and size grow with the pairs, by about five
 * kilobytes each. Immutable and thread-safe.
 */
public final class HtmlReport {
    private static final Page PAGE = Page.of(HtmlReport.class, "report.css", "report.js");

    private final MatchPlan plan;
    private final MatchingPolicy policy;
    private final People people;
    private final String title;

    private HtmlReport(MatchPlan plan, MatchingPolicy policy, People people, String title) {
        this.plan = plan;
        this.policy = policy;
        this.people = people;
        this.title = title;
    }

    /**
     * {@return the report of a plan}
     *
     * @param plan the plan
     * @param policy the policy by which it was made
     * @param people how people are called
     * @throws IllegalArgumentException when the plan was made by another policy
     */
    public static HtmlReport of(MatchPlan plan, MatchingPolicy policy, People people) {
        checkArgument(
                plan.policyHash().equals(policy.contentHash()),
                "the plan was made by the policy %s, not by %s",
                plan.policyHash(),
                policy.contentHash());
        return new HtmlReport(plan, policy, people, "");
    }

    /**
     * {@return the same report under the name of a programme, instead of that of the policy}
     *
     * @param programme the name; empty for none
     */
    public HtmlReport forProgramme(String programme) {
        return new HtmlReport(plan, policy, people, programme);
    }

    /**
     * {@return the page, to be stored as UTF-8}
     *
     * @param language the language
     */
    public String write(TextLanguage language) {
        Words words = new Words(language, ReportTexts.CATALOGUE);
        Material material = new Material(plan, policy, people, words, Palette.of(policy));
        Html html = new Html();
        html.open("html", "lang", language.code(), "xmlns", "http://www.w3.org/1999/xhtml")
                .line();
        PAGE.head(html, words.of("title", title.isEmpty() ? plan.policyName() : title));
        html.open("body").line();
        html.element("a", words.of("skip"), "class", "skip", "href", "#pairs").line();
        OverviewSection overview = new OverviewSection(material, title);
        overview.writeMasthead(html);
        html.open("main").line();
        overview.write(html);
        new PlotsSection(material).write(html);
        new PairsSection(material).write(html);
        new UnmatchedSection(material).write(html);
        html.close().line();
        new MethodSection(material).write(html);
        PAGE.script(html);
        return html.close().close().finish();
    }
}

package dev.mentoring.workbench.feedback;

import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.text.TextCatalogue;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Page;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.disclosure.DisclosurePolicy;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Validation;
import dev.mentoring.feedback.report.FeedbackReport;
import java.util.HashSet;
import java.util.Set;

/**
 * The page of one report. Equal input gives equal bytes. Immutable and thread-safe.
 *
 * <pre>{@code
 * String page = new FeedbackPage(report, instrument, framework, policy).write(TextLanguage.FRENCH);
 * }</pre>
 *
 * @param report what the reader may see
 * @param instrument what was asked
 * @param framework the competencies that the report speaks of
 * @param policy the rules by which raters were protected, which everybody may know
 */
public record FeedbackPage(
        FeedbackReport report, Instrument instrument, CompetencyFramework framework, DisclosurePolicy policy) {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("feedback", FeedbackPage.class::getResourceAsStream);

    private static final Page PAGE = Page.of(FeedbackPage.class, "feedback.css", "feedback.js");

    /**
     * {@return the page, to be stored as UTF-8}
     *
     * @param language the language
     */
    public String write(TextLanguage language) {
        Words words = new Words(language, CATALOGUE);
        Findings findings = new Findings(report, instrument, framework, words);
        Html html = new Html();
        html.open("html", "lang", language.code(), "xmlns", "http://www.w3.org/1999/xhtml")
                .line();
        PAGE.head(html, words.of("title", report.subject().value()));
        html.open("body").line();
        html.element("a", words.of("skip"), "class", "skip", "href", "#overview")
                .line();
        masthead(html, words);
        html.open("main").line();
        new OverviewSection(findings).write(html);
        new HighlightsSection(findings).write(html);
        new TrendSection(findings).write(html);
        new ItemsSection(findings).write(html);
        new CommentsSection(findings).write(html);
        new PlanSection(findings).write(html);
        html.close().line();
        new PrivacySection(findings, policy).write(html);
        PAGE.script(html);
        return html.close().close().finish();
    }

    private void masthead(Html html, Words words) {
        html.open("header", "class", "masthead").line();
        html.open("div", "class", "title");
        html.element("p", words.of("eyebrow"), "class", "eyebrow");
        html.element("h1", report.subject().value(), "dir", "auto");
        html.element(
                "p",
                words.of("meta", words.of(instrument.title()), report.round().value()),
                "class",
                "meta");
        if (instrument.validation() == Validation.NOT_VALIDATED) {
            html.element("p", words.of("not-validated"), "class", "meta");
        }
        html.close().line();
        html.open("nav", "aria-label", words.of("nav.label")).open("ul");
        Set<String> absent = absentSections();
        for (String section :
                new String[] {"overview", "highlights", "trend", "items", "comments", "plan", "privacy"}) {
            if (!absent.contains(section)) {
                html.open("li")
                        .element("a", words.of("nav." + section), "href", "#" + section)
                        .close();
            }
        }
        html.close().close().close().line();
    }

    private Set<String> absentSections() {
        Set<String> absent = new HashSet<>();
        if (report.trend().isEmpty()) {
            absent.add("trend");
        }
        if (report.comments().isEmpty()) {
            absent.add("comments");
        }
        if (report.plan().isEmpty()) {
            absent.add("plan");
        }
        return absent;
    }
}

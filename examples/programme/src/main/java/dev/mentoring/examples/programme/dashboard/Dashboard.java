package dev.mentoring.examples.programme.dashboard;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Page;
import dev.mentoring.examples.programme.year.ProgrammeYear;

/**
 * A year on one page, which holds both languages and switches between them: it loads nothing, and works without a network,
 * on a phone, by keyboard and on paper; without scripts the languages stand one after the other.
 *
 * <pre>{@code
 * String page = Dashboard.write(ProgrammeYear.simulate(200, 2027));
 * }</pre>
 *
 * <p>Equal years give equal bytes. Nobody is named: people are the ids that the programme gave them, and groups of fewer than
 * five are hidden.
 */
public final class Dashboard {
    static final ImmutableList<String> SECTIONS =
            ImmutableList.of("course", "warnings", "results", "stories", "privacy");

    private static final Page PAGE = Page.of(Dashboard.class, "dashboard.css", "dashboard.js");

    private Dashboard() {}

    /**
     * {@return the page of a year, to be stored as UTF-8}
     *
     * @param year the year
     */
    public static String write(ProgrammeYear year) {
        Counts counts = new Counts(year);
        Html html = new Html();
        html.open("html", "lang", TextLanguage.ENGLISH.code(), "xmlns", "http://www.w3.org/1999/xhtml")
                .line();
        PAGE.head(html, title(year, counts));
        html.open("body").line();
        for (TextLanguage language : TextLanguage.values()) {
            write(html, Material.of(year, counts, language));
        }
        PAGE.script(html);
        return html.close().close().finish();
    }

    private static String title(ProgrammeYear year, Counts counts) {
        return Material.of(year, counts, TextLanguage.ENGLISH).words().of("title") + " · "
                + Material.of(year, counts, TextLanguage.FRENCH).words().of("title");
    }

    private static void write(Html html, Material material) {
        String language = material.words().language().code();
        html.open("div", "class", "language", "id", language, "lang", language, "tabindex", "-1")
                .line();
        OverviewSection overview = new OverviewSection(material);
        overview.writeMasthead(html);
        html.open("main", "aria-label", material.words().of("title")).line();
        overview.write(html);
        new CourseSection(material).write(html);
        new WarningSection(material).write(html);
        new ResultSection(material).write(html);
        new StorySection(material).write(html);
        new PrivacySection(material).write(html);
        html.close().close().line();
    }
}

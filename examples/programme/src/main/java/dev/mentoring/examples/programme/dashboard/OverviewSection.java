package dev.mentoring.examples.programme.dashboard;

import dev.mentoring.core.evaluation.Figure.Shown;
import dev.mentoring.core.evaluation.Indicator;
import dev.mentoring.core.evaluation.IndicatorTable;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.examples.programme.book.Book;
import dev.mentoring.examples.programme.year.ProgrammeYear;

/** The head of the page: what this is, how to get around, and the figures that matter. */
final class OverviewSection {
    private final Material material;
    private final Words words;

    OverviewSection(Material material) {
        this.material = material;
        this.words = material.words();
    }

    void writeMasthead(Html html) {
        html.open("header", "class", "masthead").line();
        html.open("div", "class", "title");
        html.element("p", words.of("eyebrow"), "class", "eyebrow");
        html.element("h1", words.of("title"));
        html.element(
                "p",
                words.of("period", words.date(ProgrammeYear.FIRST_DAY), words.date(ProgrammeYear.LAST_DAY)),
                "class",
                "meta");
        html.open("p", "class", "languages");
        for (TextLanguage language : TextLanguage.values()) {
            html.element(
                    "a",
                    words.of("language." + language.code()),
                    "href",
                    "#" + language.code(),
                    "hreflang",
                    language.code(),
                    "lang",
                    language.code());
        }
        html.close().close().line();
        html.open("nav", "aria-label", words.of("nav.label")).open("ul");
        for (String section : Dashboard.SECTIONS) {
            html.open("li")
                    .element("a", words.of("nav." + section), "href", "#" + material.id(section))
                    .close();
        }
        html.close().close().close().line();
    }

    void write(Html html) {
        Book book = material.year().book();
        long begun = book.relationships().all().stream()
                .filter(relationship -> relationship.life().began().isPresent())
                .count();
        html.open("section", "class", "overview", "id", material.id("overview")).line();
        html.element("h2", words.of("overview.title"), "class", "unseen");
        html.element("p", words.of("overview.lead", words.count(book.size())), "class", "lead");
        html.open("dl", "class", "tiles").line();
        tile(html, "people", words.count(material.year().people().participants().size()));
        tile(html, "relationships", words.count(begun));
        tile(html, "meetings", words.count(material.counts().held()));
        tile(html, "completed", words.count(count(RelationshipState.COMPLETED)));
        tile(html, "early", words.count(count(RelationshipState.ENDED_EARLY)));
        IndicatorTable matched = material.counts().evaluation().indicators().get(Indicator.MATCH_RATE);
        if (matched != null && matched.overall() instanceof Shown shown) {
            tile(html, "matched", words.percent((int) Math.round(shown.value() * 10_000)));
        }
        html.close().close().line();
    }

    private long count(RelationshipState state) {
        return material.year().book().relationships().all().stream()
                .filter(relationship -> relationship.state() == state)
                .count();
    }

    private void tile(Html html, String key, String figure) {
        html.open("div", "class", "tile").element("dt", words.of("tile." + key));
        html.open("dd").element("strong", figure).element("span", words.of("tile." + key + ".detail"));
        html.close().close().line();
    }
}

package dev.mentoring.examples.programme.dashboard;

import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.examples.programme.year.ProgrammeYear;

/**
 * What every section draws from.
 *
 * @param year the year
 * @param counts what was counted
 * @param words the language
 */
record Material(ProgrammeYear year, Counts counts, Words words) {
    static Material of(ProgrammeYear year, Counts counts, TextLanguage language) {
        return new Material(year, counts, new Words(language, DashboardTexts.CATALOGUE));
    }

    /** {@return an id that occurs once on the page, on which everything is said twice} */
    String id(String name) {
        return words.language().code() + "-" + name;
    }

    Figure figure(Html html, String name) {
        return new Figure(html, words, id(name));
    }

    void begin(Html html, String section) {
        html.open("section", "id", id(section), "aria-labelledby", id(section + "-title"))
                .line();
        html.element("h2", words.of(section + ".title"), "id", id(section + "-title"))
                .line();
        html.element("p", words.of(section + ".introduction"), "class", "introduction")
                .line();
    }
}

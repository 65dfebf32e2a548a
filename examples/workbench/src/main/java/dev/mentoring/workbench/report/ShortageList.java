package dev.mentoring.workbench.report;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.plan.Shortage;
import java.util.List;

/** Where places are missing, each time with the people who share them. */
final class ShortageList {
    private static final int PLACES_DRAWN = 20;
    private static final int NAMED = 12;

    private final Material material;
    private final Words words;

    ShortageList(Material material) {
        this.material = material;
        this.words = material.words();
    }

    void write(Html html) {
        List<Shortage> shortages = material.plan().shortages();
        if (shortages.isEmpty()) {
            return;
        }
        html.element("h3", words.of("shortages.title"));
        html.element("p", words.of("shortages.introduction"), "class", "introduction");
        html.open("ul", "class", "shortages").line();
        for (Shortage shortage : shortages) {
            html.open("li").element("p", words.of(shortage.text()), "class", "label");
            places(html, shortage);
            html.open("dl");
            people(html, "shortages.mentees", shortage.mentees());
            people(html, "shortages.mentors", shortage.mentors());
            html.close().close().line();
        }
        html.close().line();
    }

    /** One box for each place that is wanted, as far as they can be counted by eye: filled when there is one. */
    private static void places(Html html, Shortage shortage) {
        if (shortage.wanted() > PLACES_DRAWN) {
            return;
        }
        html.open("svg", "class", "boxes", "aria-hidden", "true");
        for (int i = 0; i < shortage.wanted(); i++) {
            String kind = i < shortage.places() ? "box" : "box missing";
            html.empty(
                    "rect", "class", kind, "x", "" + (1 + i * 14), "y", "1", "width", "10", "height", "13", "rx", "3");
        }
        html.close();
    }

    private void people(Html html, String key, List<ParticipantId> ids) {
        html.element("dt", words.of(key)).open("dd");
        if (ids.isEmpty()) {
            html.text(words.of("shortages.nobody"));
        } else if (ids.size() <= NAMED) {
            html.text(material.names(ids));
        } else {
            html.open("details").element("summary", words.of("shortages.all", words.count(ids.size())));
            html.text(material.names(ids)).close();
        }
        html.close();
    }
}

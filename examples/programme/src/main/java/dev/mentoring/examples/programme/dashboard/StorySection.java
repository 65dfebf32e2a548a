package dev.mentoring.examples.programme.dashboard;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.examples.programme.timeline.Timeline;
import dev.mentoring.examples.programme.timeline.TimelineEntry;
import java.util.Collection;

/** The stories of three relationships, and the year month by month. */
final class StorySection {
    private final Material material;
    private final Words words;

    StorySection(Material material) {
        this.material = material;
        this.words = material.words();
    }

    void write(Html html) {
        material.begin(html, "stories");
        html.open("div", "class", "plots").line();
        for (Relationship relationship : material.counts().stories()) {
            html.open("article", "class", "plot story");
            html.element("h3", words.of("stories.relationship", words.of(relationship.state())));
            entries(
                    html,
                    Timeline.of(material.year(), relationship.setting().id()).entries());
            html.close().line();
        }
        html.close().line();
        html.element("h3", words.of("timeline.title"));
        html.element("p", words.of("timeline.introduction"), "class", "introduction");
        ImmutableListMultimap<Integer, TimelineEntry> byMonth = Multimaps.index(
                Timeline.of(material.year()).entries(), entry -> entry.date().getMonthValue());
        String[] months = words.of("months").split(" ");
        for (Integer month : byMonth.keySet()) {
            html.open("details", "class", "data month")
                    .element(
                            "summary",
                            words.of(
                                    "timeline.month",
                                    months[month - 1],
                                    byMonth.get(month).size()));
            entries(html, byMonth.get(month));
            html.close().line();
        }
        html.close().line();
    }

    private void entries(Html html, Collection<TimelineEntry> entries) {
        html.open("ol", "class", "entries").line();
        for (TimelineEntry entry : entries) {
            html.open("li");
            html.element(
                    "time", words.date(entry.date()), "datetime", entry.date().toString());
            html.element("span", words.of(entry.text())).close().line();
        }
        html.close().line();
    }
}

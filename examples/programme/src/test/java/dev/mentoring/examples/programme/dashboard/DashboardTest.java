package dev.mentoring.examples.programme.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.ColumnPlot.Column;
import dev.mentoring.examples.page.Words;
import dev.mentoring.examples.programme.timeline.Timeline;
import dev.mentoring.examples.programme.year.ProgrammeYear;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DashboardTest {
    private static ProgrammeYear year;
    private static String page;

    @BeforeAll
    static void live_through_it() {
        year = ProgrammeYear.simulate(60, 3);
        page = Dashboard.write(year);
    }

    private static List<Element> elements(String tag) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        NodeList found = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static int count(Class<?> event) {
        return (int) year.book().events().stream()
                .map(Recorded::event)
                .filter(event::isInstance)
                .count();
    }

    private static String tile(TextLanguage language, String key) throws Exception {
        Words words = new Words(language, DashboardTexts.CATALOGUE);
        return elements("div").stream()
                .filter(element -> element.getAttribute("class").equals("tile")
                        && element.getTextContent().startsWith(words.of("tile." + key))
                        && element.getTextContent().endsWith(words.of("tile." + key + ".detail")))
                .map(element -> element.getElementsByTagName("strong").item(0).getTextContent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_the_page_counts_is_what_happened() throws Exception {
        for (TextLanguage language : TextLanguage.values()) {
            assertThat(tile(language, "meetings")).isEqualTo("" + count(MeetingEvent.Held.class));
            assertThat(tile(language, "relationships")).isEqualTo("" + count(RelationshipEvent.Activated.class));
            assertThat(tile(language, "completed")).isEqualTo("" + count(RelationshipEvent.Completed.class));
            assertThat(tile(language, "early")).isEqualTo("" + count(RelationshipEvent.EndedEarly.class));
        }
    }

    @Test
    void the_last_week_holds_every_relationship_once() {
        List<int[]> weeks = Weeks.of(year);
        int[] last = weeks.get(weeks.size() - 1);

        assertThat(Arrays.stream(last).sum()).isEqualTo(count(RelationshipEvent.Proposed.class));
        assertThat(last[Weeks.Layer.COMPLETED.ordinal()]).isEqualTo(count(RelationshipEvent.Completed.class));
    }

    @Test
    void between_n_meetings_there_are_n_minus_one_gaps() {
        long relationships = year.book().meetings().all().stream()
                .filter(meeting -> meeting.held().isPresent())
                .map(meeting -> meeting.plan().relationship())
                .distinct()
                .count();

        assertThat(new Counts(year).gaps().stream().mapToLong(Column::height).sum())
                .isEqualTo(count(MeetingEvent.Held.class) - relationships);
    }

    @Test
    void survival_falls_from_the_whole_and_never_rises() {
        List<Survival.Step> steps = Survival.of(year);

        assertThat(steps.get(0).share()).isEqualTo(10_000);
        assertThat(steps).extracting(step -> -step.share()).isSorted();
        assertThat(steps).extracting(Survival.Step::day).isSorted();
    }

    @Test
    void every_id_occurs_once_and_every_link_leads_somewhere() throws Exception {
        List<String> ids = elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements("a"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
    }

    @Test
    void nothing_is_loaded_from_anywhere() {
        assertThat(page).doesNotContain("src=").doesNotContain("url(").doesNotContain("@import");
        assertThat(page.replace("http://www.w3.org/1999/xhtml", "")).doesNotContain("://");
    }

    @Test
    void equal_years_give_equal_bytes() {
        ProgrammeYear again = ProgrammeYear.simulate(60, 3);

        assertThat(Dashboard.write(again)).isEqualTo(page);
        for (TextLanguage language : TextLanguage.values()) {
            assertThat(Timeline.of(again).text(language))
                    .isEqualTo(Timeline.of(year).text(language));
        }
    }

    @Test
    void everything_is_said_in_both_languages() {
        assertThat(CatalogueFaults.of(DashboardTexts.class, "dashboard")).isEmpty();
    }
}

package dev.mentoring.examples.programme.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.programme.year.ProgrammeYear;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void a_year_is_told_in_order_in_both_languages() {
        Timeline timeline = Timeline.of(ProgrammeYear.simulate(40, 5));

        assertThat(timeline.entries()).hasSizeGreaterThan(30);
        assertThat(timeline.entries()).extracting(TimelineEntry::date).isSorted();
        assertThat(timeline.text(TextLanguage.ENGLISH).lines()).hasSameSizeAs(timeline.entries());
        assertThat(timeline.text(TextLanguage.FRENCH)).contains("2027-02-01  Les inscriptions sont closes.");
    }

    @Test
    void everything_is_said_in_both_languages() {
        assertThat(CatalogueFaults.of(TimelineTexts.class, "timeline")).isEmpty();
    }

    @Test
    void a_number_is_told_without_its_zeros() {
        assertThat(Narrator.number("relationship-0042")).isEqualTo("42");
        assertThat(Narrator.number("programme-pairs")).isEmpty();
        assertThat(Narrator.number("run-0001/54/1")).isEqualTo("");
    }
}

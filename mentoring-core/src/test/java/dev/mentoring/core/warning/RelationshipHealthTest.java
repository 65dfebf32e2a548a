package dev.mentoring.core.warning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.calendar.HolidayCalendar;
import dev.mentoring.core.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationshipHealthTest {
    @Test
    void health_is_the_gravest_warning_and_where_things_are_going() {
        Story story = Story.begun();
        WarningReport quiet = Story.STANDARD.report(story.signs(), story.daysLater(5));
        WarningReport watched = Story.STANDARD.report(story.signs(), story.daysLater(12));
        WarningReport serious = Story.STANDARD.report(story.signs(), story.daysLater(31));
        assertThat(RelationshipHealth.of(story.id, quiet, quiet).worst()).isEmpty();
        assertThat(RelationshipHealth.of(story.id, watched, quiet).trend()).isEqualTo(Trend.WORSENING);
        assertThat(RelationshipHealth.of(story.id, watched, watched).trend()).isEqualTo(Trend.STEADY);
        assertThat(RelationshipHealth.of(story.id, watched, serious).trend()).isEqualTo(Trend.IMPROVING);
        assertThat(RelationshipHealth.of(story.id, serious, watched)
                        .worst()
                        .orElseThrow()
                        .level())
                .isEqualTo(WarningLevel.AT_RISK);
    }

    @Test
    void facts_are_told_in_both_languages_with_the_date_of_the_next_change() {
        Story story = Story.begun();
        Warning warning = Story.STANDARD
                .report(story.signs(), story.daysLater(12))
                .about(story.id)
                .get(0);
        assertThat(warning.sentence().english())
                .isEqualTo("Days since the relationship began: 12. No meeting is planned.");
        assertThat(warning.sentence().french()).startsWith("Jours depuis le début de la relation\u00a0: 12.");
        assertThat(warning.since()).isEqualTo(story.daysLater(10));
        assertThat(warning.next().orElseThrow().at()).isEqualTo(story.daysLater(30));
    }

    @Test
    void no_limit_is_reached_on_a_day_on_which_nobody_works() {
        Story story = Story.begun();
        LocalDate tenth = LocalDate.of(2026, 1, 15);
        EarlyWarning warning = EarlyWarning.standard(WorkingDays.mondayToFriday(HolidayCalendar.of(List.of(tenth))));
        assertThat(warning.report(story.signs(), story.daysLater(10)).open()).isEmpty();
        assertThat(warning.report(story.signs(), story.daysLater(11)).open()).hasSize(1);
        assertThat(new WorkingDays(ImmutableSet.of(), HolidayCalendar.of(List.of())).isWorkingDay(tenth))
                .isTrue();
    }
}

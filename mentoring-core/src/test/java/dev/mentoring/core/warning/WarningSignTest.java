package dev.mentoring.core.warning;

import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static dev.mentoring.core.warning.WarningLevel.AT_RISK;
import static dev.mentoring.core.warning.WarningLevel.WATCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.meeting.MeetingPurpose;
import dev.mentoring.core.relationship.ConflictKind;
import dev.mentoring.core.revalidation.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each sign at its limits, a minute before and after; and what clears it. */
class WarningSignTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Nothing a minute before the first limit, the lower level up to a minute before the second one. */
    private static void assertClock(Story story, WarningSign sign, Instant watch, Instant atRisk) {
        assertThat(story.level(sign, watch.minus(MINUTE))).isEmpty();
        assertThat(story.level(sign, watch)).contains(WATCH);
        assertThat(story.level(sign, watch.plus(MINUTE))).contains(WATCH);
        assertThat(story.level(sign, atRisk.minus(MINUTE))).contains(WATCH);
        assertThat(story.level(sign, atRisk)).contains(AT_RISK);
        assertThat(story.level(sign, atRisk.plus(MINUTE))).contains(AT_RISK);
    }

    @Test
    void r01_no_first_meeting_is_planned() {
        Story story = Story.begun();
        assertClock(story, WarningSign.FIRST_MEETING_NOT_PLANNED, story.daysLater(10), story.daysLater(30));
        story.wait(12).planned("m", story.daysLater(3));
        assertThat(story.level(WarningSign.FIRST_MEETING_NOT_PLANNED)).isEmpty();
    }

    @Test
    void r02_the_last_meeting_is_long_ago_by_the_agreed_rhythm() {
        Story story = Story.begun().met("m1");
        Instant due = story.daysLater(30);
        assertThat(due).isAfter(story.now());
        assertClock(story, WarningSign.MEETING_OVERDUE, story.daysLater(45), story.daysLater(60));
        story.wait(50).met("m2");
        assertThat(story.level(WarningSign.MEETING_OVERDUE)).isEmpty();
    }

    @Test
    void r03_no_next_meeting_is_planned_unless_the_end_is_near() {
        Story story = Story.begun().met("m1");
        assertClock(story, WarningSign.NEXT_MEETING_NOT_PLANNED, story.daysLater(14), story.daysLater(28));
        assertThat(story.level(WarningSign.NEXT_MEETING_NOT_PLANNED, Story.startOf(Story.END.minusDays(7))))
                .isEmpty();
        story.wait(20).planned("m2", story.daysLater(5));
        assertThat(story.level(WarningSign.NEXT_MEETING_NOT_PLANNED)).isEmpty();
        assertThat(story.level(WarningSign.NEXT_MEETING_NOT_PLANNED, story.daysLater(20)))
                .contains(WATCH);
    }

    @Test
    void r04_nobody_does_anything() {
        Story story = Story.begun();
        assertClock(story, WarningSign.INACTIVE, story.daysLater(90), story.daysLater(97));
        story.wait(95).progress("unknown").goal("g");
        assertThat(story.level(WarningSign.INACTIVE)).isEmpty();
    }

    @Test
    void r05_meetings_fall_through() {
        Story story = Story.begun().met("m0").wait(8).missed("m1", MENTOR);
        assertThat(story.level(WarningSign.MEETINGS_MISSED)).isEmpty();
        story.wait(1).cancelled("m2", MENTEE);
        assertThat(story.level(WarningSign.MEETINGS_MISSED)).contains(WATCH);
        story.wait(1).missed("m3", MENTEE);
        assertThat(story.level(WarningSign.MEETINGS_MISSED)).contains(AT_RISK);
        for (int i = 4; i < 10; i++) {
            story.wait(1).met("m" + i);
        }
        assertThat(story.level(WarningSign.MEETINGS_MISSED)).isEmpty();
    }

    @Test
    void r05_half_of_the_meetings_is_serious_once_there_are_four() {
        Story story = Story.begun()
                .wait(8)
                .met("m1")
                .missed("m2", MENTOR)
                .wait(1)
                .met("m3")
                .missed("m4", MENTEE);
        assertThat(story.level(WarningSign.MEETINGS_MISSED)).contains(AT_RISK);
    }

    @Test
    void r06_the_agreement_is_not_signed() {
        Story story = new Story().proposed();
        assertClock(story, WarningSign.AGREEMENT_UNSIGNED, story.daysLater(7), story.daysLater(21));
        story.wait(10).activated();
        assertThat(story.level(WarningSign.AGREEMENT_UNSIGNED)).isEmpty();
    }

    @Test
    void r07_no_goal_is_agreed() {
        Story story = Story.begun();
        assertClock(story, WarningSign.NO_GOAL_AGREED, story.daysLater(21), story.daysLater(42));
        story.wait(30).goal("g");
        assertThat(story.level(WarningSign.NO_GOAL_AGREED)).isEmpty();
    }

    @Test
    void r08_a_goal_makes_no_progress() {
        Story story = Story.begun().wait(9).goal("g");
        assertClock(story, WarningSign.GOAL_WITHOUT_PROGRESS, story.daysLater(60), story.daysLater(90));
        story.wait(70).progress("g");
        assertThat(story.level(WarningSign.GOAL_WITHOUT_PROGRESS)).isEmpty();
        story.wait(70).concluded("g");
        assertThat(story.level(WarningSign.GOAL_WITHOUT_PROGRESS)).isEmpty();
    }

    @Test
    void r09_actions_are_overdue_from_meeting_to_meeting() {
        LocalDate due = LocalDate.of(2026, 1, 7);
        Story story = Story.begun().assigned("a", due).wait(8).met("m1");
        assertThat(story.level(WarningSign.ACTIONS_OVERDUE)).isEmpty();
        story.wait(8).met("m2");
        assertThat(story.level(WarningSign.ACTIONS_OVERDUE)).contains(WATCH);
        story.wait(8).met("m3");
        assertThat(story.level(WarningSign.ACTIONS_OVERDUE)).contains(AT_RISK);
        story.wait(1).done("a");
        assertThat(story.level(WarningSign.ACTIONS_OVERDUE)).isEmpty();
    }

    @Test
    void r10_the_pulse_is_low_or_falls() {
        Story story = Story.begun().pulse(MENTEE, 31);
        assertThat(story.level(WarningSign.PULSE_LOW)).isEmpty();
        assertThat(story.wait(1).pulse(MENTEE, 30).level(WarningSign.PULSE_LOW)).contains(WATCH);
        assertThat(story.wait(1).pulse(MENTEE, 21).level(WarningSign.PULSE_LOW)).contains(WATCH);
        assertThat(story.wait(1).pulse(MENTEE, 20).level(WarningSign.PULSE_LOW)).contains(AT_RISK);
        assertThat(story.wait(1).pulse(MENTEE, 50).level(WarningSign.PULSE_LOW)).isEmpty();
        assertThat(story.wait(1).pulse(MENTEE, 41).level(WarningSign.PULSE_LOW)).isEmpty();
        assertThat(story.wait(1).pulse(MENTEE, 31).level(WarningSign.PULSE_LOW)).contains(WATCH);
        assertThat(story.wait(1).pulse(MENTEE, 50).pulse(MENTOR, 50).level(WarningSign.PULSE_LOW))
                .isEmpty();
        assertThat(story.wait(1).pulse(MENTOR, 31).level(WarningSign.PULSE_LOW)).contains(WATCH);
    }

    @Test
    void r10_a_fall_by_two_points_is_serious_whatever_is_left() {
        assertThat(Story.begun().pulse(MENTEE, 50).wait(1).pulse(MENTEE, 30).level(WarningSign.PULSE_LOW))
                .contains(AT_RISK);
    }

    @Test
    void r11_the_two_sides_rate_differently_and_only_coordinators_hear_of_it() {
        Story story = Story.begun().pulse(MENTEE, 50).pulse(MENTOR, 36);
        assertThat(story.level(WarningSign.RATINGS_APART)).isEmpty();
        assertThat(story.wait(1).pulse(MENTOR, 35).level(WarningSign.RATINGS_APART))
                .contains(WATCH);
        assertThat(story.wait(1).pulse(MENTOR, 26).level(WarningSign.RATINGS_APART))
                .contains(WATCH);
        assertThat(story.wait(1).pulse(MENTOR, 25).level(WarningSign.RATINGS_APART))
                .contains(AT_RISK);
        assertThat(Story.STANDARD.report(story.signs(), story.now()).open().stream()
                        .filter(warning -> warning.sign() == WarningSign.RATINGS_APART))
                .allSatisfy(warning -> assertThat(warning.concerned()).isEmpty());
    }

    @Test
    void r12_feedback_was_asked_for_in_vain_until_it_is_forgotten() {
        Story story = Story.begun();
        Instant deadline = story.daysLater(5);
        story.asked("f", MENTEE, deadline).wait(5);
        assertClock(story, WarningSign.FEEDBACK_UNANSWERED, story.daysLater(2), story.daysLater(14));
        assertThat(story.level(
                        WarningSign.FEEDBACK_UNANSWERED, story.daysLater(60).minus(MINUTE)))
                .contains(AT_RISK);
        assertThat(story.level(WarningSign.FEEDBACK_UNANSWERED, story.daysLater(60)))
                .isEmpty();
        story.wait(3).answered("f");
        assertThat(story.level(WarningSign.FEEDBACK_UNANSWERED)).isEmpty();
    }

    @Test
    void r13_a_proposal_waits_until_it_expires() {
        Story story = new Story();
        story.proposal("q", story.daysLater(10));
        assertClock(story, WarningSign.PROPOSAL_UNANSWERED, story.daysLater(3), story.daysLater(7));
        assertThat(story.level(WarningSign.PROPOSAL_UNANSWERED, story.daysLater(10)))
                .isEmpty();
        story.wait(4).accepted("q");
        assertThat(Story.STANDARD
                        .report(story.signs(), story.now())
                        .open()
                        .get(0)
                        .concerned())
                .containsExactly(MENTOR);
        assertThat(story.acceptedByBoth("q").level(WarningSign.PROPOSAL_UNANSWERED))
                .isEmpty();
    }

    @Test
    void r14_one_side_alone_seeks_contact() {
        Story story = Story.begun().wait(8);
        for (int i = 0; i < 3; i++) {
            story.met("m" + i, MENTOR, 60).wait(1);
        }
        assertThat(story.level(WarningSign.ONE_SIDED_INITIATIVE)).isEmpty();
        story.met("m3", MENTOR, 60);
        assertThat(story.level(WarningSign.ONE_SIDED_INITIATIVE)).contains(WATCH);
        assertThat(story.level(
                        WarningSign.ONE_SIDED_INITIATIVE, story.daysLater(45).minus(MINUTE)))
                .contains(WATCH);
        assertThat(story.level(WarningSign.ONE_SIDED_INITIATIVE, story.daysLater(45)))
                .contains(AT_RISK);
        story.wait(1).met("m4", MENTEE, 60);
        assertThat(story.level(WarningSign.ONE_SIDED_INITIATIVE)).contains(WATCH); // four of five
        story.wait(1).met("m5", MENTEE, 60);
        assertThat(story.level(WarningSign.ONE_SIDED_INITIATIVE)).isEmpty();
    }

    @Test
    void r15_meetings_are_cut_short() {
        Story story = Story.begun().wait(8).met("m1", MENTEE, 29);
        assertThat(story.level(WarningSign.MEETINGS_CUT_SHORT)).isEmpty();
        assertThat(story.wait(1).met("m2", MENTEE, 29).level(WarningSign.MEETINGS_CUT_SHORT))
                .contains(WATCH);
        assertThat(story.wait(1).met("m3", MENTEE, 29).level(WarningSign.MEETINGS_CUT_SHORT))
                .contains(AT_RISK);
        assertThat(story.wait(1).met("m4", MENTEE, 30).level(WarningSign.MEETINGS_CUT_SHORT))
                .isEmpty();
    }

    @Test
    void r16_authority_over_the_other_is_serious_at_once_even_while_the_relationship_rests() {
        Story story = Story.begun().conflict(ConflictKind.REPORTING_LINE);
        assertThat(story.level(WarningSign.HIERARCHY_APPEARED)).contains(AT_RISK);
        assertThat(story.settled().level(WarningSign.HIERARCHY_APPEARED)).isEmpty();
        assertThat(Story.begun().conflict(ConflictKind.EXCLUSION).level(WarningSign.HIERARCHY_APPEARED))
                .isEmpty();
    }

    @Test
    void r17_leave_is_watched_and_leaving_serious_from_the_day_itself() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Story leave = Story.begun().onLeave(MENTOR, day, day.plusDays(9));
        assertThat(leave.level(WarningSign.PERSON_LEAVING, Story.startOf(day).minus(MINUTE)))
                .isEmpty();
        assertThat(leave.level(WarningSign.PERSON_LEAVING, Story.startOf(day))).contains(WATCH);
        assertThat(leave.level(
                        WarningSign.PERSON_LEAVING,
                        Story.startOf(day.plusDays(10)).minus(MINUTE)))
                .contains(WATCH);
        assertThat(leave.level(WarningSign.PERSON_LEAVING, Story.startOf(day.plusDays(10))))
                .isEmpty();
        Story left = Story.begun().changed(new Change.Left(MENTOR, day));
        assertThat(left.level(WarningSign.PERSON_LEAVING, Story.startOf(day).minus(MINUTE)))
                .isEmpty();
        assertThat(left.level(WarningSign.PERSON_LEAVING, Story.startOf(day))).contains(AT_RISK);
        Story moved = Story.begun().changed(new Change.PositionChanged(MENTEE));
        assertThat(moved.level(WarningSign.PERSON_LEAVING)).contains(WATCH);
        assertThat(moved.level(WarningSign.PERSON_LEAVING, moved.daysLater(30))).isEmpty();
    }

    @Test
    void r18_a_mentor_has_more_relationships_than_places_or_two_at_risk() {
        Story one = Story.begun().places(1);
        Story other = new Story("r2", MENTOR, ParticipantId.of("mentee-eve"))
                .proposed()
                .activated();
        assertThat(one.level(WarningSign.MENTOR_OVERLOADED)).isEmpty();
        other.signals.forEach(one::signal);
        assertThat(one.level(WarningSign.MENTOR_OVERLOADED)).contains(WATCH);
        assertThat(one.level(WarningSign.MENTOR_OVERLOADED, one.daysLater(30).minus(MINUTE)))
                .contains(WATCH);
        assertThat(one.level(WarningSign.MENTOR_OVERLOADED, one.daysLater(30))).contains(AT_RISK);
        assertThat(one.wait(1).places(2).level(WarningSign.MENTOR_OVERLOADED)).isEmpty();
    }

    @Test
    void r19_the_end_is_near_without_a_closing_meeting() {
        Story story = Story.begun();
        assertClock(
                story,
                WarningSign.NO_CLOSING_MEETING,
                Story.startOf(Story.END.minusDays(30)),
                Story.startOf(Story.END.plusDays(31)));
        Instant start = Story.startOf(Story.END).plusSeconds(3600);
        story.wait(250).planned("last", MENTEE, start, MeetingPurpose.CLOSING);
        assertThat(story.level(WarningSign.NO_CLOSING_MEETING)).isEmpty();
        assertThat(story.level(WarningSign.NO_CLOSING_MEETING, start.plusSeconds(3600)))
                .contains(WATCH);
    }

    @Test
    void r20_a_request_for_help_is_serious_at_once_whatever_else_holds() {
        Story story = Story.begun().paused().helpAsked();
        assertThat(story.level(WarningSign.HELP_ASKED)).contains(AT_RISK);
        assertThat(Story.STANDARD
                        .report(story.signs(), story.now())
                        .withoutRestricted()
                        .open())
                .isEmpty();
        assertThat(story.wait(1).helpSettled().level(WarningSign.HELP_ASKED)).isEmpty();
        assertThat(Story.begun().conflict(ConflictKind.CONDUCT).level(WarningSign.HELP_ASKED))
                .contains(AT_RISK);
    }

    @Test
    void r21_the_two_expect_different_things() {
        Story story = Story.begun().compared(0);
        assertThat(story.level(WarningSign.EXPECTATIONS_APART)).isEmpty();
        assertThat(story.wait(1).compared(1).level(WarningSign.EXPECTATIONS_APART))
                .contains(WATCH);
        assertThat(story.wait(1).compared(2).level(WarningSign.EXPECTATIONS_APART))
                .contains(AT_RISK);
        assertThat(story.wait(1).compared(0).level(WarningSign.EXPECTATIONS_APART))
                .isEmpty();
    }

    @Test
    void nothing_is_raised_while_the_relationship_rests_and_clocks_begin_anew_with_its_return() {
        Story story = Story.begun().met("m1").wait(46);
        assertThat(story.level(WarningSign.MEETING_OVERDUE)).contains(WATCH);
        assertThat(story.paused().level(WarningSign.MEETING_OVERDUE, story.daysLater(100)))
                .isEmpty();
        story.wait(10).resumed();
        assertThat(story.level(WarningSign.MEETING_OVERDUE, story.daysLater(45).minus(MINUTE)))
                .isEmpty();
        assertThat(story.level(WarningSign.MEETING_OVERDUE, story.daysLater(45)))
                .contains(WATCH);
    }

    @Test
    void nothing_is_raised_about_what_somebody_away_cannot_do() {
        LocalDate from = LocalDate.of(2026, 2, 1);
        LocalDate back = LocalDate.of(2026, 3, 1);
        Story story = Story.begun().met("m1").wait(1).onLeave(MENTOR, from, back.minusDays(1));
        assertThat(story.level(WarningSign.MEETING_OVERDUE, story.daysLater(50)))
                .isEmpty();
        assertThat(story.level(WarningSign.PERSON_LEAVING, story.daysLater(50))).contains(WATCH);
        Instant limit = Story.startOf(back.plusDays(45));
        assertThat(story.level(WarningSign.MEETING_OVERDUE, limit.minus(MINUTE)))
                .isEmpty();
        assertThat(story.level(WarningSign.MEETING_OVERDUE, limit)).contains(WATCH);
    }

    @Test
    void a_feedback_that_only_the_mentee_can_give_is_still_asked_for_while_the_mentor_is_away() {
        Story story = Story.begun();
        story.asked("f", MENTEE, story.daysLater(5))
                .onLeave(MENTOR, LocalDate.of(2026, 1, 6), LocalDate.of(2026, 2, 6));
        assertThat(story.level(WarningSign.FEEDBACK_UNANSWERED, story.daysLater(8)))
                .contains(WATCH);
    }

    @Test
    void counts_are_in_grace_for_a_week_from_the_beginning() {
        Story story = Story.begun().missed("m1", MENTOR).missed("m2", MENTOR);
        assertThat(story.level(WarningSign.MEETINGS_MISSED, story.daysLater(7).minus(MINUTE)))
                .isEmpty();
        assertThat(story.level(WarningSign.MEETINGS_MISSED, story.daysLater(7))).contains(WATCH);
        assertThat(Story.STANDARD.report(story.signs(), story.now()).upcoming())
                .anyMatch(warning -> warning.sign() == WarningSign.MEETINGS_MISSED
                        && warning.at().equals(story.daysLater(7)));
    }

    @Test
    void what_has_ended_is_left_in_peace() {
        Story story = Story.begun().helpAsked().wait(100);
        story.ended(dev.mentoring.core.relationship.ClosureProcess.UNPLANNED);
        assertThat(Story.STANDARD.report(story.signs(), story.now()).open()).isEmpty();
        assertThat(Optional.of(story.state())).isPresent();
    }
}

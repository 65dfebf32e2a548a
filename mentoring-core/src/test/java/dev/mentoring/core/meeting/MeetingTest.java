package dev.mentoring.core.meeting;

import static dev.mentoring.core.relationship.Examples.FIRST_DAY;
import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static dev.mentoring.core.relationship.Examples.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.lifecycle.Refusal;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.programme.ProgrammeFormat;
import dev.mentoring.core.relationship.PauseReason;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import dev.mentoring.core.relationship.RelationshipFacts;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration GRACE = Duration.ofDays(3);
    private static final Instant START = Examples.start();
    private static final Occasion BEFORE = by(START.minus(Duration.ofDays(2)), Actor.participant(MENTOR));

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(CatalogueFaults.of(MeetingTexts.class, "meeting")).isEmpty();
    }

    @Test
    void a_time_that_the_clocks_skip_or_show_twice_is_not_guessed() {
        assertThat(codes("2026-03-29T02:30")).containsExactly("local-time-skipped");
        assertThat(codes("2026-10-25T02:30")).containsExactly("local-time-shown-twice");
    }

    @Test
    void a_meeting_over_the_change_of_the_clocks_lasts_as_long_as_it_is_meant_to() {
        MeetingTime night = MeetingTime.at(LocalDateTime.parse("2026-03-29T01:30"), PARIS, 60);
        assertThat(LocalDateTime.ofInstant(night.end(), PARIS)).isEqualTo(LocalDateTime.parse("2026-03-29T03:30"));
    }

    @Test
    void a_meeting_in_a_pause_counts_only_when_people_say_that_they_know() {
        RelationshipFacts facts = dev.mentoring.core.relationship.Examples.facts(List.of(MENTOR, MENTEE));
        LocalDate pausedFrom = LocalDate.of(2026, 3, 1);
        Relationship paused = dev.mentoring.core.relationship.Examples.active()
                .handle(
                        new RelationshipCommand.Pause(PauseReason.WORKLOAD, pausedFrom.plusDays(30)),
                        on(pausedFrom, MENTEE),
                        facts)
                .orThrow();
        MeetingFacts resting = MeetingFacts.of(paused, 3, GRACE);
        Occasion after = by(START.plus(Duration.ofHours(2)), Actor.participant(MENTEE));
        assertThat(refusal(confirmed().handle(report(Examples.held()), after, resting))
                        .isFor("not-during-a-pause"))
                .isTrue();
        HeldMeeting known = new HeldMeeting(START, 50, Examples.held().present(), true);
        assertThat(confirmed().handle(report(known), after, resting).orThrow().state())
                .isEqualTo(MeetingState.HELD);
    }

    @Test
    void a_meeting_before_everybody_signed_or_after_the_end_does_not_count() {
        HeldMeeting early = new HeldMeeting(
                FIRST_DAY.minusDays(1).atStartOfDay(Examples.ZONE).toInstant(),
                50,
                Examples.held().present(),
                false);
        Occasion after = by(START.plus(Duration.ofHours(2)), Actor.participant(MENTEE));
        assertThat(refusal(confirmed().handle(report(early), after, Examples.facts()))
                        .isFor("within-the-relationship"))
                .isTrue();
        Relationship ended = dev.mentoring.core.relationship.Examples.active()
                .handle(
                        new RelationshipCommand.EndEarly(Optional.empty()),
                        on(LocalDate.of(2026, 3, 2), MENTEE),
                        dev.mentoring.core.relationship.Examples.facts(List.of(MENTOR, MENTEE)))
                .orThrow();
        assertThat(refusal(confirmed().handle(report(Examples.held()), after, MeetingFacts.of(ended, 3, GRACE)))
                        .isFor("within-the-relationship"))
                .isTrue();
    }

    @Test
    void a_flash_relationship_has_one_meeting() {
        Occasion after = by(START.plus(Duration.ofHours(2)), Actor.participant(MENTEE));
        Relationship flash = dev.mentoring.core.relationship.Examples.active(ProgrammeFormat.FLASH);
        MeetingFacts done = MeetingFacts.of(flash, 1, GRACE);
        Meeting held = confirmed()
                .handle(report(Examples.held()), after, MeetingFacts.of(flash, 0, GRACE))
                .orThrow();
        assertThat(held.state()).isEqualTo(MeetingState.HELD);
        Refusal refused = refusal(confirmed().handle(report(Examples.held()), after, done));
        assertThat(refused.isFor("room-for-a-meeting")).isTrue();
        assertThat(refused.why().all()).hasSize(1);
        MeetingTime later = new MeetingTime(START.plus(Duration.ofDays(7)), Examples.ZONE, 45);
        for (MeetingCommand command :
                List.of(new MeetingCommand.Confirm(), new MeetingCommand.Reschedule(MeetingId.of("m2"), later))) {
            assertThat(refusal(proposed().handle(command, by(BEFORE.at(), Actor.participant(MENTEE)), done))
                            .isFor("room-for-a-meeting"))
                    .isTrue();
        }
        assertThat(MeetingFacts.of(dev.mentoring.core.relationship.Examples.active(), 9, GRACE)
                        .roomForAMeeting())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> MeetingFacts.of(flash, -1, GRACE));
    }

    @Test
    void nobody_confirms_what_she_proposed_herself() {
        assertThat(refusal(proposed().handle(new MeetingCommand.Confirm(), BEFORE, Examples.facts()))
                        .isFor("by-another-than-the-proposer"))
                .isTrue();
    }

    @Test
    void a_meeting_that_is_put_off_is_linked_with_the_one_in_its_place() {
        MeetingTime later = new MeetingTime(START.plus(Duration.ofDays(7)), Examples.ZONE, 45);
        Meeting putOff = confirmed()
                .handle(
                        new MeetingCommand.Reschedule(MeetingId.of("m2"), later),
                        by(START.minusSeconds(60), Actor.participant(MENTEE)),
                        Examples.facts())
                .orThrow();
        Meeting next =
                Meeting.draft(putOff.replacementPlan().orElseThrow(), BEFORE).aggregate();
        assertThat(next.plan().replaces()).contains(MeetingId.of("m1"));
        assertThat(next.plan().time()).isEqualTo(later);
        assertThat(putOff.failureReportedBy()).contains(Actor.participant(MENTEE));
    }

    @Test
    void a_cancellation_keeps_who_and_how_long_before() {
        Occasion dayBefore = by(START.minus(Duration.ofHours(24)), Actor.participant(MENTEE));
        Meeting cancelled = confirmed()
                .handle(new MeetingCommand.Cancel(CancellationReason.WORKLOAD), dayBefore, Examples.facts())
                .orThrow();
        assertThat(cancelled.failure())
                .contains(new MeetingEvent.Cancelled(CancellationReason.WORKLOAD, Duration.ofHours(24)));
        assertThat(cancelled.failureReportedBy()).contains(Actor.participant(MENTEE));
    }

    @Test
    void silence_is_noted_after_the_grace_and_can_still_be_broken() {
        Instant end = Examples.time().end();
        assertThat(refusal(confirmed()
                                .handle(
                                        new MeetingCommand.Lapse(),
                                        by(end.plus(GRACE).minusSeconds(1), Actor.system()),
                                        Examples.facts()))
                        .isFor("grace-over"))
                .isTrue();
        Meeting lapsed = confirmed()
                .handle(new MeetingCommand.Lapse(), by(end.plus(GRACE), Actor.system()), Examples.facts())
                .orThrow();
        assertThat(lapsed.state()).isEqualTo(MeetingState.UNREPORTED);
        assertThat(lapsed.handle(
                                report(Examples.held()),
                                by(end.plus(GRACE), Actor.participant(MENTOR)),
                                Examples.facts())
                        .orThrow()
                        .held())
                .contains(Examples.held());
    }

    @Test
    void a_no_show_names_those_who_did_not_come() {
        MeetingCommand missed = new MeetingCommand.ReportNoShow(ImmutableSortedSet.of(MENTOR));
        Meeting meeting = confirmed()
                .handle(missed, by(START.plusSeconds(900), Actor.participant(MENTEE)), Examples.facts())
                .orThrow();
        assertThat(meeting.failure()).contains(new MeetingEvent.Missed(ImmutableSortedSet.of(MENTOR)));
    }

    @Test
    void a_log_that_does_not_begin_with_a_plan_is_refused() {
        var later = new Recorded<MeetingState, MeetingEvent>(
                "m1", 1, BEFORE, MeetingState.CONFIRMED, new MeetingEvent.Confirmed());
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> Meeting.evolution().fold(List.of(later).iterator()));
        assertThat(refused.problems().all()).extracting(Problem::code).containsExactly("event-begins-nothing");
    }

    private static List<String> codes(String local) {
        return catchThrowableOfType(
                        InvalidInputException.class, () -> MeetingTime.at(LocalDateTime.parse(local), PARIS, 60))
                .problems()
                .all()
                .stream()
                .map(Problem::code)
                .toList();
    }

    private static Occasion by(Instant at, Actor actor) {
        return new Occasion(at, actor);
    }

    private static MeetingCommand report(HeldMeeting held) {
        return new MeetingCommand.ReportHeld(held);
    }

    private static Meeting proposed() {
        return Meeting.draft(Examples.plan(), BEFORE)
                .aggregate()
                .handle(new MeetingCommand.Propose(), BEFORE, Examples.facts())
                .orThrow();
    }

    private static Meeting confirmed() {
        return proposed()
                .handle(new MeetingCommand.Confirm(), by(BEFORE.at(), Actor.participant(MENTEE)), Examples.facts())
                .orThrow();
    }

    private static Refusal refusal(Decision<Meeting, MeetingState, MeetingEvent> decision) {
        return ((Decision.Refused<Meeting, MeetingState, MeetingEvent>) decision).refusal();
    }
}

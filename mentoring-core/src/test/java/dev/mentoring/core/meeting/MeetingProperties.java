package dev.mentoring.core.meeting;

import static dev.mentoring.core.relationship.Examples.BACKUP;
import static dev.mentoring.core.relationship.Examples.MANAGER;
import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.LifecycleCoverage;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.relationship.PausePeriod;
import dev.mentoring.core.relationship.RelationshipLife;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random meetings of a relationship that lived for two months and rested in between. */
class MeetingProperties {
    private static final LifecycleCoverage<MeetingState, MeetingCommandKind, MeetingAttempt> COVERAGE =
            new LifecycleCoverage<>(MeetingTable.TABLE);
    private static final Instant START = Examples.start();
    private static final RelationshipLife ENDED = new RelationshipLife(
            Optional.of(START.minus(Duration.ofDays(30))),
            Optional.of(START.plus(Duration.ofDays(30))),
            ImmutableList.of());
    private static final RelationshipLife RESTED = new RelationshipLife(
            Optional.of(START.minus(Duration.ofDays(30))),
            Optional.empty(),
            ImmutableList.of(new PausePeriod(START, Optional.of(START.plus(Duration.ofDays(2))))));
    private static final RelationshipLife LIVE =
            new RelationshipLife(Optional.of(START.minus(Duration.ofDays(30))), Optional.empty(), ImmutableList.of());

    record Step(int choice, boolean wild, int actor, int hours, RelationshipLife life, boolean room) {
        MeetingFacts facts() {
            ImmutableSortedSet<ParticipantId> parties = ImmutableSortedSet.of(MENTOR, MENTEE);
            return new MeetingFacts(life, parties, parties, Duration.ofDays(3), room);
        }
    }

    @Provide
    static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9_999).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.frequency(Tuple.of(1, true), Tuple.of(9, false)),
                        Arbitraries.integers().between(0, 15).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(3, 12), Tuple.of(2, 100)),
                        Arbitraries.frequency(Tuple.of(4, LIVE), Tuple.of(1, ENDED), Tuple.of(1, RESTED)),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)))
                .as(Step::new);
    }

    @Property(tries = 3000, seed = LifecycleCoverage.SEED)
    void a_meeting_does_what_its_table_says(@ForAll @Size(min = 3, max = 12) List<@From("steps") Step> steps) {
        Instant now = START.minus(Duration.ofHours(20));
        Meeting meeting = Meeting.draft(Examples.plan(), new Occasion(now, Actor.participant(MENTOR)))
                .aggregate();
        for (Step step : steps) {
            now = now.plus(Duration.ofHours(step.hours()));
            MeetingCommand command = command(kind(meeting, step), step, now);
            Occasion occasion = new Occasion(now, actor(step));
            MeetingFacts facts = step.facts();
            Meeting before = meeting;
            var decision = meeting.handle(command, occasion, facts);
            meeting = COVERAGE.check(
                    before,
                    command.kind(),
                    new MeetingAttempt(before, command, occasion, facts),
                    decision,
                    Meeting.evolution());
            if (decision instanceof Decision.Accepted<Meeting, MeetingState, MeetingEvent>) {
                assertThat(meeting.handle(command, occasion, facts)).isInstanceOf(Decision.Refused.class);
            }
            checkSoundness(meeting, facts.life());
        }
    }

    private static void checkSoundness(Meeting meeting, RelationshipLife life) {
        assertThat(meeting.held().isPresent()).isEqualTo(meeting.state() == MeetingState.HELD);
        assertThat(meeting.replacementPlan().isPresent()).isEqualTo(meeting.state() == MeetingState.RESCHEDULED);
        meeting.replacementPlan()
                .ifPresent(plan ->
                        assertThat(plan.replaces()).contains(meeting.plan().id()));
        assertThat(meeting.proposedBy().isPresent()
                        || meeting.state() == MeetingState.DRAFT
                        || meeting.state() == MeetingState.CANCELLED)
                .isTrue();
        assertThat(life.began()).isPresent();
    }

    private static MeetingCommandKind kind(Meeting meeting, Step step) {
        List<MeetingCommandKind> possible =
                Meeting.lifecycle().possible(meeting.state()).asList();
        if (step.wild() || possible.isEmpty()) {
            return MeetingCommandKind.values()[step.choice() % MeetingCommandKind.values().length];
        }
        return meeting.state() == MeetingState.DRAFT && step.choice() > 1_000
                ? MeetingCommandKind.PROPOSE
                : possible.get(step.choice() % possible.size());
    }

    private static Actor actor(Step step) {
        return switch (step.actor()) {
            case 0 -> Actor.lineManager(MENTOR);
            case 1 -> Actor.participant(BACKUP);
            case 2 -> MANAGER;
            case 3 -> Actor.system();
            default -> Actor.participant(step.actor() % 2 == 0 ? MENTOR : MENTEE);
        };
    }

    private static MeetingCommand command(MeetingCommandKind kind, Step step, Instant now) {
        int choice = step.choice() / 100;
        boolean odd = choice % 5 == 0;
        return switch (kind) {
            case PROPOSE -> new MeetingCommand.Propose();
            case CONFIRM -> new MeetingCommand.Confirm();
            case REPORT_HELD ->
                new MeetingCommand.ReportHeld(new HeldMeeting(
                        START.plus(Duration.ofDays(choice % 7 == 0 ? -31 : 0)),
                        50,
                        odd ? ImmutableSortedSet.of(MENTOR, BACKUP) : ImmutableSortedSet.of(MENTEE, MENTOR),
                        choice % 4 == 0));
            case REPORT_NO_SHOW -> new MeetingCommand.ReportNoShow(ImmutableSortedSet.of(odd ? BACKUP : MENTEE));
            case CANCEL -> new MeetingCommand.Cancel(CancellationReason.WORKLOAD);
            case RESCHEDULE ->
                new MeetingCommand.Reschedule(
                        MeetingId.of(odd ? "m1" : "m2"),
                        new MeetingTime(now.plus(Duration.ofDays(choice % 4 == 0 ? -1 : 3)), Examples.ZONE, 60));
            case LAPSE -> new MeetingCommand.Lapse();
        };
    }

    @Property(tries = 200)
    void a_time_that_the_clocks_show_once_is_the_one_that_was_meant(
            @ForAll @IntRange(max = 400_000) int minutes, @ForAll("zones") ZoneId zone) {
        LocalDateTime local = LocalDateTime.parse("2026-01-01T00:00").plusMinutes(minutes);
        if (zone.getRules().getValidOffsets(local).size() == 1) {
            assertThat(MeetingTime.at(local, zone, 60).local()).isEqualTo(local);
        }
    }

    @Provide
    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Paris", "America/Toronto", "Australia/Lord_Howe", "Asia/Kathmandu")
                .map(ZoneId::of);
    }

    @AfterContainer
    static void every_row_and_every_refusal_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
    }
}

package dev.mentoring.examples.programme.year;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.meeting.CancellationReason;
import dev.mentoring.core.meeting.HeldMeeting;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingCommand;
import dev.mentoring.core.meeting.MeetingFacts;
import dev.mentoring.core.meeting.MeetingPlan;
import dev.mentoring.core.meeting.MeetingPurpose;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.meeting.MeetingTime;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How people meet: they plan, confirm, move, forget, and say afterwards whether it took place. */
final class MeetingDesk {
    private static final Duration GRACE = Duration.ofDays(7);

    private final World world;
    private final RelationshipDesk desk;

    MeetingDesk(World world, RelationshipDesk desk) {
        this.world = world;
        this.desk = desk;
    }

    static boolean isClosingMeetingHeld(Meeting meeting) {
        return meeting.state() == MeetingState.HELD && meeting.plan().purpose() == MeetingPurpose.CLOSING;
    }

    void work() {
        for (Meeting meeting : world.book().meetings().all()) {
            switch (meeting.state()) {
                case PROPOSED, CONFIRMED -> look(meeting);
                case UNREPORTED -> reportLate(meeting);
                case DRAFT, HELD, CANCELLED, NO_SHOW, RESCHEDULED -> {}
            }
        }
        world.live(RelationshipState.ACTIVE, RelationshipState.CLOSING).forEach(this::planNext);
    }

    private void look(Meeting meeting) {
        Relationship relationship = relationship(meeting);
        boolean over = meeting.plan().time().end().isBefore(world.now());
        boolean ahead = meeting.plan().time().start().isAfter(world.now().plusSeconds(3600));
        if (over) {
            report(meeting, relationship);
        } else if (ahead && relationship.state() == RelationshipState.PAUSED) {
            handle(meeting, new MeetingCommand.Cancel(CancellationReason.UNAVAILABLE), world.bySystem());
        } else if (ahead && meeting.state() == MeetingState.PROPOSED && world.happens(70)) {
            handle(meeting, new MeetingCommand.Confirm(), world.by(other(relationship, meeting)));
        } else if (ahead && world.happens(2)) {
            move(meeting, relationship);
        }
    }

    private static ParticipantId other(Relationship relationship, Meeting meeting) {
        ParticipantId proposer = meeting.proposedBy().map(Actor::id).orElse(RelationshipDesk.mentee(relationship));
        return relationship.signatories().stream()
                .filter(person -> !person.equals(proposer))
                .findFirst()
                .orElseThrow();
    }

    private void move(Meeting meeting, Relationship relationship) {
        ParticipantId mentee = RelationshipDesk.mentee(relationship);
        if (world.happens(40)) {
            handle(meeting, new MeetingCommand.Cancel(CancellationReason.WORKLOAD), world.by(mentee));
            return;
        }
        LocalDate later = Setting.WORKING_DAYS.plus(
                LocalDate.ofInstant(meeting.plan().time().start(), Setting.ZONE), world.between(2, 6));
        MeetingId replacement = MeetingId.of(world.next("meeting"));
        MeetingTime time = at(later, relationship);
        if (handle(meeting, new MeetingCommand.Reschedule(replacement, time), world.by(mentee))) {
            Meeting moved = world.book().meetings().get(meeting.key());
            begin(moved.replacementPlan().orElseThrow(), mentee);
        }
    }

    private void report(Meeting meeting, Relationship relationship) {
        Temper temper = desk.temper(relationship.setting().id());
        if (!relationship.state().isLive() || !world.happens(85)) {
            boolean waited = meeting.plan().time().end().plus(GRACE).isBefore(world.now());
            if (waited) {
                handle(meeting, new MeetingCommand.Lapse(), world.bySystem());
            }
        } else if (meeting.state() == MeetingState.CONFIRMED && world.happens(temper.missed())) {
            ParticipantId reporter = RelationshipDesk.mentee(relationship);
            ParticipantId absent = RelationshipDesk.mentor(relationship);
            boolean mentorCame = world.happens(60);
            handle(
                    meeting,
                    new MeetingCommand.ReportNoShow(ImmutableSortedSet.of(mentorCame ? reporter : absent)),
                    world.by(mentorCame ? absent : reporter));
        } else {
            reportHeld(meeting, relationship);
        }
    }

    private void reportHeld(Meeting meeting, Relationship relationship) {
        MeetingTime time = meeting.plan().time();
        int minutes = world.happens(10) ? time.minutes() / 2 : time.minutes();
        HeldMeeting held = new HeldMeeting(time.start(), minutes, relationship.signatories(), false);
        boolean pausedThen = relationship.life().restedAt(time.start());
        MeetingCommand command = pausedThen
                ? new MeetingCommand.ReportHeld(new HeldMeeting(time.start(), minutes, held.present(), true))
                : new MeetingCommand.ReportHeld(held);
        handle(meeting, command, world.by(RelationshipDesk.mentee(relationship)));
    }

    private void reportLate(Meeting meeting) {
        Relationship relationship = relationship(meeting);
        ParticipantId mentee = RelationshipDesk.mentee(relationship);
        boolean there = world.people().participant(mentee).isPresent();
        if (there && relationship.state().isLive() && world.happens(25)) {
            reportHeld(meeting, relationship);
        } else if (!relationship.state().isLive()) {
            handle(meeting, new MeetingCommand.Cancel(CancellationReason.RELATIONSHIP_OVER), world.bySystem());
        }
    }

    private void planNext(Relationship relationship) {
        RelationshipId id = relationship.setting().id();
        Temper temper = desk.temper(id);
        List<Meeting> meetings = world.belongings(id, "meeting").stream()
                .map(key -> world.book().meetings().get(key))
                .toList();
        boolean planned = meetings.stream()
                .anyMatch(meeting -> meeting.state().isPlanned() || meeting.state() == MeetingState.UNREPORTED);
        boolean dormant = temper.turn() == Temper.Turn.DORMANT && desk.age(id) > temper.turnAfter();
        if (planned || dormant) {
            return;
        }
        boolean closing = relationship.state() == RelationshipState.CLOSING;
        boolean enough = closing && meetings.stream().anyMatch(MeetingDesk::isClosingMeetingHeld);
        if (!enough && (closing || isDue(relationship, meetings)) && world.happens(temper.diligence() / 4)) {
            MeetingPurpose purpose = closing
                    ? MeetingPurpose.CLOSING
                    : meetings.isEmpty() ? MeetingPurpose.INTRODUCTION : MeetingPurpose.REGULAR;
            plan(relationship, purpose);
        }
    }

    /** People begin to look for a date ten days before the next meeting is due. */
    private boolean isDue(Relationship relationship, List<Meeting> meetings) {
        Optional<LocalDate> last = meetings.stream()
                .flatMap(meeting -> meeting.held().stream())
                .map(held -> LocalDate.ofInstant(held.start(), Setting.ZONE))
                .max(LocalDate::compareTo);
        return last.map(date -> !world.date()
                        .plusDays(10)
                        .isBefore(relationship
                                .agreement()
                                .orElseThrow()
                                .terms()
                                .cadence()
                                .due(date, Setting.WORKING_DAYS)))
                .orElse(true);
    }

    private void plan(Relationship relationship, MeetingPurpose purpose) {
        ParticipantId proposer =
                world.happens(70) ? RelationshipDesk.mentee(relationship) : RelationshipDesk.mentor(relationship);
        LocalDate date = Setting.WORKING_DAYS.plus(world.date(), world.between(3, 9));
        begin(
                MeetingPlan.byVideo(
                        MeetingId.of(world.next("meeting")),
                        relationship.setting().id(),
                        at(date, relationship),
                        purpose),
                proposer);
    }

    private MeetingTime at(LocalDate date, Relationship relationship) {
        ZoneId zone = Population.zoneOf(world.person(RelationshipDesk.mentee(relationship)));
        int hour = zone.equals(Setting.ZONE) ? world.between(9, 17) : world.between(9, 11);
        int minutes = relationship.terms().policy().rhythm().minutes();
        return MeetingTime.at(date.atTime(hour, 0), zone, minutes);
    }

    private void begin(MeetingPlan plan, ParticipantId proposer) {
        world.book().record(Beginning.BEGIN, Meeting.draft(plan, world.by(proposer)));
        world.belongs(plan.relationship(), plan.id().value());
        handle(world.book().meetings().get(plan.id().value()), new MeetingCommand.Propose(), world.by(proposer));
    }

    private Relationship relationship(Meeting meeting) {
        return world.book().relationships().get(meeting.plan().relationship().value());
    }

    private boolean handle(Meeting meeting, MeetingCommand command, Occasion occasion) {
        int held = world.meetingsHeld(meeting.plan().relationship()).size();
        MeetingFacts facts = MeetingFacts.of(relationship(meeting), held, GRACE);
        return world.book().record(command.kind(), meeting.handle(command, occasion, facts));
    }
}

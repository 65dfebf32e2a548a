package dev.mentoring.examples.programme.year;

import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.proposal.Seat;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.PartyRole;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import dev.mentoring.core.relationship.RelationshipSetting;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers those who wait for a mentor a circle of peers in the meantime. */
final class CircleDesk {
    private static final LocalDate INVITATION = LocalDate.of(2027, 3, 15);
    private static final LocalDate FOUNDING = LocalDate.of(2027, 4, 12);
    private static final LocalDate SOMEBODY_LEAVES = LocalDate.of(2027, 6, 22);
    private static final int FEWEST = 4;
    private static final int MOST = 8;

    private final World world;
    private final Admissions admissions;
    private final MatchingDesk matching;
    private final RelationshipDesk desk;

    CircleDesk(World world, Admissions admissions, MatchingDesk matching, RelationshipDesk desk) {
        this.world = world;
        this.admissions = admissions;
        this.matching = matching;
        this.desk = desk;
    }

    void work() {
        if (world.date().equals(INVITATION)) {
            invite();
        } else if (world.date().equals(FOUNDING)) {
            found();
        } else if (world.date().equals(SOMEBODY_LEAVES)) {
            letOneGo();
        }
    }

    private void invite() {
        List<ParticipantId> waiting = enrolled(EnrolmentState.WAITLISTED, Role.MENTEE);
        List<ParticipantId> guides = enrolled(EnrolmentState.READY, Role.MENTOR);
        List<ParticipantId> experienced = enrolled(EnrolmentState.MATCHED, Role.MENTOR);
        if (waiting.size() < FEWEST) {
            return;
        }
        List<ParticipantId> invited = new ArrayList<>(waiting.subList(0, Math.min(MOST, waiting.size())));
        invited.add(guides.isEmpty() ? experienced.get(0) : guides.get(0));
        for (ParticipantId person : invited) {
            admissions.apply(person, Setting.CIRCLES);
        }
    }

    private List<ParticipantId> enrolled(EnrolmentState state, Role role) {
        return world.book().enrolments().all().stream()
                .filter(enrolment -> enrolment.state() == state
                        && enrolment.application().role() == role
                        && enrolment.application().programme().equals(Setting.PAIRS))
                .map(Enrolment::participant)
                .toList();
    }

    /** Whoever joins a circle has time for it beside a mentor, and for nothing else. */
    private void changeRoom(ParticipantId person, int by) {
        Participant before = world.person(person);
        Role role = before.is(Role.MENTOR) ? Role.MENTOR : Role.MENTEE;
        Capacity capacity = Capacity.of(before.capacity(role).relationships() + by);
        Participant after =
                role == Role.MENTOR ? before.withMentorCapacity(capacity) : before.withMenteeCapacity(capacity);
        world.people(world.people()
                .withParticipants(world.people().participants().stream()
                        .map(one -> one.id().equals(person) ? after : one)
                        .toList()));
        matching.capacity(new Seat(person, role), capacity.relationships());
    }

    private void found() {
        List<Enrolment> ready = world.book().enrolments().all().stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.READY
                        && enrolment.application().programme().equals(Setting.CIRCLES))
                .toList();
        if (ready.size() < FEWEST) {
            return;
        }
        List<Party> parties = ready.stream()
                .map(enrolment -> new Party(
                        enrolment.participant(),
                        enrolment.application().role() == Role.MENTOR ? PartyRole.FACILITATOR : PartyRole.PEER))
                .toList();
        ready.forEach(enrolment -> changeRoom(enrolment.participant(), 1));
        RelationshipId id = RelationshipId.of(world.next("relationship"));
        desk.propose(new RelationshipSetting(id, Setting.CIRCLES, Optional.empty(), Optional.empty()), parties);
        World.pairsOf(world.book().relationships().get(id.value())).forEach(matching::begun);
    }

    private void letOneGo() {
        world.live(RelationshipState.ACTIVE).stream()
                .filter(relationship -> relationship.setting().programme().equals(Setting.CIRCLES))
                .findFirst()
                .ifPresent(this::letOneGo);
    }

    private void letOneGo(Relationship circle) {
        ParticipantId peer = RelationshipDesk.mentee(circle);
        RelationshipCommand leave = new RelationshipCommand.Leave(peer, Optional.empty());
        desk.handle(circle.setting().id(), leave, world.by(peer));
        changeRoom(peer, -1);
    }
}

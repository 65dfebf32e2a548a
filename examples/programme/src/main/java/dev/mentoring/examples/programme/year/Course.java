package dev.mentoring.examples.programme.year;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.goal.Goal;
import dev.mentoring.core.goal.GoalState;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.relationship.AgreementTerms;
import dev.mentoring.core.relationship.ClosingTrigger;
import dev.mentoring.core.relationship.ClosureReason;
import dev.mentoring.core.relationship.ConfidentialityClause;
import dev.mentoring.core.relationship.ConflictDecision;
import dev.mentoring.core.relationship.ConflictKind;
import dev.mentoring.core.relationship.ExtensionRequest;
import dev.mentoring.core.relationship.MeetingModality;
import dev.mentoring.core.relationship.PauseReason;
import dev.mentoring.core.relationship.Redefinition;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import dev.mentoring.core.relationship.RelationshipPhase;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How relationships go: the agreement, what comes between, and the end. */
final class Course {
    private static final LocalDate LATEST_END = LocalDate.of(2027, 12, 10);
    private static final int DAYS_TO_SETTLE = 12;
    private static final List<ClosureReason> REASONS = List.of(
            ClosureReason.MISMATCH, ClosureReason.WORKLOAD, ClosureReason.LIFE_CHANGE, ClosureReason.MENTOR_WITHDREW);

    private final World world;
    private final RelationshipDesk desk;
    private final Set<RelationshipId> turned = new HashSet<>();

    Course(World world, RelationshipDesk desk) {
        this.world = world;
        this.desk = desk;
    }

    void work() {
        for (Relationship relationship : world.live()) {
            RelationshipId id = relationship.setting().id();
            switch (relationship.state()) {
                case PROPOSED -> offer(relationship, id);
                case PENDING_AGREEMENT -> agree(relationship, id);
                case ACTIVE -> live(relationship, id);
                case PAUSED -> rest(relationship, id);
                case CLOSING -> part(relationship, id);
                case COMPLETED, ENDED_EARLY, VOIDED -> {}
            }
        }
    }

    private void offer(Relationship relationship, RelationshipId id) {
        if (desk.age(id) < desk.temper(id).agreementAfter()) {
            return;
        }
        ParticipantId mentee = RelationshipDesk.mentee(relationship);
        LocalDate from = world.date();
        LocalDate wished = from.plusMonths(world.between(5, 8));
        LocalDate until = wished.isAfter(LATEST_END) ? LATEST_END : wished;
        LocalDate earliest = from.plusMonths(3);
        Confidential<String> hope =
                Confidential.of("What I expect of us.", Audience.relationship(mentee, relationship.signatories()));
        AgreementTerms terms = new AgreementTerms(
                from,
                until.isBefore(earliest) ? earliest : until,
                ConfidentialityClause.standard(),
                desk.temper(id).cadence(),
                relationship.terms().policy().rhythm().minutes(),
                ImmutableSet.of(MeetingModality.VIDEO, MeetingModality.IN_PERSON),
                ImmutableSortedMap.of(mentee, hope));
        desk.handle(id, new RelationshipCommand.OfferAgreement(terms), world.by(mentee));
    }

    private void agree(Relationship relationship, RelationshipId id) {
        Temper temper = desk.temper(id);
        if (temper.turn() == Temper.Turn.CALLED_OFF && relationship.parties().size() == 2) {
            if (desk.age(id) > temper.agreementAfter() + 10L) {
                RelationshipCommand off = new RelationshipCommand.CallOff(Optional.of(ClosureReason.MISMATCH));
                desk.handle(id, off, world.by(RelationshipDesk.mentee(relationship)));
            }
        } else {
            sign(relationship, id);
        }
    }

    private void sign(Relationship relationship, RelationshipId id) {
        relationship.agreementOffered().ifPresent(offered -> {
            for (ParticipantId person : relationship.signatories()) {
                boolean missing = !relationship.signatures().contains(person);
                if (missing && world.happens(desk.age(id) > 14 ? 80 : 45)) {
                    desk.handle(id, new RelationshipCommand.SignAgreement(offered.version()), world.by(person));
                }
            }
        });
    }

    private void live(Relationship relationship, RelationshipId id) {
        sign(relationship, id);
        enterPhase(relationship, id);
        if (desk.age(id) == desk.temper(id).turnAfter()
                && relationship.setting().cohort().isPresent()) {
            turn(relationship, id, desk.temper(id).turn());
        }
        Relationship now = world.book().relationships().get(relationship.key());
        if (now.state() == RelationshipState.ACTIVE) {
            extend(now, id);
            close(world.book().relationships().get(relationship.key()), id);
        }
    }

    private void enterPhase(Relationship relationship, RelationshipId id) {
        boolean goal = !world.belongings(id, "goal").isEmpty();
        RelationshipPhase due = goal
                ? RelationshipPhase.PROGRESS_MAKING
                : world.belongings(id, "meeting").isEmpty()
                        ? RelationshipPhase.RAPPORT_BUILDING
                        : RelationshipPhase.DIRECTION_SETTING;
        if (relationship.phase().compareTo(due) < 0) {
            desk.handle(id, new RelationshipCommand.EnterPhase(due), world.by(RelationshipDesk.mentor(relationship)));
        }
    }

    private void turn(Relationship relationship, RelationshipId id, Temper.Turn turn) {
        ParticipantId mentee = RelationshipDesk.mentee(relationship);
        switch (turn) {
            case PAUSE -> {
                LocalDate until = world.date().plusDays(world.between(15, 50));
                PauseReason reason = world.oneOf(List.of(PauseReason.values()));
                desk.handle(id, new RelationshipCommand.Pause(reason, until), world.by(mentee));
            }
            case CONFLICT_SETTLED, CONFLICT_ENDS -> {
                ConflictKind kind =
                        turn == Temper.Turn.CONFLICT_ENDS ? ConflictKind.INTERESTS : ConflictKind.DISAGREEMENT;
                desk.handle(id, new RelationshipCommand.RaiseConflict(kind), world.by(mentee));
            }
            case EARLY_END -> {
                ParticipantId leaver = world.happens(60) ? mentee : RelationshipDesk.mentor(relationship);
                RelationshipCommand end = new RelationshipCommand.EndEarly(Optional.of(world.oneOf(REASONS)));
                desk.handle(id, end, world.by(leaver));
                if (world.happens(30)) {
                    // Pressed once more: refused, and no place is set free a second time.
                    desk.handle(id, end, world.by(leaver));
                }
            }
            case NONE, CALLED_OFF, DORMANT, GOALS_REACHED_EARLY, EXTENSION, EXTENSION_REFUSED -> {}
        }
    }

    private void extend(Relationship relationship, RelationshipId id) {
        Temper.Turn turn = desk.temper(id).turn();
        LocalDate end = relationship.plannedEnd().orElseThrow();
        boolean wished = turn == Temper.Turn.EXTENSION || turn == Temper.Turn.EXTENSION_REFUSED;
        LocalDate until = end.plusMonths(1).isAfter(LATEST_END) ? LATEST_END : end.plusMonths(1);
        Optional<ExtensionRequest> asked = relationship.extensionRequest();
        if (asked.isPresent()) {
            for (ParticipantId person : relationship.signatories()) {
                if (!asked.get().consents().contains(person)) {
                    RelationshipCommand answer = turn == Temper.Turn.EXTENSION
                            ? new RelationshipCommand.ConsentToExtension(
                                    asked.get().until())
                            : new RelationshipCommand.RefuseExtension(
                                    asked.get().until());
                    desk.handle(id, answer, world.by(person));
                }
            }
        } else if (wished
                && relationship.extensions() == 0
                && world.date().equals(Setting.WORKING_DAYS.onOrAfter(end.minusDays(40)))
                && until.isAfter(end)) {
            desk.handle(
                    id,
                    new RelationshipCommand.RequestExtension(until),
                    world.by(RelationshipDesk.mentee(relationship)));
        }
    }

    private void close(Relationship relationship, RelationshipId id) {
        LocalDate end = relationship.plannedEnd().orElseThrow();
        int window = relationship.terms().policy().closing().windowDays();
        List<Goal> goals = world.belongings(id, "goal").stream()
                .map(key -> world.book().goals().get(key))
                .toList();
        boolean reached = !goals.isEmpty() && goals.stream().allMatch(goal -> goal.state() == GoalState.ACHIEVED);
        if (!world.date().isBefore(end.minusDays(window))) {
            startClosing(relationship, id, ClosingTrigger.END_IS_NEAR);
        } else if (reached) {
            startClosing(relationship, id, ClosingTrigger.GOALS_REACHED);
        }
    }

    private void startClosing(Relationship relationship, RelationshipId id, ClosingTrigger trigger) {
        desk.handle(id, new RelationshipCommand.StartClosing(trigger), world.bySystem());
        desk.handle(
                id,
                new RelationshipCommand.EnterPhase(RelationshipPhase.WINDING_UP),
                world.by(RelationshipDesk.mentor(relationship)));
    }

    private void rest(Relationship relationship, RelationshipId id) {
        sign(relationship, id);
        Relationship now = world.book().relationships().get(relationship.key());
        boolean bound = now.boundBy().containsAll(now.signatories());
        boolean there = world.admissible(now.setting().programme()).containsAll(now.signatories());
        if (now.conflict().isPresent()) {
            if (desk.daysOfConflict(id) >= DAYS_TO_SETTLE) {
                boolean disagreement = now.conflict().get().kind().equals(Optional.of(ConflictKind.DISAGREEMENT));
                ConflictDecision decision = disagreement ? ConflictDecision.CONTINUE : ConflictDecision.END;
                desk.handle(id, new RelationshipCommand.SettleConflict(decision), world.byCoordinator());
            }
        } else if (bound && there && desk.pauseIsOver(id)) {
            desk.handle(id, new RelationshipCommand.Resume(), world.byCoordinator());
        }
    }

    private void part(Relationship relationship, RelationshipId id) {
        LocalDate end = relationship.plannedEnd().orElseThrow();
        boolean met = world.belongings(id, "meeting").stream()
                .map(key -> world.book().meetings().get(key))
                .anyMatch(MeetingDesk::isClosingMeetingHeld);
        boolean last = !world.date().isBefore(Setting.LAST_GOODBYES);
        boolean late = last || world.date().isAfter(end.plusDays(10));
        boolean settled = world.belongings(id, "goal").stream()
                .map(key -> world.book().goals().get(key).state())
                .allMatch(GoalDesk::isOver);
        if ((met || late) && settled && (last || world.happens(40))) {
            ClosureReason reason = late ? ClosureReason.TERM_REACHED : ClosureReason.GOALS_REACHED;
            ParticipantId mentee = RelationshipDesk.mentee(relationship);
            boolean done = desk.handle(id, new RelationshipCommand.Complete(reason, !met), world.by(mentee));
            if (done && world.happens(60)) {
                Redefinition after = world.oneOf(List.of(Redefinition.values()));
                desk.handle(id, new RelationshipCommand.Redefine(after), world.by(mentee));
            }
        }
    }
}

package dev.mentoring.examples.programme.year;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.goal.AbandonReason;
import dev.mentoring.core.goal.ActionCommand;
import dev.mentoring.core.goal.ActionEvent;
import dev.mentoring.core.goal.ActionItem;
import dev.mentoring.core.goal.ActionState;
import dev.mentoring.core.goal.AttainmentLevel;
import dev.mentoring.core.goal.DropReason;
import dev.mentoring.core.goal.Goal;
import dev.mentoring.core.goal.GoalCommand;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.goal.GoalPlan;
import dev.mentoring.core.goal.GoalState;
import dev.mentoring.core.goal.Milestone;
import dev.mentoring.core.goal.SmartAttributes;
import dev.mentoring.core.identity.ActionId;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What people want to reach, and what they do for it between meetings. */
final class GoalDesk {
    private static final int DAYS_FOR_AN_ACTION = 21;

    private final World world;
    private final RelationshipDesk desk;

    GoalDesk(World world, RelationshipDesk desk) {
        this.world = world;
        this.desk = desk;
    }

    static boolean isOver(GoalState state) {
        return switch (state) {
            case ACHIEVED, PARTLY_ACHIEVED, ABANDONED, SUPERSEDED -> true;
            case DRAFT, AGREED, ACTIVE, ON_HOLD -> false;
        };
    }

    void work() {
        for (Relationship relationship : world.live(RelationshipState.ACTIVE, RelationshipState.CLOSING)) {
            RelationshipId id = relationship.setting().id();
            List<String> goals = world.belongings(id, "goal");
            boolean met = heldOn(id, LocalDate.MIN);
            boolean aimless = Math.floorMod(id.value().hashCode(), 11) == 0;
            if (goals.isEmpty() && met && !aimless && relationship.state() == RelationshipState.ACTIVE) {
                if (world.happens(20)) {
                    draft(relationship);
                }
            }
            goals.forEach(key -> step(world.book().goals().get(key), relationship));
            assignAfterMeeting(relationship);
        }
        world.book().actions().all().forEach(this::act);
    }

    private boolean heldOn(RelationshipId id, LocalDate from) {
        return world.belongings(id, "meeting").stream()
                .map(key -> world.book().meetings().get(key))
                .anyMatch(meeting ->
                        meeting.state() == MeetingState.HELD && !dateOf(meeting).isBefore(from));
    }

    private static LocalDate dateOf(Meeting meeting) {
        return LocalDate.ofInstant(meeting.changedAt(), Setting.ZONE);
    }

    private void draft(Relationship relationship) {
        ParticipantId mentee = RelationshipDesk.mentee(relationship);
        ParticipantId mentor = RelationshipDesk.mentor(relationship);
        GoalId id = GoalId.of(world.next("goal"));
        GoalPlan plan = plan(relationship, mentee);
        world.book()
                .record(
                        Beginning.BEGIN,
                        Goal.draft(
                                id,
                                new GoalEvent.Drafted(relationship.setting().id(), mentee, mentor, plan),
                                world.by(mentee)));
        world.belongs(relationship.setting().id(), id.value());
    }

    private GoalPlan plan(Relationship relationship, ParticipantId mentee) {
        LocalDate end = relationship.plannedEnd().orElseThrow();
        SmartAttributes smart = new SmartAttributes(
                Optional.of(words(relationship, mentee, "Lead my first project review.")),
                Optional.of(words(relationship, mentee, "Three reviews led, feedback asked for each time.")),
                Optional.of(words(relationship, mentee, "My manager has given me the first two.")),
                Optional.of(words(relationship, mentee, "It is the step to the role that I want.")),
                Optional.of(end.minusDays(20)));
        ImmutableMap<AttainmentLevel, Confidential<String>> scale = Arrays.stream(AttainmentLevel.values())
                .collect(toImmutableMap(
                        level -> level,
                        level -> words(relationship, mentee, "What I would then see: " + level.score() + ".")));
        Milestone first = new Milestone(
                "first-step", words(relationship, mentee, "The first review is led."), Optional.of(end.minusDays(60)));
        return new GoalPlan(
                smart,
                ImmutableList.of(first),
                scale,
                ImmutableSet.of(CompetencyId.of("k" + world.between(0, 13))),
                world.between(1, 3));
    }

    private static Confidential<String> words(Relationship relationship, ParticipantId author, String words) {
        return Confidential.of(words, Audience.relationship(author, relationship.signatories()));
    }

    private void step(Goal goal, Relationship relationship) {
        boolean here = relationship.signatories().containsAll(List.of(goal.mentee(), goal.mentor()));
        switch (goal.state()) {
            case DRAFT -> {
                if (world.happens(40)) {
                    ParticipantId next = goal.isAgreedByMentee() ? goal.mentor() : goal.mentee();
                    handle(goal, new GoalCommand.Agree(), world.by(next));
                }
            }
            case AGREED -> handle(goal, new GoalCommand.Start(), world.by(goal.mentee()));
            case ACTIVE -> {
                if (relationship.state() == RelationshipState.CLOSING || isReachedEarly(relationship)) {
                    conclude(goal, relationship);
                } else {
                    progress(goal);
                }
            }
            case ON_HOLD, ACHIEVED, PARTLY_ACHIEVED, ABANDONED, SUPERSEDED -> {}
        }
        if (relationship.state() == RelationshipState.CLOSING && !here && !isOver(goal.state())) {
            handle(
                    world.book().goals().get(goal.key()),
                    new GoalCommand.Abandon(AbandonReason.RELATIONSHIP_ENDED),
                    world.bySystem());
        }
    }

    private boolean isReachedEarly(Relationship relationship) {
        RelationshipId id = relationship.setting().id();
        Temper temper = desk.temper(id);
        return temper.turn() == Temper.Turn.GOALS_REACHED_EARLY && desk.age(id) > temper.turnAfter() + 30L;
    }

    private void progress(Goal goal) {
        if (goal.reachedMilestones().isEmpty() && world.happens(2)) {
            handle(goal, new GoalCommand.ReachMilestone("first-step"), world.by(goal.mentee()));
        } else if (world.happens(4)) {
            AttainmentLevel level =
                    world.happens(60) ? AttainmentLevel.LESS_THAN_EXPECTED : AttainmentLevel.AS_EXPECTED;
            handle(goal, new GoalCommand.RecordProgress(level, Optional.empty()), world.by(goal.mentee()));
        }
    }

    private void conclude(Goal goal, Relationship relationship) {
        if (!world.happens(25)) {
            return;
        }
        Temper temper = desk.temper(relationship.setting().id());
        boolean early = relationship.state() == RelationshipState.ACTIVE;
        AttainmentLevel level = early || world.happens(temper.growth())
                ? world.oneOf(List.of(
                        AttainmentLevel.AS_EXPECTED,
                        AttainmentLevel.AS_EXPECTED,
                        AttainmentLevel.MORE_THAN_EXPECTED,
                        AttainmentLevel.MUCH_MORE_THAN_EXPECTED))
                : AttainmentLevel.LESS_THAN_EXPECTED;
        handle(goal, new GoalCommand.Conclude(level), world.by(goal.mentee()));
    }

    /** What was agreed in a meeting is written down on the day it is reported. */
    private void assignAfterMeeting(Relationship relationship) {
        RelationshipId id = relationship.setting().id();
        Optional<Meeting> reported = world.belongings(id, "meeting").stream()
                .map(key -> world.book().meetings().get(key))
                .filter(meeting ->
                        meeting.state() == MeetingState.HELD && dateOf(meeting).equals(world.date()))
                .findFirst();
        if (reported.isEmpty() || !world.happens(70)) {
            return;
        }
        boolean mentee = world.happens(75);
        ParticipantId owner = mentee ? RelationshipDesk.mentee(relationship) : RelationshipDesk.mentor(relationship);
        ActionId action = ActionId.of(world.next("action"));
        ActionEvent.Assigned assigned = new ActionEvent.Assigned(
                id,
                reported.map(meeting -> meeting.plan().id()),
                world.belongings(id, "goal").stream().findFirst().map(GoalId::of),
                owner,
                mentee ? Role.MENTEE : Role.MENTOR,
                words(relationship, owner, "Ask two colleagues how they prepare a review."),
                world.date().plusDays(DAYS_FOR_AN_ACTION),
                Setting.ZONE);
        world.book().record(Beginning.BEGIN, ActionItem.assign(action, assigned, world.by(owner)));
        world.belongs(id, action.value());
    }

    private void act(ActionItem action) {
        boolean there = world.people().participant(action.owner()).isPresent();
        boolean live = world.book()
                .relationships()
                .get(action.relationship().value())
                .state()
                .isLive();
        if (action.state() == ActionState.ASSIGNED && action.due().isBefore(world.date())) {
            handle(action, new ActionCommand.MarkOverdue(), world.bySystem());
        } else if (there && (action.state() == ActionState.ASSIGNED || action.state() == ActionState.OVERDUE)) {
            if (live && world.happens(7)) {
                handle(action, new ActionCommand.Complete(), world.by(action.owner()));
            } else if (!live) {
                handle(action, new ActionCommand.Drop(DropReason.NO_LONGER_USEFUL), world.by(action.owner()));
            }
        }
    }

    private void handle(Goal goal, GoalCommand command, Occasion occasion) {
        world.book().record(command.kind(), goal.handle(command, occasion));
    }

    private void handle(ActionItem action, ActionCommand command, Occasion occasion) {
        world.book().record(command.kind(), action.handle(command, occasion));
    }
}

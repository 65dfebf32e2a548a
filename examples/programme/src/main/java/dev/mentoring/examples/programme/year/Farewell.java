package dev.mentoring.examples.programme.year;

import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentCommand;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.goal.AbandonReason;
import dev.mentoring.core.goal.Goal;
import dev.mentoring.core.goal.GoalCommand;
import dev.mentoring.core.goal.GoalState;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.meeting.CancellationReason;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingCommand;
import dev.mentoring.core.meeting.MeetingFacts;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.Duration;
import java.util.Set;

/** What follows the end of a relationship: no meeting or goal stays open, and everybody is free for what comes next. */
final class Farewell {
    private static final Set<GoalState> OPEN =
            Set.of(GoalState.DRAFT, GoalState.AGREED, GoalState.ACTIVE, GoalState.ON_HOLD);

    private final World world;
    private final Admissions admissions;

    Farewell(World world, Admissions admissions) {
        this.world = world;
        this.admissions = admissions;
    }

    void after(Relationship before, Relationship ended) {
        RelationshipId id = ended.setting().id();
        world.belongings(id, "meeting")
                .forEach(key -> cancel(world.book().meetings().get(key), ended));
        world.belongings(id, "goal").forEach(key -> giveUp(world.book().goals().get(key)));
        for (Party party : before.parties()) {
            if (!party.isBackup()) {
                world.enrolment(party.person(), ended.setting().programme())
                        .ifPresent(enrolment -> goOn(enrolment, ended));
            }
        }
    }

    private void cancel(Meeting meeting, Relationship ended) {
        boolean ahead = meeting.plan().time().start().isAfter(world.now());
        if (meeting.state().isPlanned() && ahead) {
            MeetingCommand command = new MeetingCommand.Cancel(CancellationReason.RELATIONSHIP_OVER);
            MeetingFacts facts = MeetingFacts.of(ended, 0, Duration.ZERO);
            world.book().record(command.kind(), meeting.handle(command, world.bySystem(), facts));
        }
    }

    private void giveUp(Goal goal) {
        if (OPEN.contains(goal.state())) {
            GoalCommand command = new GoalCommand.Abandon(AbandonReason.RELATIONSHIP_ENDED);
            world.book().record(command.kind(), goal.handle(command, world.bySystem()));
        }
    }

    /** Frees somebody who is no longer in a relationship, whether it ended or goes on without her. */
    void goOn(Enrolment before, Relationship relationship) {
        admissions.handle(
                before,
                new EnrolmentCommand.EndRelationship(relationship.setting().id()),
                world.bySystem());
        Enrolment enrolment = world.book().enrolments().get(before.key());
        boolean free = enrolment.state() == EnrolmentState.MATCHED
                && enrolment.relationships().isEmpty();
        ParticipantId person = enrolment.participant();
        boolean again = relationship.state() == RelationshipState.ENDED_EARLY
                || relationship.state() == RelationshipState.VOIDED;
        if (free && again && world.date().isBefore(Setting.LAST_MATCHING)) {
            admissions.handle(enrolment, new EnrolmentCommand.Rematch(), world.by(person));
        } else if (free) {
            admissions.handle(enrolment, new EnrolmentCommand.Complete(), world.bySystem());
        }
    }
}

package dev.mentoring.core.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ActionId;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Sound values for the tests of this package. */
final class Examples {
    static final ParticipantId MENTEE = ParticipantId.of("mentee");
    static final ParticipantId MENTOR = ParticipantId.of("mentor");
    static final RelationshipId RELATIONSHIP = RelationshipId.of("r1");
    static final Instant DRAFTED = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private Examples() {}

    static Confidential<String> said(String words) {
        return Confidential.of(words, Audience.relationship(MENTEE, ImmutableSet.of(MENTEE, MENTOR)));
    }

    static SmartAttributes smart() {
        return new SmartAttributes(
                Optional.of(said("chair the weekly meeting")),
                Optional.of(said("three meetings in a row")),
                Optional.of(said("the team agrees")),
                Optional.of(said("a step towards leading")),
                Optional.of(LocalDate.parse("2026-06-30")));
    }

    static GoalPlan plan() {
        ImmutableMap.Builder<AttainmentLevel, Confidential<String>> scale = ImmutableMap.builder();
        for (AttainmentLevel level : AttainmentLevel.values()) {
            scale.put(level, said("so many meetings"));
        }
        return new GoalPlan(
                smart(),
                ImmutableList.of(
                        new Milestone("first", said("one meeting"), Optional.of(LocalDate.parse("2026-04-30"))),
                        new Milestone("second", said("two meetings"), Optional.empty())),
                scale.buildOrThrow(),
                ImmutableSet.of(CompetencyId.of("C4")),
                3);
    }

    static GoalEvent.Drafted drafted(GoalPlan plan) {
        return new GoalEvent.Drafted(RELATIONSHIP, MENTEE, MENTOR, plan);
    }

    static Decision.Accepted<Goal, GoalState, GoalEvent> draft() {
        return Goal.draft(GoalId.of("g1"), drafted(plan()), new Occasion(DRAFTED, Actor.participant(MENTEE)));
    }

    static Goal active() {
        return draft().aggregate()
                .handle(new GoalCommand.Agree(), byMentee())
                .orThrow()
                .handle(new GoalCommand.Agree(), byMentor())
                .orThrow()
                .handle(new GoalCommand.Start(), byMentee())
                .orThrow();
    }

    static Occasion byMentee() {
        return new Occasion(DRAFTED, Actor.participant(MENTEE));
    }

    static Occasion byMentor() {
        return new Occasion(DRAFTED, Actor.participant(MENTOR));
    }

    static Decision.Accepted<ActionItem, ActionState, ActionEvent> assigned() {
        return ActionItem.assign(
                ActionId.of("a1"),
                new ActionEvent.Assigned(
                        RELATIONSHIP,
                        Optional.empty(),
                        Optional.of(GoalId.of("g1")),
                        MENTEE,
                        Role.MENTEE,
                        said("ask for the minutes"),
                        LocalDate.parse("2026-03-04"),
                        ZoneId.of("America/Montreal")),
                byMentee());
    }

    static GoalAttainment attainment() {
        return new GoalAttainment(1, 0, 1, 1, GoalAttainment.USUAL_CORRELATION_PERCENT);
    }
}

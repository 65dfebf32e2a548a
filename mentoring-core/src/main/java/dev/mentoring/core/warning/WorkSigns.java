package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import dev.mentoring.core.goal.ActionEvent;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.identity.ActionId;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * What goals and actions of a relationship show.
 *
 * @param goalAgreed whether a goal was ever agreed
 * @param goals when each goal that is worked on last made progress
 * @param actions those that are open
 * @param lateActions the last ones that were closed after their date
 */
record WorkSigns(
        boolean goalAgreed,
        ImmutableMap<GoalId, Instant> goals,
        ImmutableMap<ActionId, Open> actions,
        ImmutableSortedSet<Late> lateActions) {
    static final WorkSigns NONE = new WorkSigns(false, ImmutableMap.of(), ImmutableMap.of(), ImmutableSortedSet.of());
    private static final int LATE = 6;

    /** An open action. */
    record Open(ParticipantId owner, LocalDate due, ZoneId zone) {
        /** The first instant at which it is late. */
        Instant lateFrom() {
            return due.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    /** An action that was late, from when to when. */
    record Late(Instant until, Instant from, ActionId id) implements Comparable<Late> {
        @Override
        public int compareTo(Late other) {
            return Comparator.comparing(Late::until).thenComparing(Late::id).compare(this, other);
        }
    }

    WorkSigns after(GoalId id, Instant at, GoalEvent event) {
        if (event instanceof GoalEvent.Agreed) {
            return new WorkSigns(true, goals, actions, lateActions);
        }
        if (event instanceof GoalEvent.Held
                || event instanceof GoalEvent.Concluded
                || event instanceof GoalEvent.Abandoned
                || event instanceof GoalEvent.Superseded) {
            return withGoals(ImmutableMap.copyOf(Maps.filterKeys(goals, other -> !other.equals(id))));
        }
        boolean moves = event instanceof GoalEvent.Started
                || event instanceof GoalEvent.Resumed
                || (goals.containsKey(id)
                        && (event instanceof GoalEvent.ProgressRecorded
                                || event instanceof GoalEvent.MilestoneReached
                                || event instanceof GoalEvent.EvidenceAdded));
        return moves
                ? withGoals(ImmutableMap.<GoalId, Instant>builder()
                        .putAll(goals)
                        .put(id, at)
                        .buildKeepingLast())
                : this;
    }

    WorkSigns after(ActionId id, Instant at, ActionEvent event) {
        if (event instanceof ActionEvent.Assigned assigned) {
            return withAction(id, new Open(assigned.owner(), assigned.due(), assigned.zone()));
        }
        Open action = actions.get(id);
        if (action == null) {
            return this; // it was closed
        }
        if (event instanceof ActionEvent.Rescheduled rescheduled) {
            return withAction(id, new Open(action.owner(), rescheduled.due(), action.zone()));
        }
        if (event instanceof ActionEvent.Completed || event instanceof ActionEvent.Dropped) {
            Instant from = action.lateFrom();
            return new WorkSigns(
                    goalAgreed,
                    goals,
                    ImmutableMap.copyOf(Maps.filterKeys(actions, other -> !other.equals(id))),
                    from.isBefore(at) ? Latest.with(lateActions, new Late(at, from, id), LATE) : lateActions);
        }
        return this;
    }

    private WorkSigns withGoals(ImmutableMap<GoalId, Instant> others) {
        return new WorkSigns(goalAgreed, others, actions, lateActions);
    }

    private WorkSigns withAction(ActionId id, Open action) {
        ImmutableMap<ActionId, Open> all = ImmutableMap.<ActionId, Open>builder()
                .putAll(actions)
                .put(id, action)
                .buildKeepingLast();
        return new WorkSigns(goalAgreed, goals, all, lateActions);
    }

    /** When the goal that has waited longest last made progress. */
    Optional<Instant> stalestProgress() {
        return goals.values().stream().min(Comparator.naturalOrder());
    }

    boolean anyLateAt(Instant at) {
        return actions.values().stream().anyMatch(action -> !action.lateFrom().isAfter(at))
                || lateActions.stream()
                        .anyMatch(
                                late -> !late.from().isAfter(at) && late.until().isAfter(at));
    }

    /** At how many of the last meetings in a row an action was late. */
    int lateInARow(ImmutableSortedSet<MeetingSigns.Held> meetings) {
        int row = 0;
        for (MeetingSigns.Held meeting : meetings.descendingSet()) {
            if (!anyLateAt(meeting.start())) {
                break;
            }
            row++;
        }
        return row;
    }

    long lateNow(Instant at) {
        return actions.values().stream()
                .filter(action -> !action.lateFrom().isAfter(at))
                .count();
    }
}

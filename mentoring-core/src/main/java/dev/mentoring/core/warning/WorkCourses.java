package dev.mentoring.core.warning;

import static dev.mentoring.core.warning.RelationshipCase.amount;
import static dev.mentoring.core.warning.RelationshipCase.days;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The signs that goals and actions show: R07, R08 and R09. */
final class WorkCourses {
    private final RelationshipCase relationship;
    private final WorkSigns work;

    private WorkCourses(RelationshipCase relationship) {
        this.relationship = relationship;
        this.work = relationship.signs().work();
    }

    static void addTo(RelationshipCase relationship) {
        if (relationship.isIn(Set.of(RelationshipState.ACTIVE))) {
            WorkCourses courses = new WorkCourses(relationship);
            relationship.rule(WarningSign.NO_GOAL_AGREED).ifPresent(courses::addNoGoal);
            relationship.rule(WarningSign.GOAL_WITHOUT_PROGRESS).ifPresent(courses::addNoProgress);
            relationship.rule(WarningSign.ACTIONS_OVERDUE).ifPresent(courses::addOverdue);
        }
    }

    private void addNoGoal(WarningRule rule) {
        if (!work.goalAgreed() && !relationship.isForOneMeeting()) {
            Instant begun = relationship.beginning();
            relationship.add(
                    rule.sign(),
                    relationship.clock(rule, begun, relationship.persons()),
                    relationship.persons(),
                    at -> ImmutableList.of(days(FactKind.DAYS_SINCE_BEGINNING, begun, at)));
        }
    }

    private void addNoProgress(WarningRule rule) {
        work.stalestProgress()
                .ifPresent(last -> relationship.add(
                        rule.sign(),
                        relationship.clock(rule, last, relationship.persons()),
                        relationship.persons(),
                        at -> ImmutableList.of(days(FactKind.DAYS_SINCE_PROGRESS, last, at))));
    }

    /** Raised at a meeting with late actions, and cleared when what was late at that meeting is done. */
    private void addOverdue(WarningRule rule) {
        Optional<Instant> last = relationship.signs().meetings().lastHeld();
        if (last.isPresent() && work.lateNow(last.get()) > 0) {
            int row = work.lateInARow(relationship.signs().meetings().held());
            relationship.add(
                    rule.sign(),
                    relationship.reading(rule, RelationshipCase.level(rule, row), last.get(), relationship.persons()),
                    relationship.persons(),
                    at -> ImmutableList.of(
                            amount(FactKind.MEETINGS_WITH_OVERDUE_ACTIONS, row),
                            amount(FactKind.ACTIONS_OVERDUE, work.lateNow(at))));
        }
    }
}

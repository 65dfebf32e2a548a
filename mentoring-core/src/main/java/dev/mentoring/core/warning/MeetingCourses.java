package dev.mentoring.core.warning;

import static dev.mentoring.core.relationship.RelationshipState.ACTIVE;
import static dev.mentoring.core.relationship.RelationshipState.CLOSING;
import static dev.mentoring.core.warning.RelationshipCase.amount;
import static dev.mentoring.core.warning.RelationshipCase.days;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultiset;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The signs that meetings show: R01, R02, R03, R05, R14, R15 and R19. */
final class MeetingCourses {
    private static final int LAST_DAYS = 7;
    private static final int FEWEST_CONTACTS = 4;
    private static final int FEWEST_OUTCOMES = 4;

    private final RelationshipCase relationship;
    private final MeetingSigns meetings;

    private MeetingCourses(RelationshipCase relationship) {
        this.relationship = relationship;
        this.meetings = relationship.signs().meetings();
    }

    static void addTo(RelationshipCase relationship) {
        MeetingCourses courses = new MeetingCourses(relationship);
        if (relationship.isIn(Set.of(ACTIVE))) {
            relationship.rule(WarningSign.FIRST_MEETING_NOT_PLANNED).ifPresent(courses::addFirst);
            relationship.rule(WarningSign.MEETING_OVERDUE).ifPresent(courses::addOverdue);
            relationship.rule(WarningSign.NEXT_MEETING_NOT_PLANNED).ifPresent(courses::addNext);
            relationship.rule(WarningSign.ONE_SIDED_INITIATIVE).ifPresent(courses::addInitiative);
            relationship.rule(WarningSign.MEETINGS_CUT_SHORT).ifPresent(courses::addShort);
        }
        if (relationship.isIn(Set.of(ACTIVE, CLOSING))) {
            relationship.rule(WarningSign.MEETINGS_MISSED).ifPresent(courses::addMissed);
            relationship.rule(WarningSign.NO_CLOSING_MEETING).ifPresent(courses::addClosing);
        }
    }

    private void addFirst(WarningRule rule) {
        if (meetings.held().isEmpty()) {
            Instant begun = relationship.beginning();
            relationship.add(
                    rule.sign(),
                    relationship.clock(rule, afterPlanned(begun), relationship.persons()),
                    relationship.persons(),
                    at -> ImmutableList.of(days(FactKind.DAYS_SINCE_BEGINNING, begun, at)));
        }
    }

    private Instant afterPlanned(Instant anchor) {
        return meetings.plannedUntil().map(end -> Timing.later(end, anchor)).orElse(anchor);
    }

    private void addOverdue(WarningRule rule) {
        Optional<Instant> last = meetings.lastHeld();
        if (last.isPresent() && !relationship.isForOneMeeting()) {
            relationship.add(
                    rule.sign(),
                    relationship.clock(rule, last.get(), relationship.persons()),
                    relationship.persons(),
                    at -> ImmutableList.of(
                            days(FactKind.DAYS_SINCE_MEETING, last.get(), at),
                            amount(FactKind.AGREED_DAYS, relationship.timing().agreedDays(last.get()))));
        }
    }

    /** Not in the last days before the planned end, when there may be nothing left to plan. */
    private void addNext(WarningRule rule) {
        Optional<Instant> last = meetings.lastHeld();
        Optional<LocalDate> end = relationship.signs().plannedEnd();
        if (last.isPresent() && end.isPresent() && !relationship.isForOneMeeting()) {
            Instant lastDays = relationship.timing().startOf(end.get().minusDays(LAST_DAYS));
            Course course = relationship
                    .clock(rule, afterPlanned(last.get()), relationship.persons())
                    .within(new Stretch(Instant.MIN, Optional.of(lastDays)));
            relationship.add(
                    rule.sign(),
                    course,
                    relationship.persons(),
                    at -> ImmutableList.of(days(FactKind.DAYS_SINCE_MEETING, last.get(), at)));
        }
    }

    private void addMissed(WarningRule rule) {
        int missed = meetings.missed();
        if (missed > 0) {
            relationship.add(
                    rule.sign(),
                    relationship.reading(
                            rule, missedLevel(rule), meetings.outcomes().last().at(), relationship.persons()),
                    relationship.persons(),
                    at -> ImmutableList.of(
                            amount(FactKind.MEETINGS_MISSED, missed),
                            amount(
                                    FactKind.MEETINGS_CONSIDERED,
                                    meetings.outcomes().size())));
        }
    }

    private Optional<WarningLevel> missedLevel(WarningRule rule) {
        int seen = meetings.outcomes().size();
        int percent = meetings.missed() * 100 / seen;
        Optional<WarningLevel> byCount = RelationshipCase.level(rule, meetings.missed());
        Optional<WarningLevel> byRow = RelationshipCase.level(rule, meetings.missedInARowBySamePerson());
        boolean byShare = seen >= FEWEST_OUTCOMES
                && rule.atRisk()
                        .filter(limit -> limit.further().isPresent()
                                && percent >= limit.further().getAsInt())
                        .isPresent();
        return byShare ? Optional.of(WarningLevel.AT_RISK) : Course.graver(byCount, byRow);
    }

    /** The other side is concerned; at risk only where meetings are overdue as well. */
    private void addInitiative(WarningRule rule) {
        Multiset<ParticipantId> contacts = TreeMultiset.create();
        meetings.contacts().forEach(contact -> contacts.add(contact.by()));
        if (contacts.size() < FEWEST_CONTACTS) {
            return;
        }
        for (ParticipantId person : contacts.elementSet()) {
            int percent = contacts.count(person) * 100 / contacts.size();
            Instant since = meetings.contacts().last().at();
            Course overdue = relationship.courseOf(WarningSign.MEETING_OVERDUE);
            Course atRisk = reaches(rule.atRisk(), percent) ? atRiskWhile(overdue) : Course.NONE;
            Course watch = reaches(rule.watch(), percent)
                    ? Course.constant(Optional.of(WarningLevel.WATCH), since)
                    : Course.NONE;
            ImmutableSortedSet<ParticipantId> others =
                    ImmutableSortedSet.copyOf(Sets.filter(relationship.persons(), other -> !other.equals(person)));
            relationship.add(
                    rule.sign(),
                    relationship.whilePresent(
                            rule, watch.or(atRisk.within(new Stretch(since, Optional.empty()))), others),
                    others,
                    at -> ImmutableList.of(
                            amount(FactKind.INITIATIVE_PERCENT, percent),
                            amount(FactKind.CONTACTS_CONSIDERED, contacts.size())));
        }
    }

    private static boolean reaches(Optional<Limit> limit, int percent) {
        return limit.filter(reached -> percent >= reached.value()).isPresent();
    }

    private static Course atRiskWhile(Course other) {
        return Course.of(other.steps().keySet(), at -> other.levelAt(at).map(level -> WarningLevel.AT_RISK));
    }

    private void addShort(WarningRule rule) {
        long watched = row(rule.watch());
        long serious = row(rule.atRisk());
        Optional<WarningLevel> level = Course.graver(
                rule.watch().filter(limit -> watched >= limit.value()).map(limit -> WarningLevel.WATCH),
                rule.atRisk().filter(limit -> serious >= limit.value()).map(limit -> WarningLevel.AT_RISK));
        if (level.isPresent()) {
            relationship.add(
                    rule.sign(),
                    relationship.reading(rule, level, meetings.held().last().start(), relationship.persons()),
                    relationship.persons(),
                    at -> ImmutableList.of(amount(FactKind.MEETINGS_CUT_SHORT, Math.max(watched, serious))));
        }
    }

    private int row(Optional<Limit> limit) {
        return limit.map(some -> meetings.shortInARow(some.further().orElseThrow()))
                .orElse(0);
    }

    private void addClosing(WarningRule rule) {
        Optional<LocalDate> end = relationship.signs().plannedEnd();
        boolean wanted = relationship.terms().policy().closing().closingMeeting();
        if (end.isEmpty() || !wanted || meetings.closingHeld()) {
            return;
        }
        Timing timing = relationship.timing();
        int grace = relationship.terms().policy().closing().graceDays();
        Course course = Course.rising(
                rule.watch().map(limit -> timing.startOf(end.get().minusDays(limit.value()))),
                rule.atRisk().map(limit -> timing.startOf(end.get().plusDays(1L + grace + limit.value()))));
        Instant from = meetings.closingPlannedUntil().orElse(Instant.MIN);
        relationship.add(
                rule.sign(),
                relationship.whilePresent(
                        rule, course.within(new Stretch(from, Optional.empty())), relationship.persons()),
                relationship.persons(),
                at -> ImmutableList.of(new WarningFact.Dated(FactKind.PLANNED_END, end.get())));
    }
}

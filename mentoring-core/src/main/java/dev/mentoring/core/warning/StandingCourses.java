package dev.mentoring.core.warning;

import static dev.mentoring.core.relationship.RelationshipState.PENDING_AGREEMENT;
import static dev.mentoring.core.relationship.RelationshipState.PROPOSED;
import static dev.mentoring.core.warning.RelationshipCase.days;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.relationship.ConflictKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The signs that lie in how a relationship and its parties stand: R04, R06, R16, R17 and R20. */
final class StandingCourses {
    private final RelationshipCase relationship;
    private final RelationshipSigns signs;

    private StandingCourses(RelationshipCase relationship) {
        this.relationship = relationship;
        this.signs = relationship.signs();
    }

    static void addTo(RelationshipCase relationship) {
        StandingCourses courses = new StandingCourses(relationship);
        relationship.rule(WarningSign.INACTIVE).ifPresent(courses::addInactive);
        relationship.rule(WarningSign.HIERARCHY_APPEARED).ifPresent(courses::addHierarchy);
        relationship.rule(WarningSign.PERSON_LEAVING).ifPresent(courses::addLeaving);
        relationship.rule(WarningSign.HELP_ASKED).ifPresent(courses::addHelp);
        if (relationship.isIn(Set.of(PROPOSED, PENDING_AGREEMENT))) {
            relationship.rule(WarningSign.AGREEMENT_UNSIGNED).ifPresent(courses::addUnsigned);
        }
    }

    private void addInactive(WarningRule rule) {
        Instant last = signs.lastActivity().orElse(relationship.beginning());
        relationship.add(
                rule.sign(),
                relationship.clock(rule, last, relationship.persons()),
                relationship.persons(),
                at -> ImmutableList.of(days(FactKind.DAYS_SINCE_ACTIVITY, last, at)));
    }

    private void addUnsigned(WarningRule rule) {
        Instant proposed = relationship.beginning();
        relationship.add(
                rule.sign(),
                relationship.clock(rule, proposed, relationship.persons()),
                relationship.persons(),
                at -> ImmutableList.of(days(FactKind.DAYS_SINCE_PROPOSED, proposed, at)));
    }

    private void addHierarchy(WarningRule rule) {
        signs.conflict()
                .filter(conflict ->
                        conflict.kind() == ConflictKind.REPORTING_LINE || conflict.kind() == ConflictKind.EVALUATION)
                .ifPresent(conflict -> addAtOnce(rule, conflict.since(), relationship.persons()));
    }

    private void addHelp(WarningRule rule) {
        Optional<Instant> conduct = signs.conflict()
                .filter(conflict -> conflict.kind() == ConflictKind.CONDUCT)
                .map(RelationshipSigns.Standing::since);
        ResponseSigns.Help help = signs.responses().help();
        conduct.or(() -> help.isOpen() ? help.asked() : Optional.empty())
                .ifPresent(since -> addAtOnce(rule, since, ImmutableSortedSet.of()));
    }

    private void addAtOnce(WarningRule rule, Instant since, ImmutableSortedSet<ParticipantId> concerned) {
        LocalDate on = dateOf(since);
        relationship.add(
                rule.sign(),
                Course.constant(RelationshipCase.level(rule, 1), since),
                concerned,
                at -> ImmutableList.of(new WarningFact.Dated(FactKind.APPEARED_ON, on)));
    }

    private LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, relationship.terms().zone());
    }

    /** The others are concerned: whoever leaves or is away cannot act. */
    private void addLeaving(WarningRule rule) {
        for (ParticipantId person : relationship.persons()) {
            Course course = leaving(rule, person);
            ImmutableSortedSet<ParticipantId> others =
                    ImmutableSortedSet.copyOf(Sets.filter(relationship.persons(), other -> !other.equals(person)));
            relationship.add(
                    rule.sign(),
                    course,
                    others,
                    at -> ImmutableList.of(new WarningFact.Dated(FactKind.APPEARED_ON, dateOf(course.openSince(at)))));
        }
    }

    private Course leaving(WarningRule rule, ParticipantId person) {
        PersonSigns known = relationship.person(person);
        Timing timing = relationship.timing();
        Course course = Course.NONE;
        if (rule.atRisk().isPresent()
                && known.left().isPresent()
                && !signs.external().contains(person)) {
            Instant from = timing.startOf(known.left().get());
            course = Course.constant(Optional.of(WarningLevel.AT_RISK), from);
        }
        if (rule.watch().isPresent()) {
            Course watch = Course.constant(Optional.of(WarningLevel.WATCH), Instant.MIN);
            for (PersonSigns.Absence leave : known.longLeaves()) {
                course = course.or(watch.within(leave.stretch(timing.zone())));
            }
            int watched = rule.watch().get().value();
            if (known.moved().isPresent()) {
                Instant moved = known.moved().get();
                course = course.or(watch.within(new Stretch(moved, Optional.of(timing.after(moved, watched)))));
            }
        }
        return course;
    }
}

package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.calendar.WorkingDays;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.relationship.RelationshipTerms;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A live relationship under the rules: gathers the signs that may be raised about it. */
final class RelationshipCase {
    private final RelationshipSigns signs;
    private final WarningRules rules;
    private final RelationshipTerms terms;
    private final Timing timing;
    private final RelationshipState state;
    private final List<SignCourse> found = new ArrayList<>();

    private RelationshipCase(RelationshipSigns signs, RelationshipTerms terms, WarningRules rules, Timing timing) {
        this.signs = signs;
        this.rules = rules;
        this.terms = terms;
        this.timing = timing;
        this.state = signs.state().orElseThrow();
    }

    static ImmutableList<SignCourse> courses(
            RelationshipSigns signs, ProgrammeSigns people, WarningRules rules, WorkingDays days) {
        if (!signs.isLive() || signs.terms().isEmpty()) {
            return ImmutableList.of();
        }
        RelationshipTerms terms = signs.terms().get();
        Timing timing = new Timing(people, days, terms.zone(), signs.cadence());
        RelationshipCase relationship = new RelationshipCase(signs, terms, rules, timing);
        MeetingCourses.addTo(relationship);
        WorkCourses.addTo(relationship);
        ResponseCourses.addTo(relationship);
        StandingCourses.addTo(relationship);
        return ImmutableList.copyOf(relationship.found);
    }

    RelationshipSigns signs() {
        return signs;
    }

    RelationshipTerms terms() {
        return terms;
    }

    Timing timing() {
        return timing;
    }

    ImmutableSortedSet<ParticipantId> persons() {
        return signs.persons();
    }

    PersonSigns person(ParticipantId id) {
        return timing.people().person(id);
    }

    boolean isIn(Set<RelationshipState> states) {
        return states.contains(state);
    }

    boolean isForOneMeeting() {
        return terms.format().rules().oneMeeting();
    }

    /** When it began, or for one that has not begun, when it was proposed. */
    Instant beginning() {
        return signs.activatedAt().or(signs::proposedAt).orElseThrow();
    }

    /** Since when it has been going on without a pause. */
    Instant running() {
        return signs.resumedAt().map(at -> Timing.later(at, beginning())).orElse(beginning());
    }

    /** The course of a clock; none while the relationship rests. */
    Course clock(WarningRule rule, Instant anchor, ImmutableSortedSet<ParticipantId> concerned) {
        return state == RelationshipState.PAUSED ? Course.NONE : timing.clock(rule, anchor, running(), concerned);
    }

    /** The course of a level that was read at an instant; none while the relationship rests. */
    Course reading(
            WarningRule rule,
            Optional<WarningLevel> level,
            Instant since,
            ImmutableSortedSet<ParticipantId> concerned) {
        return whilePresent(rule, Course.constant(level, since), concerned);
    }

    Course whilePresent(WarningRule rule, Course levels, ImmutableSortedSet<ParticipantId> concerned) {
        return state == RelationshipState.PAUSED
                ? Course.NONE
                : timing.whilePresent(rule, levels, running(), concerned);
    }

    /** What a count amounts to under a rule. */
    static Optional<WarningLevel> level(WarningRule rule, long count) {
        boolean atRisk = rule.atRisk().filter(limit -> count >= limit.value()).isPresent();
        boolean watch = rule.watch().filter(limit -> count >= limit.value()).isPresent();
        return atRisk ? Optional.of(WarningLevel.AT_RISK) : watch ? Optional.of(WarningLevel.WATCH) : Optional.empty();
    }

    Optional<WarningRule> rule(WarningSign sign) {
        return rules.rule(sign);
    }

    Course courseOf(WarningSign sign) {
        return found.stream()
                .filter(course -> course.sign() == sign)
                .map(SignCourse::course)
                .findFirst()
                .orElse(Course.NONE);
    }

    void add(
            WarningSign sign,
            Course course,
            ImmutableSortedSet<ParticipantId> concerned,
            Function<Instant, ImmutableList<WarningFact>> facts) {
        if (!course.equals(Course.NONE)) {
            found.add(new SignCourse(new WarningSubject.OfRelationship(signs.id()), sign, course, concerned, facts));
        }
    }

    static WarningFact days(FactKind kind, Instant from, Instant to) {
        return new WarningFact.Amount(kind, Math.max(0, ChronoUnit.DAYS.between(from, to)));
    }

    static WarningFact amount(FactKind kind, long value) {
        return new WarningFact.Amount(kind, value);
    }

    static WarningFact tenths(FactKind kind, int tenths) {
        return new WarningFact.Amount(kind, tenths / 10.0);
    }
}

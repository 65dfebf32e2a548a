package dev.mentoring.core.warning;

import static dev.mentoring.core.relationship.RelationshipState.ACTIVE;
import static dev.mentoring.core.relationship.RelationshipState.CLOSING;
import static dev.mentoring.core.warning.RelationshipCase.amount;
import static dev.mentoring.core.warning.RelationshipCase.days;
import static dev.mentoring.core.warning.RelationshipCase.tenths;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The signs that answers show: R10, R11, R12 and R21. What one side answered is not shown to the other. */
final class ResponseCourses {
    /** A question that nobody answered for so long is followed by the next one. */
    private static final int FORGOTTEN_DAYS = 60;

    private static final ImmutableSortedSet<ParticipantId> COORDINATOR_ALONE = ImmutableSortedSet.of();

    private final RelationshipCase relationship;
    private final ResponseSigns responses;

    private ResponseCourses(RelationshipCase relationship) {
        this.relationship = relationship;
        this.responses = relationship.signs().responses();
    }

    static void addTo(RelationshipCase relationship) {
        if (relationship.isIn(Set.of(ACTIVE, CLOSING))) {
            ResponseCourses courses = new ResponseCourses(relationship);
            relationship.rule(WarningSign.PULSE_LOW).ifPresent(courses::addPulses);
            relationship.rule(WarningSign.RATINGS_APART).ifPresent(courses::addGap);
            relationship.rule(WarningSign.FEEDBACK_UNANSWERED).ifPresent(courses::addUnanswered);
            relationship.rule(WarningSign.EXPECTATIONS_APART).ifPresent(courses::addExpectations);
        }
    }

    /** One for each person who is not content, and for her alone. */
    private void addPulses(WarningRule rule) {
        for (ParticipantId person : relationship.persons()) {
            ImmutableSortedSet<ResponseSigns.Pulse> pulses =
                    responses.pulses().getOrDefault(person, ImmutableSortedSet.of());
            if (!pulses.isEmpty()) {
                ResponseSigns.Pulse last = pulses.last();
                int drop = Math.max(0, pulses.first().tenths() - last.tenths());
                ImmutableSortedSet<ParticipantId> herself = ImmutableSortedSet.of(person);
                relationship.add(
                        rule.sign(),
                        relationship.reading(rule, pulseLevel(rule, last.tenths(), drop), last.at(), herself),
                        herself,
                        at -> ImmutableList.of(
                                tenths(FactKind.LAST_PULSE, last.tenths()), tenths(FactKind.PULSE_DROP, drop)));
            }
        }
    }

    private static Optional<WarningLevel> pulseLevel(WarningRule rule, int tenths, int drop) {
        Optional<WarningLevel> watch =
                rule.watch().filter(limit -> isLow(limit, tenths, drop)).map(limit -> WarningLevel.WATCH);
        Optional<WarningLevel> atRisk =
                rule.atRisk().filter(limit -> isLow(limit, tenths, drop)).map(limit -> WarningLevel.AT_RISK);
        return Course.graver(watch, atRisk);
    }

    private static boolean isLow(Limit limit, int tenths, int drop) {
        return tenths <= limit.value() || drop >= limit.further().orElseThrow();
    }

    private void addGap(WarningRule rule) {
        List<ResponseSigns.Pulse> mentors = lastPulses(relationship.signs().persons(Role.MENTOR));
        List<ResponseSigns.Pulse> mentees = lastPulses(relationship.signs().persons(Role.MENTEE));
        int gap = 0;
        Instant since = Instant.MIN;
        for (ResponseSigns.Pulse one : mentors) {
            for (ResponseSigns.Pulse other : mentees) {
                gap = Math.max(gap, Math.abs(one.tenths() - other.tenths()));
                since = Timing.later(since, Timing.later(one.at(), other.at()));
            }
        }
        if (gap > 0) {
            int apart = gap;
            relationship.add(
                    rule.sign(),
                    relationship.reading(rule, RelationshipCase.level(rule, gap), since, COORDINATOR_ALONE),
                    COORDINATOR_ALONE,
                    at -> ImmutableList.of(tenths(FactKind.RATING_GAP, apart)));
        }
    }

    private List<ResponseSigns.Pulse> lastPulses(Set<ParticipantId> persons) {
        List<ResponseSigns.Pulse> last = new ArrayList<>();
        for (ParticipantId person : persons) {
            ImmutableSortedSet<ResponseSigns.Pulse> pulses = responses.pulses().get(person);
            if (pulses != null) {
                last.add(pulses.last());
            }
        }
        return last;
    }

    private void addUnanswered(WarningRule rule) {
        for (ParticipantId person : relationship.persons()) {
            ResponseSigns.Request request = responses.requests().get(person);
            if (request != null && !request.settled()) {
                ImmutableSortedSet<ParticipantId> herself = ImmutableSortedSet.of(person);
                Instant forgotten = relationship.timing().after(request.deadline(), FORGOTTEN_DAYS);
                relationship.add(
                        rule.sign(),
                        relationship
                                .clock(rule, request.deadline(), herself)
                                .within(new Stretch(request.deadline(), Optional.of(forgotten))),
                        herself,
                        at -> ImmutableList.of(days(FactKind.DAYS_PAST_DEADLINE, request.deadline(), at)));
            }
        }
    }

    private void addExpectations(WarningRule rule) {
        responses
                .expectations()
                .ifPresent(compared -> relationship.add(
                        rule.sign(),
                        relationship.reading(
                                rule,
                                RelationshipCase.level(rule, compared.mismatches()),
                                compared.at(),
                                relationship.persons()),
                        relationship.persons(),
                        at -> ImmutableList.of(amount(FactKind.EXPECTATIONS_DIFFERING, compared.mismatches()))));
    }
}

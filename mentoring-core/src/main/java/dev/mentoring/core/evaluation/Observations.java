package dev.mentoring.core.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.calendar.WorkingDays;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.goal.Goal;
import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.meeting.HeldMeeting;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the records, and notes what they show of each person: of mentees, peers and applicants, and of mentors their places. */
final class Observations {
    private final ProgrammeRecords records;
    private final Grouping grouping;
    private final WorkingDays days;
    private final Instant at;
    private final ImmutableListMultimap<RelationshipId, Instant> held;
    private final List<Observation> found = new ArrayList<>();

    private Observations(ProgrammeRecords records, Grouping grouping, WorkingDays days, Instant at) {
        this.records = records;
        this.grouping = grouping;
        this.days = days;
        this.at = at;
        this.held = heldMeetings(records.meetings());
    }

    static ImmutableList<Observation> of(ProgrammeRecords records, Grouping grouping, WorkingDays days, Instant at) {
        Observations observations = new Observations(records, grouping, days, at);
        records.enrolments().forEach(observations::addEnrolment);
        records.relationships().forEach(observations::addRelationship);
        observations.addGoals();
        observations.addMentors();
        return ImmutableList.copyOf(observations.found);
    }

    private static ImmutableListMultimap<RelationshipId, Instant> heldMeetings(List<Meeting> meetings) {
        ImmutableListMultimap<RelationshipId, Meeting> byRelationship =
                Multimaps.index(meetings, meeting -> meeting.plan().relationship());
        ImmutableListMultimap.Builder<RelationshipId, Instant> held = ImmutableListMultimap.builder();
        byRelationship
                .asMap()
                .forEach((relationship, its) -> held.putAll(
                        relationship,
                        its.stream()
                                .flatMap(meeting -> meeting.held().stream())
                                .map(HeldMeeting::start)
                                .sorted()
                                .collect(toImmutableList())));
        return held.build();
    }

    /** Whoever was ready counts, also after giving up or being given up: else each who leaves unmatched would better the rate. */
    private void addEnrolment(Enrolment enrolment) {
        if (enrolment.reached().contains(EnrolmentState.READY)) {
            boolean matched = enrolment.reached().contains(EnrolmentState.MATCHED);
            add(
                    Indicator.MATCH_RATE,
                    enrolment.participant(),
                    enrolment.application().cohort(),
                    matched ? 1 : 0,
                    1);
        }
    }

    private void addRelationship(Relationship relationship) {
        Optional<Instant> began = relationship.life().began();
        Optional<Cadence> cadence =
                relationship.agreement().map(agreement -> agreement.terms().cadence());
        if (began.isEmpty() || cadence.isEmpty()) {
            return; // it never began
        }
        List<LocalDate> dates = dates(relationship);
        LocalDate first = date(relationship, began.get());
        relationship
                .life()
                .ended()
                .ifPresent(end -> addEnd(relationship, ChronoUnit.DAYS.between(first, date(relationship, end))));
        if (!dates.isEmpty()) {
            add(
                    Indicator.DAYS_TO_FIRST_MEETING,
                    relationship,
                    (double) ChronoUnit.DAYS.between(first, dates.get(0)),
                    1);
        }
        if (relationship.state() == RelationshipState.ACTIVE) {
            LocalDate last = dates.isEmpty() ? first : Iterables.getLast(dates);
            boolean lately = !date(relationship, at).isAfter(cadence.get().latest(last, days));
            add(Indicator.ACTIVE_SHARE, relationship, lately ? 1 : 0, 1);
        }
        int kept = 0;
        for (int i = 1; i < dates.size(); i++) {
            kept += dates.get(i).isAfter(cadence.get().latest(dates.get(i - 1), days)) ? 0 : 1;
        }
        if (dates.size() > 1) {
            add(Indicator.CADENCE_KEPT, relationship, kept, dates.size() - 1L);
        }
    }

    private void addEnd(Relationship relationship, long lasted) {
        boolean early = relationship.state() == RelationshipState.ENDED_EARLY;
        add(Indicator.DURATION_DAYS, relationship, (double) lasted, 1);
        add(Indicator.EARLY_ENDS, relationship, early ? 1 : 0, 1);
    }

    private List<LocalDate> dates(Relationship relationship) {
        return held.get(relationship.setting().id()).stream()
                .map(start -> date(relationship, start))
                .toList();
    }

    private static LocalDate date(Relationship relationship, Instant at) {
        return LocalDate.ofInstant(at, relationship.terms().zone());
    }

    private void addGoals() {
        var cohorts = records.relationships().stream()
                .collect(Collectors.toMap(
                        relationship -> relationship.setting().id(),
                        relationship -> relationship.setting().cohort(),
                        (one, other) -> one));
        for (Goal goal : records.goals()) {
            Optional<CohortId> cohort = cohorts.getOrDefault(goal.relationship(), Optional.empty());
            goal.attainment()
                    .ifPresent(level -> add(Indicator.GOAL_ATTAINMENT, goal.mentee(), cohort, level.score(), 1));
        }
    }

    /** A mentor belongs to the cohort of her first enrolment, in the order of ids. */
    private void addMentors() {
        Multiset<ParticipantId> taken = TreeMultiset.create();
        records.relationships().stream()
                .filter(relationship -> relationship.state().isLive())
                .flatMap(relationship -> persons(relationship, Role.MENTOR).stream())
                .forEach(taken::add);
        records.places().forEach((mentor, places) -> {
            Optional<CohortId> cohort = records.enrolments().stream()
                    .filter(enrolment -> enrolment.participant().equals(mentor))
                    .sorted(Comparator.comparing(Enrolment::key))
                    .findFirst()
                    .flatMap(enrolment -> enrolment.application().cohort());
            if (places > 0) {
                add(Indicator.MENTOR_UTILISATION, mentor, cohort, Math.min(places, taken.count(mentor)), places);
            }
        });
    }

    static Set<ParticipantId> persons(Relationship relationship, Role role) {
        return relationship.parties().stream()
                .filter(party -> party.role().countsAs().equals(Optional.of(role)))
                .map(Party::person)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Indicator indicator, Relationship relationship, double value, long whole) {
        persons(relationship, Role.MENTEE)
                .forEach(person -> add(indicator, person, relationship.setting().cohort(), value, whole));
    }

    private void add(Indicator indicator, ParticipantId person, Optional<CohortId> cohort, double value, long whole) {
        found.add(new Observation(indicator, person, grouping.of(person, cohort), value, whole));
    }
}

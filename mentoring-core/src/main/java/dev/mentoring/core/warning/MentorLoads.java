package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What mentors carry, for R18: how many relationships, and how many of them at risk. Requests for help are left out. */
final class MentorLoads {
    private record Carried(Instant since, Course course) {}

    private final ProgrammeSigns signs;
    private final ListMultimap<ParticipantId, Carried> loads =
            MultimapBuilder.treeKeys().arrayListValues().build();

    MentorLoads(ProgrammeSigns signs) {
        this.signs = signs;
    }

    void add(RelationshipSigns relationship, List<SignCourse> courses) {
        if (relationship.isLive() && relationship.proposedAt().isPresent()) {
            Course worst = courses.stream()
                    .filter(course -> !course.sign().isRestricted())
                    .map(SignCourse::course)
                    .reduce(Course.NONE, Course::or);
            Carried carried = new Carried(relationship.proposedAt().get(), worst);
            relationship.persons(Role.MENTOR).forEach(mentor -> loads.put(mentor, carried));
        }
    }

    ImmutableList<SignCourse> courses(WarningRule rule) {
        ImmutableList.Builder<SignCourse> courses = ImmutableList.builder();
        for (ParticipantId mentor : loads.keySet()) {
            List<Carried> carried = loads.get(mentor);
            Course course = overload(rule, mentor, carried).or(risks(rule, carried));
            if (!course.equals(Course.NONE)) {
                int places = signs.person(mentor)
                        .places()
                        .map(PersonSigns.Places::relationships)
                        .orElse(carried.size());
                courses.add(new SignCourse(
                        new WarningSubject.OfMentor(mentor),
                        rule.sign(),
                        course,
                        ImmutableSortedSet.of(mentor),
                        at -> ImmutableList.of(
                                RelationshipCase.amount(FactKind.RELATIONSHIPS, carried.size()),
                                RelationshipCase.amount(FactKind.PLACES, places),
                                RelationshipCase.amount(FactKind.RELATIONSHIPS_AT_RISK, atRisk(carried, at)))));
            }
        }
        return courses.build();
    }

    /** Too many since the relationship that was one too many was proposed, or since fewer places were stated. */
    private Course overload(WarningRule rule, ParticipantId mentor, List<Carried> carried) {
        Optional<PersonSigns.Places> places = signs.person(mentor).places();
        if (rule.watch().isEmpty() || places.isEmpty()) {
            return Course.NONE;
        }
        int tooMany =
                places.get().relationships() + Math.max(1, rule.watch().get().value());
        if (carried.size() < tooMany) {
            return Course.NONE;
        }
        Instant exceeded = carried.stream()
                .map(Carried::since)
                .sorted()
                .skip(tooMany - 1L)
                .findFirst()
                .orElseThrow();
        return Course.constant(
                Optional.of(WarningLevel.WATCH),
                Timing.later(exceeded, places.get().at()));
    }

    private static Course risks(WarningRule rule, List<Carried> carried) {
        TreeSet<Instant> instants = new TreeSet<>();
        carried.forEach(
                relationship -> instants.addAll(relationship.course().steps().keySet()));
        return Course.of(
                instants,
                at -> rule.atRisk()
                        .filter(limit -> atRisk(carried, at) >= Math.max(1, limit.value()))
                        .map(limit -> WarningLevel.AT_RISK));
    }

    private static long atRisk(List<Carried> carried, Instant at) {
        return carried.stream()
                .filter(relationship -> relationship.course().levelAt(at).equals(Optional.of(WarningLevel.AT_RISK)))
                .count();
    }
}

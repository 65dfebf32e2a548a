package dev.mentoring.matching.market;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads couples as a builder is told them: reports what is wrong, drops joint choices that a mentor does not accept, and
 * makes of the rest a list of acceptable mentors for each of the two; not thread-safe.
 */
final class CoupleLists {
    private final List<Couple> given;
    private final Map<String, Integer> coupleOf = new HashMap<>();
    private final List<Couple> accepted = new ArrayList<>();
    private final Problems.Builder warnings = Problems.builder();

    CoupleLists(List<Couple> given) {
        this.given = given;
        for (int i = 0; i < given.size(); i++) {
            coupleOf.putIfAbsent(given.get(i).first(), i);
            coupleOf.putIfAbsent(given.get(i).second(), i);
        }
    }

    /** {@return the mentees with an empty list for each member of a couple}; reports the quotas and lists of members */
    List<Agent> mentees(List<Agent> mentees, Problems.Builder problems) {
        List<Agent> changed = new ArrayList<>(mentees);
        for (int i = 0; i < mentees.size(); i++) {
            Agent mentee = mentees.get(i);
            if (!coupleOf.containsKey(mentee.id())) {
                continue;
            }
            if (mentee.preferences().isPresent()) {
                error(problems, "couple-member-list", "/mentees/" + i + "/preferences", mentee.id());
            }
            if (mentee.minimum() != 0 || mentee.maximum() != 1) {
                error(problems, "couple-member-quota", "/mentees/" + i, mentee.id());
            }
            changed.set(i, mentee.rankingTiers(ImmutableList.of()));
        }
        return changed;
    }

    /** Reports what is wrong with the couples themselves. */
    void check(Roster mentees, Roster mentors, Problems.Builder problems) {
        for (int i = 0; i < given.size(); i++) {
            Couple couple = given.get(i);
            checkMember(couple.first(), i, "/first", mentees, problems);
            checkMember(couple.second(), i, "/second", mentees, problems);
            if (couple.first().equals(couple.second())) {
                error(problems, "couple-of-one", "/couples/" + i, couple.first());
            }
            Set<JointChoice> seen = new HashSet<>();
            for (int k = 0; k < couple.preferences().size(); k++) {
                JointChoice choice = couple.preferences().get(k);
                String pointer = pointer(i, k);
                checkMentor(choice.first(), pointer + "/0", mentors, problems);
                checkMentor(choice.second(), pointer + "/1", mentors, problems);
                if (choice.first().isEmpty() && choice.second().isEmpty()) {
                    error(problems, "empty-joint-choice", pointer, couple.first(), couple.second());
                } else if (!seen.add(choice)) {
                    error(problems, "repeated-joint-choice", pointer, couple.first(), couple.second());
                }
            }
        }
    }

    private void checkMember(String id, int couple, String field, Roster mentees, Problems.Builder problems) {
        if (mentees.index(id) < 0) {
            error(problems, "unknown-couple-member", "/couples/" + couple + field, id);
        } else if (coupleOf.getOrDefault(id, couple) != couple) {
            error(problems, "in-two-couples", "/couples/" + couple + field, id);
        }
    }

    private static void checkMentor(Optional<String> id, String pointer, Roster mentors, Problems.Builder problems) {
        if (id.isPresent() && mentors.index(id.get()) < 0) {
            error(problems, "unknown-partner", pointer, id.get());
        }
    }

    /** Adds to a listing whom members accept, the first of their choices that names somebody as the rank. */
    void addTo(Listing byMentee, Roster mentees, Roster mentors, Listing byMentor) {
        Set<Pair> listed = new HashSet<>();
        for (int entry = 0; entry < byMentor.size(); entry++) {
            String mentee = mentees.ids().get(byMentor.mentee(entry));
            if (coupleOf.containsKey(mentee)) {
                listed.add(new Pair(mentee, mentors.ids().get(byMentor.mentor(entry))));
            }
        }
        Set<Pair> added = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            Couple couple = given.get(i);
            List<JointChoice> choices = new ArrayList<>();
            for (int k = 0; k < couple.preferences().size(); k++) {
                JointChoice choice = couple.preferences().get(k);
                boolean first = accepts(couple.first(), choice.first(), listed, mentors, pointer(i, k) + "/0");
                boolean second = accepts(couple.second(), choice.second(), listed, mentors, pointer(i, k) + "/1");
                if (first && second) {
                    choices.add(choice);
                    add(couple.first(), choice.first(), k, added, byMentee, mentees, mentors);
                    add(couple.second(), choice.second(), k, added, byMentee, mentees, mentors);
                }
            }
            accepted.add(couple.inOrder(choices));
        }
        accepted.sort(Comparator.comparing(Couple::first));
    }

    private boolean accepts(String member, Optional<String> mentor, Set<Pair> listed, Roster mentors, String pointer) {
        if (mentor.isEmpty()
                || !mentors.hasList(mentors.index(mentor.get()))
                || listed.contains(new Pair(member, mentor.get()))) {
            return true;
        }
        warnings.warning(
                MatchingTexts.CATALOGUE, "one-sided-preference", () -> Place.pointer(pointer), member, mentor.get());
        return false;
    }

    private static void add(
            String member,
            Optional<String> mentor,
            int rank,
            Set<Pair> added,
            Listing byMentee,
            Roster mentees,
            Roster mentors) {
        if (mentor.isPresent() && added.add(new Pair(member, mentor.get()))) {
            byMentee.add(mentees.index(member), mentors.index(mentor.get()), rank);
        }
    }

    /** {@return the couples with the joint choices that all mentors in them accept, sorted} */
    ImmutableList<Couple> couples() {
        return ImmutableList.copyOf(accepted);
    }

    Problems warnings() {
        return warnings.build();
    }

    private static String pointer(int couple, int choice) {
        return "/couples/" + couple + "/preferences/" + choice;
    }

    private static void error(Problems.Builder problems, String code, String pointer, Object... arguments) {
        problems.error(MatchingTexts.CATALOGUE, code, Place.pointer(pointer), arguments);
    }
}

package dev.mentoring.matching.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.matching.plan.GroupFigure;
import dev.mentoring.matching.plan.GroupFigure.Figures;
import dev.mentoring.matching.run.MatchRun;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares how groups of mentees fare, without giving small groups away.
 *
 * <p>Whoever did not state an attribute forms the group with an empty name. Groups below the policy’s size are withheld.
 * So is the next smallest group, again and again, as long as a group or the people withheld could be found by subtraction:
 * within an attribute from the whole, or across attributes, when all but a few members of a group are groups of another
 * attribute, as sites are parts of a region.
 */
final class Groups {
    private record Group(String attribute, String name, BitSet members) {
        int size() {
            return members.cardinality();
        }
    }

    private static final Comparator<Group> BY_SIZE =
            Comparator.comparingInt(Group::size).thenComparing(Group::attribute).thenComparing(Group::name);

    private final MatchRun run;
    private final Places places;
    private final int smallest;

    Groups(MatchRun run, Places places) {
        this.run = run;
        this.places = places;
        this.smallest = run.policy().smallestGroup();
    }

    ImmutableList<GroupFigure> figures() {
        List<List<Group>> attributes = attributes();
        Set<Group> withheld = new HashSet<>();
        attributes.forEach(groups ->
                groups.stream().filter(group -> group.size() < smallest).forEach(withheld::add));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (List<Group> groups : attributes) {
                changed |= isExposed(groups, withheld) && withholdSmallest(groups, withheld);
                for (List<Group> others : attributes) {
                    changed |= !others.equals(groups) && withholdParts(groups, others, withheld);
                }
            }
        }
        return attributes.stream()
                .flatMap(List::stream)
                .map(group -> new GroupFigure(
                        group.attribute(),
                        group.name(),
                        withheld.contains(group) ? Optional.empty() : Optional.of(figures(group))))
                .collect(toImmutableList());
    }

    /** The groups of each attribute, both by name. */
    private List<List<Group>> attributes() {
        List<Participant> mentees = run.candidates().mentees();
        Set<String> names = new TreeSet<>();
        mentees.forEach(mentee -> names.addAll(mentee.auditGroups().keySet()));
        List<List<Group>> attributes = new ArrayList<>();
        for (String attribute : names) {
            Map<String, BitSet> members = new TreeMap<>();
            for (int mentee = 0; mentee < mentees.size(); mentee++) {
                String group = mentees.get(mentee).auditGroups().getOrDefault(attribute, "");
                members.computeIfAbsent(group, any -> new BitSet()).set(mentee);
            }
            List<Group> groups = new ArrayList<>();
            members.forEach((name, people) -> groups.add(new Group(attribute, name, people)));
            attributes.add(groups);
        }
        return attributes;
    }

    /** Whether what is withheld of an attribute could be found by subtracting the other groups from the whole. */
    private boolean isExposed(List<Group> groups, Set<Group> withheld) {
        List<Group> hidden = groups.stream().filter(withheld::contains).toList();
        return hidden.size() == 1
                || (!hidden.isEmpty() && hidden.stream().mapToInt(Group::size).sum() < smallest);
    }

    /** Withholds parts of the groups of one attribute as long as they add up to nearly a whole group of another. */
    private boolean withholdParts(List<Group> parts, List<Group> wholes, Set<Group> withheld) {
        boolean changed = false;
        for (Group whole : wholes) {
            if (!withheld.contains(whole)) {
                List<Group> within = parts.stream()
                        .filter(part -> !withheld.contains(part) && isPart(part, whole))
                        .toList();
                int left = whole.size() - within.stream().mapToInt(Group::size).sum();
                changed |= left > 0 && left < smallest && withholdSmallest(within, withheld);
            }
        }
        return changed;
    }

    private static boolean isPart(Group part, Group whole) {
        BitSet outside = (BitSet) part.members().clone();
        outside.andNot(whole.members());
        return outside.isEmpty();
    }

    private static boolean withholdSmallest(List<Group> groups, Set<Group> withheld) {
        Optional<Group> next =
                groups.stream().filter(group -> !withheld.contains(group)).min(BY_SIZE);
        next.ifPresent(withheld::add);
        return next.isPresent();
    }

    private Figures figures(Group group) {
        int matched = 0;
        int pairs = 0;
        long score = 0;
        for (int mentee = group.members().nextSetBit(0);
                mentee >= 0;
                mentee = group.members().nextSetBit(mentee + 1)) {
            matched += places.mentorsOf(mentee).isEmpty() ? 0 : 1;
            for (int mentor : places.mentorsOf(mentee)) {
                pairs++;
                score += run.scoring().score(mentee, mentor);
            }
        }
        return new Figures(group.size(), matched, pairs == 0 ? 0 : (int) (score / pairs));
    }
}

package dev.mentoring.matching.explain;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.matching.plan.GroupFigure;
import dev.mentoring.matching.plan.GroupFigure.Figures;
import dev.mentoring.matching.run.MatchRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares how groups of mentees fare, without giving small groups away.
 *
 * <p>Whoever did not state an attribute forms the group with an empty name. Groups below the policy’s size are withheld;
 * and as long as what is withheld could be found by subtracting the others from the whole — a single group, or fewer
 * people than that size together — the next smallest group is withheld too.
 */
final class Groups {
    private static final class Tally {
        private int mentees;
        private int matched;
        private int pairs;
        private long score;
    }

    private record Group(String name, Tally tally) {}

    private final MatchRun run;
    private final Places places;

    Groups(MatchRun run, Places places) {
        this.run = run;
        this.places = places;
    }

    ImmutableList<GroupFigure> figures() {
        Set<String> attributes = new TreeSet<>();
        run.candidates()
                .mentees()
                .forEach(mentee -> attributes.addAll(mentee.auditGroups().keySet()));
        ImmutableList.Builder<GroupFigure> figures = ImmutableList.builder();
        for (String attribute : attributes) {
            figures.addAll(figures(attribute));
        }
        return figures.build();
    }

    private List<GroupFigure> figures(String attribute) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (int mentee = 0; mentee < run.candidates().mentees().size(); mentee++) {
            Participant person = run.candidates().mentees().get(mentee);
            String group = person.auditGroups().getOrDefault(attribute, "");
            count(tallies.computeIfAbsent(group, any -> new Tally()), mentee);
        }
        List<Group> bySize = new ArrayList<>();
        tallies.forEach((name, tally) -> bySize.add(new Group(name, tally)));
        bySize.sort(Comparator.comparingInt(group -> group.tally().mentees));
        int withheld = withheld(bySize);
        List<GroupFigure> figures = new ArrayList<>();
        for (int i = 0; i < bySize.size(); i++) {
            Group group = bySize.get(i);
            figures.add(new GroupFigure(
                    attribute, group.name(), i < withheld ? Optional.empty() : Optional.of(figures(group.tally()))));
        }
        figures.sort(Comparator.comparing(GroupFigure::group));
        return figures;
    }

    private void count(Tally tally, int mentee) {
        tally.mentees++;
        tally.matched += places.mentorsOf(mentee).isEmpty() ? 0 : 1;
        for (int mentor : places.mentorsOf(mentee)) {
            tally.pairs++;
            tally.score += run.scoring().score(mentee, mentor);
        }
    }

    /** How many of the groups, smallest first, must be withheld. */
    private int withheld(List<Group> bySize) {
        int smallest = run.policy().smallestGroup();
        int withheld = 0;
        int people = 0;
        while (withheld < bySize.size()) {
            boolean small = bySize.get(withheld).tally().mentees < smallest;
            boolean exposed = withheld > 0 && (withheld == 1 || people < smallest);
            if (!small && !exposed) {
                break;
            }
            people += bySize.get(withheld).tally().mentees;
            withheld++;
        }
        return withheld;
    }

    private static Figures figures(Tally tally) {
        return new Figures(tally.mentees, tally.matched, tally.pairs == 0 ? 0 : (int) (tally.score / tally.pairs));
    }
}

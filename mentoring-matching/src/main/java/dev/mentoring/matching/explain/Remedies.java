package dev.mentoring.matching.explain;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.plan.Remedy;
import dev.mentoring.matching.plan.Remedy.ExtraPlace;
import dev.mentoring.matching.plan.Remedy.RelaxRules;
import dev.mentoring.matching.plan.Shortage;
import dev.mentoring.matching.run.MatchRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the smallest changes by which a mentee without a mentor would get one.
 *
 * <p>A rule is worth relaxing only when it leads to a mentor who can take one more mentee, at once or by moving others
 * along acceptable pairs. Sets of rules are minimal: no part of a set would do.
 */
final class Remedies {
    private static final int MOST_RELAXATIONS = 3;
    private static final int MOST_PLACES = 2;
    /** How many others in the same shortage are looked at when nothing helps the mentee directly. */
    private static final int MOST_OTHERS = 50;

    private final MatchRun run;
    private final Market market;
    private final Places places;
    private final Removals removals;

    Remedies(MatchRun run, Places places, Removals removals) {
        this.run = run;
        this.market = run.market();
        this.places = places;
        this.removals = removals;
    }

    ImmutableList<Remedy> of(int mentee, Optional<Shortage> shortage) {
        List<Remedy> relaxations = new ArrayList<>(relaxations(mentee));
        if (relaxations.isEmpty() && shortage.isPresent()) {
            // Whoever leaves the shortage makes room in it.
            shortage.get().mentees().stream()
                    .limit(MOST_OTHERS)
                    .mapToInt(other -> market.menteeIndex(other.value()))
                    .filter(other -> other != mentee)
                    .forEach(other -> relaxations.addAll(relaxations(other)));
        }
        relaxations.sort(
                Comparator.comparingInt(remedy -> ((RelaxRules) remedy).rules().size()));
        ImmutableList.Builder<Remedy> remedies = ImmutableList.builder();
        relaxations.stream().limit(MOST_RELAXATIONS).forEach(remedies::add);
        if (shortage.isPresent()) {
            extraPlaces(mentee).forEach(remedies::add);
        }
        return remedies.build();
    }

    private List<RelaxRules> relaxations(int mentee) {
        Map<Long, List<ParticipantId>> mentorsByRules = new TreeMap<>();
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            if (places.canTakeOneMore(mentor)) {
                long rules = removals.between(mentee, mentor);
                if (rules != 0 && removals.mayRelax(rules)) {
                    mentorsByRules
                            .computeIfAbsent(rules, any -> new ArrayList<>())
                            .add(run.candidates().mentors().get(mentor).id());
                }
            }
        }
        List<RelaxRules> minimal = new ArrayList<>();
        mentorsByRules.forEach((rules, mentors) -> {
            boolean smallest = mentorsByRules.keySet().stream()
                    .noneMatch(other -> !other.equals(rules) && (other & rules) == other);
            if (smallest) {
                minimal.add(new RelaxRules(
                        run.candidates().mentees().get(mentee).id(),
                        removals.named(rules),
                        ImmutableList.copyOf(mentors)));
            }
        });
        minimal.sort(
                Comparator.<RelaxRules>comparingInt(remedy -> remedy.rules().size())
                        .thenComparingInt(remedy -> -remedy.mentors().size()));
        return minimal;
    }

    /** One more place with any mentor of the shortage would help; those who fit the mentee best are named. */
    private List<ExtraPlace> extraPlaces(int mentee) {
        List<Integer> pairs = new ArrayList<>();
        for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
            pairs.add(pair);
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt((Integer pair) -> -run.score(pair)))
                .limit(MOST_PLACES)
                .map(pair -> new ExtraPlace(
                        run.candidates().mentors().get(market.mentorOf(pair)).id()))
                .toList();
    }
}

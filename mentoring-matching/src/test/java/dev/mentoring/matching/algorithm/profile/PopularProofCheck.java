package dev.mentoring.matching.algorithm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.mentoring.matching.certificate.FirstAndSecondChoices;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.certificate.NoPopularMatching;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks the two certificates of popularity word by word as their documentation tells a third party to. */
final class PopularProofCheck {
    private final Market market;
    private final Map<String, Integer> places = new TreeMap<>();

    PopularProofCheck(Market market) {
        this.market = market;
        market.mentorIds().forEach(id -> places.put(id, market.mentorMaximum(market.mentorIndex(id))));
    }

    /** {@return the best tier of a mentee's list among some mentors} */
    private Set<String> best(String mentee, Predicate<String> among) {
        return market.mentee(market.menteeIndex(mentee)).preferences().orElseThrow().stream()
                .map(tier -> tier.stream().filter(among).collect(Collectors.toSet()))
                .filter(tier -> !tier.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private Set<String> first(String mentee) {
        return best(mentee, mentor -> places.get(mentor) > 0);
    }

    void check(Matching matching) {
        FirstAndSecondChoices proof =
                (FirstAndSecondChoices) matching.certificate().orElseThrow();
        Set<String> open = checkOpen(matching.pairs(), proof.openMentors());
        for (Pair pair : matching.pairs()) {
            assertThat(Sets.union(first(pair.mentee()), best(pair.mentee(), open::contains)))
                    .contains(pair.mentor());
        }
        assertThat(matching.unmatchedMentees())
                .allMatch(mentee -> best(mentee, open::contains).isEmpty());
    }

    void check(NoMatching none) {
        NoPopularMatching proof = (NoPopularMatching) none.certificate();
        assertThat(proof.firstChoices()).allMatch(pair -> first(pair.mentee()).contains(pair.mentor()));
        Set<String> open = checkOpen(proof.firstChoices(), proof.openMentors());
        HallViolator shortage = proof.shortage();
        assertThat(shortage.wanted()).isEqualTo(shortage.mentees().size());
        assertThat(shortage.pairsElsewhere()).isZero();
        assertThat(shortage.places())
                .isEqualTo(shortage.mentors().stream().mapToInt(places::get).sum());
        for (String mentee : shortage.mentees()) {
            Set<String> second = best(mentee, open::contains);
            assertThat(second).isNotEmpty();
            Set<String> openFirst = Sets.intersection(first(mentee), open);
            assertThat(shortage.mentors())
                    .containsAll(openFirst.isEmpty() ? Sets.union(first(mentee), second) : openFirst);
        }
    }

    private Set<String> checkOpen(List<Pair> pairs, List<String> openMentors) {
        List<Pair> matched = pairs.stream()
                .filter(pair -> first(pair.mentee()).contains(pair.mentor()))
                .toList();
        Set<String> open = new HashSet<>();
        for (String mentor : openMentors) {
            long load = matched.stream()
                    .filter(pair -> pair.mentor().equals(mentor))
                    .count();
            boolean relieved = matched.stream()
                    .filter(pair -> pair.mentor().equals(mentor))
                    .anyMatch(pair ->
                            !Sets.intersection(first(pair.mentee()), open).isEmpty());
            assertThat(load < places.get(mentor) || relieved).isTrue();
            open.add(mentor);
        }
        long closedPlaces = market.mentorIds().stream()
                .filter(mentor -> !open.contains(mentor))
                .mapToInt(places::get)
                .sum();
        long withOpenFirst = market.menteeIds().stream()
                .filter(mentee -> !Sets.intersection(first(mentee), open).isEmpty())
                .count();
        assertThat(matched).hasSize(Math.toIntExact(closedPlaces + withOpenFirst));
        return open;
    }
}

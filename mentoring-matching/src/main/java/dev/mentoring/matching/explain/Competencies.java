package dev.mentoring.matching.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.criterion.CompiledCriterion;
import dev.mentoring.matching.criterion.NeedsCoverage;
import dev.mentoring.matching.plan.CompetencyBalance;
import dev.mentoring.matching.plan.MentorLoad;
import dev.mentoring.matching.plan.PlacePrice;
import dev.mentoring.matching.plan.UnmatchedCause;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import dev.mentoring.matching.run.MatchRun;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sets what mentees need against what mentors offer, competency by competency. */
final class Competencies {
    private static final class Tally {
        private int needs;
        private int covered;
        private int partlyCovered;
        private int offers;
        private int places;
        private int missingPlaces;
        private PlacePrice price = PlacePrice.NONE;
    }

    private final MatchRun run;
    private final Places places;
    private final List<MentorLoad> loads;
    private final Set<ParticipantId> inShortage = new HashSet<>();
    private final Map<CompetencyId, Tally> tallies = new TreeMap<>();

    Competencies(MatchRun run, Places places, List<MentorLoad> loads, List<UnmatchedParticipant> unmatched) {
        this.run = run;
        this.places = places;
        this.loads = loads;
        for (UnmatchedParticipant person : unmatched) {
            if (person.cause() == UnmatchedCause.SHORTAGE) {
                inShortage.add(person.id());
            }
        }
    }

    ImmutableList<CompetencyBalance> balances() {
        for (int mentee = 0; mentee < run.candidates().mentees().size(); mentee++) {
            countNeeds(mentee);
        }
        for (int mentor = 0; mentor < run.candidates().mentors().size(); mentor++) {
            countOffers(mentor);
        }
        return tallies.entrySet().stream()
                .map(entry -> balance(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(CompetencyBalance::price)
                        .thenComparingInt(CompetencyBalance::missingPlaces)
                        .reversed()
                        .thenComparing(CompetencyBalance::competency))
                .collect(toImmutableList());
    }

    private void countNeeds(int mentee) {
        Participant person = run.candidates().mentees().get(mentee);
        for (Need need : person.needs()) {
            Tally tally = tally(need.competency());
            tally.needs++;
            tally.missingPlaces += inShortage.contains(person.id()) ? 1 : 0;
            int coverage = places.mentorsOf(mentee).stream()
                    .map(run.candidates().mentors()::get)
                    .mapToInt(mentor -> coverage(need, mentor))
                    .max()
                    .orElse(0);
            tally.covered += coverage == CompiledCriterion.FULL ? 1 : 0;
            tally.partlyCovered += coverage > 0 && coverage < CompiledCriterion.FULL ? 1 : 0;
        }
    }

    private static int coverage(Need need, Participant mentor) {
        return mentor.offers().stream()
                .filter(offer -> offer.competency().equals(need.competency()))
                .mapToInt(offer -> NeedsCoverage.coverage(need, offer.level()))
                .max()
                .orElse(0);
    }

    private void countOffers(int mentor) {
        MentorLoad load = loads.get(mentor);
        for (Offer offer : run.candidates().mentors().get(mentor).offers()) {
            Tally tally = tally(offer.competency());
            tally.offers++;
            tally.places = IntMath.saturatedAdd(tally.places, load.places());
            tally.price = load.price().compareTo(tally.price) > 0 ? load.price() : tally.price;
        }
    }

    private Tally tally(CompetencyId competency) {
        return tallies.computeIfAbsent(competency, any -> new Tally());
    }

    private CompetencyBalance balance(CompetencyId id, Tally tally) {
        BilingualText label = run.candidates()
                .pool()
                .framework()
                .flatMap(framework -> framework.competency(id))
                .map(Competency::label)
                .orElse(BilingualText.same(id.value()));
        return new CompetencyBalance(
                id,
                label,
                tally.needs,
                tally.covered,
                tally.partlyCovered,
                tally.offers,
                tally.places,
                tally.price,
                tally.missingPlaces);
    }
}

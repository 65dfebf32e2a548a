package dev.mentoring.matching.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.matching.plan.MentorLoad;
import dev.mentoring.matching.plan.PlacePrice;
import dev.mentoring.matching.plan.PlanSummary;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import dev.mentoring.matching.run.MatchRun;
import java.util.List;
import java.util.Optional;

/** Adds a plan up for the programme manager. */
final class SummaryWriter {
    private final MatchRun run;
    private final Places places;
    private final Optional<Prices> prices;
    private final ImmutableList<PlannedPair> pairs;
    private final ImmutableList<UnmatchedParticipant> unmatchedMentees;

    SummaryWriter(
            MatchRun run,
            Places places,
            Optional<Prices> prices,
            ImmutableList<PlannedPair> pairs,
            ImmutableList<UnmatchedParticipant> unmatchedMentees) {
        this.run = run;
        this.places = places;
        this.prices = prices;
        this.pairs = pairs;
        this.unmatchedMentees = unmatchedMentees;
    }

    PlanSummary write() {
        ImmutableList<Participant> mentees = run.candidates().mentees();
        ImmutableList<MentorLoad> loads = loads();
        PlanSummary.Builder summary = PlanSummary.builder();
        summary.mentees(mentees.size())
                .matchedMentees(mentees.size() - unmatchedMentees.size())
                .mentors(loads.size())
                .matchedMentors(
                        (int) loads.stream().filter(load -> load.assigned() > 0).count())
                .pairs(pairs.size())
                .mentorPlaces(Ints.saturatedCast(
                        loads.stream().mapToLong(MentorLoad::places).sum()))
                .totalScore(pairs.stream().mapToLong(PlannedPair::score).sum())
                .lowestScore(pairs.stream().mapToInt(PlannedPair::score).min().orElse(0))
                .meanCoverage(meanCoverage())
                .addAllChoicesHonoured(choicesHonoured())
                .addAllCompetencies(new Competencies(run, places, loads, unmatchedMentees).balances())
                .addAllLoads(loads)
                .addAllGroups(new Groups(run, places).figures());
        return summary.build();
    }

    private int meanCoverage() {
        long sum = pairs.stream().mapToLong(PlannedPair::coverage).sum();
        return pairs.isEmpty() ? 0 : (int) (sum / pairs.size());
    }

    private ImmutableList<MentorLoad> loads() {
        ImmutableList.Builder<MentorLoad> loads = ImmutableList.builder();
        for (int mentor = 0; mentor < run.candidates().mentors().size(); mentor++) {
            int index = mentor;
            loads.add(new MentorLoad(
                    run.candidates().mentors().get(mentor).id(),
                    run.candidates().mentorPlaces(mentor),
                    places.menteesOf(mentor).size(),
                    prices.map(known -> known.ofPlace(index)).orElse(PlacePrice.NONE)));
        }
        return loads.build();
    }

    private List<Integer> choicesHonoured() {
        int longest = run.candidates().mentees().stream()
                .mapToInt(mentee -> mentee.chosenMentors().size())
                .max()
                .orElse(0);
        Integer[] honoured = new Integer[longest];
        java.util.Arrays.fill(honoured, 0);
        for (int mentee = 0; mentee < run.candidates().mentees().size(); mentee++) {
            for (int mentor : places.mentorsOf(mentee)) {
                int rank = run.scoring().choiceRank(mentee, mentor);
                if (rank > 0) {
                    honoured[rank - 1]++;
                }
            }
        }
        return List.of(honoured);
    }
}

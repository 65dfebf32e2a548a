package dev.mentoring.examples.programme.year;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.proposal.MatchPlan;
import dev.mentoring.core.proposal.PlannedChoice;
import dev.mentoring.core.proposal.PlannedPair;
import java.util.Optional;

/**
 * Turns a plan of the matching into the plan from which the programme drafts proposals: the pair of the plan is the first
 * choice, its alternatives are the next ones. This is all that joins the two modules, which do not know each other.
 */
public final class PlanBridge {
    private PlanBridge() {}

    /**
     * {@return the plan in the words of the programme}
     *
     * @param id the id of the run; proposals are numbered below it
     * @param programme the programme
     * @param cohort the cohort, if it has one
     * @param plan the plan of the matching
     */
    public static MatchPlan toProgramme(
            String id, ProgrammeId programme, Optional<CohortId> cohort, dev.mentoring.matching.plan.MatchPlan plan) {
        ImmutableList.Builder<PlannedPair> pairs = ImmutableList.builder();
        int number = 0;
        for (dev.mentoring.matching.plan.PlannedPair pair : plan.pairs()) {
            String explanation = id + "-explanation-" + ++number;
            pairs.add(new PlannedPair(pair.mentee(), choices(pair, explanation)));
        }
        return new MatchPlan(id, programme, cohort, plan.policyHash(), pairs.build());
    }

    private static ImmutableList<PlannedChoice> choices(
            dev.mentoring.matching.plan.PlannedPair pair, String explanation) {
        ImmutableList<PlannedChoice> others = pair.alternatives().stream()
                .map(other -> choice(other.mentor(), other.score(), explanation))
                .collect(toImmutableList());
        return ImmutableList.<PlannedChoice>builder()
                .add(choice(pair.mentor(), pair.score(), explanation))
                .addAll(others)
                .build();
    }

    private static PlannedChoice choice(ParticipantId mentor, int score, String explanation) {
        // A bonus for a stated wish may lift a score above 10 000 basis points, where the scale of the programme ends.
        return new PlannedChoice(mentor, Optional.empty(), Optional.of(Math.min(score, 10_000)), explanation);
    }
}

package dev.mentoring.workbench.outcome;

import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.workbench.cohort.Cohort;

/**
 * What came of a run.
 *
 * @param cohort the people
 * @param policy the policy by which they were matched
 * @param plan who should meet whom
 * @param programme the name of the programme; empty when it was not told
 */
public record Outcome(Cohort cohort, MatchingPolicy policy, MatchPlan plan, String programme) {
    /** {@return everything that was odd about the files and the request} */
    public Problems warnings() {
        return Problems.builder()
                .addAll(cohort.warnings())
                .addAll(furtherWarnings())
                .build();
    }

    /** {@return what was odd about the request beyond the files} */
    public Problems furtherWarnings() {
        Problems.Builder further = Problems.builder();
        plan.warnings().all().stream()
                .filter(warning -> !cohort.warnings().all().contains(warning))
                .forEach(further::add);
        return further.build();
    }
}

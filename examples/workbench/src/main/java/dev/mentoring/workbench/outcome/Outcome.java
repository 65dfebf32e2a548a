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
 */
public record Outcome(Cohort cohort, MatchingPolicy policy, MatchPlan plan) {
    /** {@return everything that was odd about the files and the request} */
    public Problems warnings() {
        // The pool’s own warnings are among the cohort’s already.
        Problems.Builder all = Problems.builder().addAll(cohort.warnings());
        plan.warnings().all().stream()
                .filter(warning -> !cohort.warnings().all().contains(warning))
                .forEach(all::add);
        return all.build();
    }
}

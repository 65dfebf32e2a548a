package dev.mentoring.matching;

import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.explain.PlanWriter;
import dev.mentoring.matching.market.Matching;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.run.MatchRun;
import dev.mentoring.matching.score.Scoring;
import java.time.LocalDate;
import java.util.List;

/** Times the way from profiles to an explained plan, step by step; arguments: mentees, mentors, rounds. */
final class LargeCohortRun {
    private LargeCohortRun() {}

    public static void main(String[] arguments) {
        int mentees = Integer.parseInt(arguments[0]);
        int mentors = Integer.parseInt(arguments[1]);
        ParticipantPool pool = LargeCohort.of(mentees, mentors, 7);
        LocalDate date = LocalDate.of(2027, 3, 15);
        MatchingPolicy policy = MatchingPolicy.standard();
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            long t0 = System.nanoTime();
            Candidates candidates = Candidates.of(
                    pool,
                    date,
                    dev.mentoring.core.availability.TimeWindow.ofWeeks(date, policy.availabilityWeeks()),
                    policy.hoursPerRelationship());
            Scoring.of(policy, candidates);
            long t1 = System.nanoTime();
            MatchRun run = MatchRun.of(policy, pool, date, List.of());
            long t2 = System.nanoTime();
            Matching matching =
                    Algorithms.discovered().solve(policy.algorithm(), run.market(), SolveContext.defaults());
            long t3 = System.nanoTime();
            MatchPlan plan = new PlanWriter(run, matching).write();
            long t4 = System.nanoTime();
            System.out.printf(
                    "compile %d, compile+score %d, solve %d, explain %d, total %d ms; %d pairs in market, %d in plan, %d left, used %d MB%n",
                    (t1 - t0) / 1_000_000,
                    (t2 - t1) / 1_000_000,
                    (t3 - t2) / 1_000_000,
                    (t4 - t3) / 1_000_000,
                    (t4 - t1) / 1_000_000,
                    run.market().pairCount(),
                    plan.pairs().size(),
                    plan.unmatchedMentees().size(),
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }
}

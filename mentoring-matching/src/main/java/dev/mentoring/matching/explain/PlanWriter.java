package dev.mentoring.matching.explain;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.constraint.Reason;
import dev.mentoring.matching.constraint.Verdict;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.plan.Fact;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.RuleCheck;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.WeightedCriterion;
import dev.mentoring.matching.run.MatchRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the plan of a solved run. */
public final class PlanWriter {
    private final MatchRun run;
    private final Matching matching;
    private final Places places;
    private final Alternatives alternatives;

    /**
     * Prepares the plan.
     *
     * @param run the run
     * @param matching a feasible matching of its market
     */
    public PlanWriter(MatchRun run, Matching matching) {
        this.run = run;
        this.matching = matching;
        this.places = new Places(run, matching);
        this.alternatives = new Alternatives(run, matching, places);
    }

    /** {@return the plan; linear in the pairs of the market, and in the pairs of people for those who are left} */
    public MatchPlan write() {
        Unmatched unmatched = new Unmatched(run, matching, places, alternatives);
        ImmutableList<PlannedPair> pairs = pairs();
        ImmutableList<UnmatchedParticipant> unmatchedMentees = unmatched.mentees();
        MatchPlan.Builder plan = MatchPlan.builder();
        plan.policyName(run.policy().name())
                .policyVersion(run.policy().version())
                .policyHash(run.policy().contentHash())
                .inputHash(InputText.hash(run))
                .date(run.candidates().date())
                .algorithm(run.policy().algorithm())
                .algorithmOptions(run.policy().algorithmOptions())
                .seed(run.policy().seed())
                .addAllPairs(pairs)
                .addAllUnmatchedMentees(unmatchedMentees)
                .addAllUnmatchedMentors(unmatched.mentors())
                .addAllShortages(unmatched.shortages())
                .summary(new SummaryWriter(run, places, alternatives.prices(), pairs, unmatchedMentees).write())
                .matching(matching)
                .warnings(warnings());
        return plan.build();
    }

    private ImmutableList<PlannedPair> pairs() {
        ImmutableList.Builder<PlannedPair> pairs = ImmutableList.builder();
        for (int mentee = 0; mentee < run.candidates().mentees().size(); mentee++) {
            for (int mentor : places.mentorsOf(mentee)) {
                pairs.add(pair(mentee, mentor));
            }
        }
        return pairs.build();
    }

    private PlannedPair pair(int mentee, int mentor) {
        boolean pinned = run.pins().decides(mentee, mentor);
        int menteeScore = run.scoring().menteeScore(mentee, mentor);
        int mentorScore = run.scoring().mentorScore(mentee, mentor);
        PlannedPair.Builder pair = PlannedPair.builder();
        pair.mentee(run.candidates().mentees().get(mentee).id())
                .mentor(run.candidates().mentors().get(mentor).id())
                .pinned(pinned)
                .score(run.scoring().combine(menteeScore, mentorScore))
                .menteeScore(menteeScore)
                .mentorScore(mentorScore)
                .coverage(run.scoring().coverage(mentee, mentor))
                .addAllParts(run.scoring().parts(mentee, mentor))
                .addAllFacts(facts(mentee, mentor))
                .addAllChecks(checks(mentee, mentor))
                .addAllAlternatives(alternatives.to(mentee, mentor, pinned));
        return pair.build();
    }

    private List<Fact> facts(int mentee, int mentor) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (WeightedCriterion weighted : run.scoring().criteria()) {
            weighted.criterion()
                    .facts(run.candidates(), mentee, mentor)
                    .forEach(text -> facts.add(new Fact(weighted.criterion().name(), text)));
        }
        return facts.build();
    }

    /** Rules that share a reason are one check, and the worst verdict stands. */
    private List<RuleCheck> checks(int mentee, int mentor) {
        Map<Reason, Verdict> verdicts = new LinkedHashMap<>();
        List<ConstraintSetting> constraints = run.scoring().constraints();
        for (int i = 0; i < constraints.size(); i++) {
            verdicts.merge(
                    Reason.of(constraints.get(i).constraint()),
                    run.scoring().verdict(i, mentee, mentor),
                    Verdict::worse);
        }
        return verdicts.entrySet().stream()
                .map(check ->
                        new RuleCheck(check.getKey().code(), check.getKey().label(), check.getValue()))
                .toList();
    }

    private Problems warnings() {
        Problems.Builder warnings = Problems.builder();
        reportEmpty(warnings, Role.MENTEE);
        reportEmpty(warnings, Role.MENTOR);
        return warnings.addAll(run.candidates().pool().warnings())
                .addAll(run.pins().warnings())
                .build();
    }

    private void reportEmpty(Problems.Builder warnings, Role role) {
        boolean empty = role == Role.MENTEE
                ? run.candidates().mentees().isEmpty()
                : run.candidates().mentors().isEmpty();
        if (empty) {
            warnings.warning(MatchingTexts.CATALOGUE, "side-empty", Place.field("pool", "", "participants"), role);
        }
    }
}

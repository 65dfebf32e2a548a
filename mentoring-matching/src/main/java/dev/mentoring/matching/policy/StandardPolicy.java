package dev.mentoring.matching.policy;

import dev.mentoring.matching.constraint.EvaluatorTie;
import dev.mentoring.matching.constraint.Excluded;
import dev.mentoring.matching.constraint.FreeCapacity;
import dev.mentoring.matching.constraint.GradeGap;
import dev.mentoring.matching.constraint.LivePair;
import dev.mentoring.matching.constraint.OverlappingHours;
import dev.mentoring.matching.constraint.PreviousPair;
import dev.mentoring.matching.constraint.ReadyToStart;
import dev.mentoring.matching.constraint.ReportingLineTie;
import dev.mentoring.matching.constraint.SameTeam;
import dev.mentoring.matching.constraint.SelfMatch;
import dev.mentoring.matching.constraint.SharedLanguage;
import dev.mentoring.matching.constraint.Vetoed;
import dev.mentoring.matching.criterion.DeepSimilarity;
import dev.mentoring.matching.criterion.GoalCompatibility;
import dev.mentoring.matching.criterion.InteractionFeasibility;
import dev.mentoring.matching.criterion.MentorReadiness;
import dev.mentoring.matching.criterion.NeedsCoverage;
import dev.mentoring.matching.criterion.OrganisationalDistance;
import dev.mentoring.matching.criterion.StatedWish;

/**
 * The policy to begin with. The weights follow the strength of the evidence, which each criterion names; they are a
 * decision all the same, not an estimate, and every programme may take others.
 */
final class StandardPolicy {
    static final MatchingPolicy POLICY = MatchingPolicy.builder()
            .name("standard")
            .addCriteria(
                    WeightedCriterion.of(new NeedsCoverage(), 30),
                    WeightedCriterion.of(new DeepSimilarity(), 25),
                    WeightedCriterion.of(new GoalCompatibility(), 15),
                    WeightedCriterion.of(new InteractionFeasibility(), 15),
                    WeightedCriterion.of(new MentorReadiness(), 10),
                    new WeightedCriterion(new OrganisationalDistance(), 5, false),
                    WeightedCriterion.of(new StatedWish(), 0))
            .addConstraints(
                    ConstraintSetting.of(new SelfMatch(), Strength.HARD),
                    ConstraintSetting.of(new FreeCapacity(), Strength.HARD),
                    ConstraintSetting.of(new Excluded(), Strength.HARD),
                    ConstraintSetting.of(new Vetoed(), Strength.HARD),
                    ConstraintSetting.of(new LivePair(), Strength.HARD),
                    ConstraintSetting.of(new PreviousPair(), Strength.HARD),
                    ConstraintSetting.of(new ReportingLineTie(), Strength.HARD),
                    ConstraintSetting.of(new EvaluatorTie(), Strength.HARD),
                    ConstraintSetting.of(new ReadyToStart(), Strength.HARD),
                    ConstraintSetting.of(new SameTeam(), Strength.RELAXABLE),
                    ConstraintSetting.of(new SharedLanguage(), Strength.RELAXABLE),
                    ConstraintSetting.of(new OverlappingHours(), Strength.RELAXABLE),
                    ConstraintSetting.of(new GradeGap(), Strength.OFF))
            .addChoiceBonus(1500, 1000, 500)
            .build();

    private StandardPolicy() {}
}

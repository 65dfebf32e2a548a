package dev.mentoring.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.matching.constraint.GradeGap;
import dev.mentoring.matching.constraint.SameTeam;
import dev.mentoring.matching.constraint.Vetoed;
import dev.mentoring.matching.criterion.Criterion;
import dev.mentoring.matching.criterion.InteractionFeasibility;
import dev.mentoring.matching.criterion.NeedsCoverage;
import dev.mentoring.matching.rule.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchingPolicyTest {
    private static final MatchingPolicy POLICY = MatchingPolicy.standard();

    @Test
    void the_standard_policy_follows_the_evidence() {
        assertThat(POLICY.criteria())
                .filteredOn(WeightedCriterion::counts)
                .extracting(weighted -> weighted.criterion().name() + " " + weighted.weight())
                .containsExactly(
                        "needs-coverage 30",
                        "deep-similarity 25",
                        "goal-compatibility 15",
                        "interaction-feasibility 15",
                        "mentor-readiness 10");
        assertThat(POLICY.choiceBonus()).containsExactly(1_500, 1_000, 500);
    }

    @Test
    void the_hash_changes_with_every_field() {
        Stream<MatchingPolicy> others = Stream.of(
                POLICY.withName("other"),
                POLICY.withVersion(2),
                POLICY.withCriteria(POLICY.criteria().reverse()),
                POLICY.withCriteria(WeightedCriterion.of(new NeedsCoverage(), 30)),
                POLICY.withCriteria(WeightedCriterion.of(new NeedsCoverage(), 31)),
                POLICY.withCriteria(new WeightedCriterion(new NeedsCoverage(), 30, false)),
                POLICY.withCriteria(WeightedCriterion.of(new InteractionFeasibility(3), 30)),
                POLICY.withCriteria(WeightedCriterion.of(new InteractionFeasibility(4), 30)),
                POLICY.withConstraints(POLICY.constraints().reverse()),
                POLICY.withConstraints(ConstraintSetting.of(new SameTeam(), Strength.HARD)),
                POLICY.withConstraints(ConstraintSetting.of(new SameTeam(), Strength.RELAXABLE)),
                POLICY.withConstraints(new ConstraintSetting(new SameTeam(), Strength.HARD, true)),
                POLICY.withConstraints(ConstraintSetting.of(new GradeGap(1, 3), Strength.HARD)),
                POLICY.withConstraints(ConstraintSetting.of(new GradeGap(1, 4), Strength.HARD)),
                POLICY.withUnknownHandling(UnknownHandling.NEUTRAL),
                POLICY.withSideCombination(SideCombination.MINIMUM),
                POLICY.withMenteeShare(59),
                POLICY.withChoiceBonus(1_500, 1_000),
                POLICY.withMinimumScore(1),
                POLICY.withHoursPerRelationship(3),
                POLICY.withAvailabilityWeeks(5),
                POLICY.withAlgorithm("deferred-acceptance"),
                POLICY.withAlgorithmOptions(ImmutableSortedMap.of("objective", "greatest-score")),
                POLICY.withSeed(1),
                POLICY.withAlternatives(4),
                POLICY.withSmallestGroup(6),
                POLICY);

        assertThat(others.map(MatchingPolicy::contentHash).toList()).doesNotHaveDuplicates();
        assertThat(POLICY.withSeed(1).withSeed(0).contentHash()).isEqualTo(POLICY.contentHash());
    }

    @Test
    void every_contradiction_is_refused_at_once() {
        MatchingPolicy.Builder policy = MatchingPolicy.builder();
        policy.addCriteria(WeightedCriterion.of(new NeedsCoverage(), 1), WeightedCriterion.of(new NeedsCoverage(), 2))
                .addConstraints(
                        ConstraintSetting.of(new SameTeam(), Strength.HARD),
                        ConstraintSetting.of(new SameTeam(), Strength.OFF),
                        ConstraintSetting.of(new Vetoed(), Strength.RELAXABLE))
                .addChoiceBonus(500, 1_000)
                .menteeShare(101)
                .minimumScore(-1)
                .hoursPerRelationship(0)
                .availabilityWeeks(0)
                .alternatives(21)
                .smallestGroup(0)
                .version(0);

        assertThatThrownBy(policy::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(Problem::code)
                                .containsExactly(
                                        "rule-listed-twice",
                                        "rule-listed-twice",
                                        "parameter-not-in-range",
                                        "parameter-not-in-range",
                                        "parameter-not-in-range",
                                        "parameter-not-in-range",
                                        "parameter-not-in-range",
                                        "parameter-not-in-range",
                                        "parameter-not-in-range",
                                        "parameter-not-in-range",
                                        "confidential-rule-relaxable"));
    }

    @Test
    void two_rules_of_one_name_are_refused() {
        assertThatThrownBy(() -> Rules.of(List.<Criterion>of(new NeedsCoverage(), new NeedsCoverage())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs-coverage");
    }

    @Test
    void a_weight_out_of_range_is_refused() {
        assertThatThrownBy(() -> WeightedCriterion.of(new NeedsCoverage(), 1_001))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightedCriterion.of(new NeedsCoverage(), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

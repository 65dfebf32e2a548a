package dev.mentoring.matching.policy;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.matching.criterion.Criterion;

/**
 * A criterion and what it weighs in a policy.
 *
 * @param criterion the criterion
 * @param weight what it weighs, 0 to 1 000, in relation to the others
 * @param enabled whether it counts; one that does not count keeps its weight for the day it is switched on
 */
public record WeightedCriterion(Criterion criterion, int weight, boolean enabled) {
    /** The greatest weight. */
    public static final int GREATEST_WEIGHT = 1000;

    /**
     * Checks the weight.
     *
     * @param criterion the criterion
     * @param weight what it weighs, 0 to 1 000
     * @param enabled whether it counts
     */
    public WeightedCriterion {
        checkArgument(weight >= 0 && weight <= GREATEST_WEIGHT, "%s weighs %s", criterion.name(), weight);
    }

    /**
     * {@return a criterion that counts}
     *
     * @param criterion the criterion
     * @param weight what it weighs, 0 to 1 000
     */
    public static WeightedCriterion of(Criterion criterion, int weight) {
        return new WeightedCriterion(criterion, weight, true);
    }

    /** {@return whether it has any influence} */
    public boolean counts() {
        return enabled && weight > 0;
    }
}

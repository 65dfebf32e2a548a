package dev.mentoring.feedback.score;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.feedback.round.RaterGroup;
import java.util.Map;

/**
 * How the others’ score is made. Self has no place in it.
 *
 * @param combination how groups become one score
 * @param weights the weight of a group in the mean of group means, 0 or more; a group that is not named has the weight 1. Weights
 *     of groups that nobody answered in are left out, and the others share the whole among them
 */
public record OthersRule(OthersCombination combination, ImmutableSortedMap<RaterGroup, Integer> weights) {
    /**
     * Checks the weights.
     *
     * @param combination how groups become one score
     * @param weights the weight of each group that has one, 0 or more; none for self, none when pooled
     */
    public OthersRule {
        requireNonNull(combination);
        checkArgument(!weights.containsKey(RaterGroup.SELF), "self is not among the others, and has no weight");
        checkArgument(weights.values().stream().allMatch(weight -> weight >= 0), "a weight is below 0: %s", weights);
        checkArgument(
                combination == OthersCombination.MEAN_OF_GROUP_MEANS || weights.isEmpty(),
                "pooled raters count alike, but there are weights: %s",
                weights);
    }

    /** {@return every rater counts alike} */
    public static OthersRule pooled() {
        return new OthersRule(OthersCombination.POOLED, ImmutableSortedMap.of());
    }

    /** {@return every group counts alike} */
    public static OthersRule meanOfGroupMeans() {
        return weighted(Map.of());
    }

    /**
     * {@return groups count by their weights}
     *
     * @param weights the weight of each group that has one, 0 or more; the others have 1
     */
    public static OthersRule weighted(Map<RaterGroup, Integer> weights) {
        return new OthersRule(OthersCombination.MEAN_OF_GROUP_MEANS, ImmutableSortedMap.copyOf(weights));
    }

    int weight(RaterGroup group) {
        return weights.getOrDefault(group, 1);
    }
}

package dev.mentoring.matching.experiment.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.experiment.metric.MetricValue;

/**
 * What one trial gave. Immutable.
 *
 * @param trial its number in the experiment, from 1
 * @param seed the seed from which its instance and its lotteries came
 * @param values the values of all metrics for the first mechanism, then for the second, and so on; a {@link ResultLayout}
 *     finds one
 * @param failures what failed
 */
public record TrialResult(
        long trial, long seed, ImmutableList<MetricValue> values, ImmutableList<TrialFailure> failures) {
    /**
     * Checks that trials count from 1.
     *
     * @param trial its number in the experiment, from 1
     * @param seed its seed
     * @param values the values, mechanism by mechanism
     * @param failures what failed
     */
    public TrialResult {
        checkArgument(trial >= 1, "trials count from 1, but was %s", trial);
        requireNonNull(values);
        requireNonNull(failures);
    }
}

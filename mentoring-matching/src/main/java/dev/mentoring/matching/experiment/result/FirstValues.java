package dev.mentoring.matching.experiment.result;

import static java.util.Objects.requireNonNull;

import com.google.common.math.Quantiles;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** Gathers the first values of many into a {@link Distribution}; not thread-safe. */
final class FirstValues {
    private final ImmutableDoubleArray.Builder values = ImmutableDoubleArray.builder();
    private int count;

    void add(double value) {
        if (count < Distribution.COUNTED) {
            values.add(value);
            count++;
        }
    }

    Optional<Distribution> distribution() {
        if (count == 0) {
            return Optional.empty();
        }
        ImmutableDoubleArray all = values.build();
        Map<Integer, Double> quantiles =
                Quantiles.percentiles().indexes(5, 25, 50, 75, 95).computeInPlace(all.toArray());
        IntToDoubleFunction percentile = index -> requireNonNull(quantiles.get(index));
        return Optional.of(new Distribution(
                percentile.applyAsDouble(5),
                percentile.applyAsDouble(25),
                percentile.applyAsDouble(50),
                percentile.applyAsDouble(75),
                percentile.applyAsDouble(95),
                all.subArray(0, Math.min(count, Distribution.SHOWN)).trimmed()));
    }
}

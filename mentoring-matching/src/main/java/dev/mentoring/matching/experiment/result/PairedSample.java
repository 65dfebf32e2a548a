package dev.mentoring.matching.experiment.result;

import java.util.Optional;
import java.util.OptionalDouble;

/** Gathers differences between two mechanisms on the same instances; not thread-safe. */
final class PairedSample {
    private final Sample sample = new Sample();
    private final SignFlips flips = new SignFlips();
    private long greater;
    private long equal;

    void add(double difference, PoissonWeights weights, long[] tosses) {
        sample.add(difference, weights);
        flips.add(difference, tosses);
        greater += difference > 0 ? 1 : 0;
        equal += difference == 0 ? 1 : 0;
    }

    long count() {
        return sample.count();
    }

    /** The difference, not yet corrected for other comparisons. */
    Optional<PairedDifference> difference() {
        return sample.estimate().map(estimate -> {
            double deviation = estimate.standardDeviation().orElse(0);
            double probability = flips.probability();
            return new PairedDifference(
                    estimate,
                    deviation > 0 ? OptionalDouble.of(estimate.mean() / deviation) : OptionalDouble.empty(),
                    (greater + equal / 2.0) / sample.count(),
                    probability,
                    probability);
        });
    }
}

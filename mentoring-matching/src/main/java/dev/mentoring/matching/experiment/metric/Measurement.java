package dev.mentoring.matching.experiment.metric;

import static java.util.Objects.requireNonNull;

import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.outcome.Outcome;

/**
 * An instance, what a mechanism made of it, and what several metrics need to know of both, computed once.
 */
public final class Measurement {
    private final Instance instance;
    private final Outcome outcome;

    private Measurement(Instance instance, Outcome outcome) {
        this.instance = requireNonNull(instance);
        this.outcome = requireNonNull(outcome);
    }

    /**
     * {@return what there is to measure}
     *
     * @param instance the instance
     * @param outcome what a mechanism made of it
     */
    public static Measurement of(Instance instance, Outcome outcome) {
        return new Measurement(instance, outcome);
    }

    /** {@return the instance} */
    public Instance instance() {
        return instance;
    }

    /** {@return what the mechanism made of it} */
    public Outcome outcome() {
        return outcome;
    }
}

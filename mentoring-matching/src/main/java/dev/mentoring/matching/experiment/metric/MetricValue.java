package dev.mentoring.matching.experiment.metric;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** The value of a metric, or why it has none. Never not-a-number, and never zero for want of a value. */
public sealed interface MetricValue {
    /**
     * {@return a value}
     *
     * @param value the value, finite
     */
    static MetricValue of(double value) {
        return new Defined(value);
    }

    /**
     * {@return that there is no value}
     *
     * @param reason why
     */
    static MetricValue undefined(UndefinedReason reason) {
        return new Undefined(reason);
    }

    /**
     * A value.
     *
     * @param value the value, finite
     */
    record Defined(double value) implements MetricValue {
        /**
         * Refuses what is not a number.
         *
         * @param value the value, finite
         */
        public Defined {
            checkArgument(Double.isFinite(value), "a metric has a finite value or none, not %s", value);
        }
    }

    /**
     * No value.
     *
     * @param reason why
     */
    record Undefined(UndefinedReason reason) implements MetricValue {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Undefined {
            requireNonNull(reason);
        }
    }
}

package dev.mentoring.matching.experiment.metric;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.market.Instance;

/**
 * A number that says how good an outcome is; made to be implemented outside this library too.
 *
 * <p>An implementation has a public constructor without parameters, is immutable and thread-safe, and is found by {@link
 * java.util.ServiceLoader}. It shares no code with the algorithms that it judges.
 */
public interface Metric {
    /** {@return the stable name, in kebab-case, unique among all metrics} */
    String name();

    /** {@return what people read instead of the name} */
    BilingualText label();

    /** {@return how it is computed, as a formula in the notation of the field} */
    String formula();

    /** {@return what it judges, by which reports choose the metrics that they set against each other} */
    MetricAspect aspect();

    /** {@return which values are better, by which reports tell the mechanisms that no other one beats in everything} */
    Direction direction();

    /** {@return the values that it can take} */
    String range();

    /** {@return author, year and title of where it comes from} */
    String source();

    /**
     * {@return whether the same instance and outcome always give the same value}; those of which this does not hold, such as
     * run time, are kept apart from the tables that can be reproduced
     */
    default boolean reproducible() {
        return true;
    }

    /**
     * {@return whether it means something for an instance}
     *
     * @param instance the instance
     */
    boolean appliesTo(Instance instance);

    /**
     * {@return the value for an outcome}
     *
     * @param measurement the instance, the outcome and what metrics share
     */
    MetricValue measure(Measurement measurement);
}

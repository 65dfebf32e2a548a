package dev.mentoring.matching.experiment.metric;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How the built-in metrics are written: a function, and what people must know of it. The label stands in the catalogue under
 * {@code metric.<name>}.
 */
record FunctionMetric(
        String name,
        MetricAspect aspect,
        Direction direction,
        String formula,
        String range,
        String source,
        boolean reproducible,
        Predicate<Instance> scope,
        Function<Measurement, MetricValue> function)
        implements Metric {
    static final String OWN = "this library";

    /** Markets of mentees and mentors, without couples. */
    static final Predicate<Instance> TWO_SIDES =
            instance -> instance instanceof Market market && market.couples().isEmpty();

    /** Whatever has mentees with lists of their own: also markets of topics. */
    static final Predicate<Instance> MENTEES = TWO_SIDES.or(instance -> instance instanceof ProjectMarket);

    /** Every shape; where the formula says mentees, peers are meant too. */
    static final Predicate<Instance> ALL =
            instance -> !(instance instanceof Market market) || market.couples().isEmpty();

    /** A metric of a matching; without a value for chances, and where there is no matching. */
    static FunctionMetric of(
            String name,
            MetricAspect aspect,
            Direction direction,
            Predicate<Instance> scope,
            String formula,
            String range,
            String source,
            Function<Measurement, MetricValue> function) {
        return new FunctionMetric(name, aspect, direction, formula, range, source, true, scope, measurement -> {
            Optional<UndefinedReason> reason = measurement.pairs().reason();
            return reason.isPresent() ? MetricValue.undefined(reason.get()) : function.apply(measurement);
        });
    }

    /** A metric of a matching that always has a value. */
    static FunctionMetric total(
            String name,
            MetricAspect aspect,
            Direction direction,
            Predicate<Instance> scope,
            String formula,
            String range,
            String source,
            ToDoubleFunction<Measurement> function) {
        return of(
                name,
                aspect,
                direction,
                scope,
                formula,
                range,
                source,
                measurement -> MetricValue.of(function.applyAsDouble(measurement)));
    }

    @Override
    public BilingualText label() {
        return MetricTexts.CATALOGUE.text("metric." + name);
    }

    @Override
    public boolean appliesTo(Instance instance) {
        return scope.test(instance);
    }

    @Override
    public MetricValue measure(Measurement measurement) {
        return appliesTo(measurement.instance())
                ? function.apply(measurement)
                : MetricValue.undefined(UndefinedReason.OTHER_SHAPE);
    }
}

package dev.mentoring.matching.experiment.metric;

import static dev.mentoring.matching.experiment.metric.FunctionMetric.ALL;
import static dev.mentoring.matching.experiment.metric.FunctionMetric.OWN;
import static dev.mentoring.matching.experiment.metric.FunctionMetric.TWO_SIDES;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;

/** What the pairs weigh. */
final class ScoreMetrics {
    static final ImmutableList<Metric> ALL_OF_THEM = ImmutableList.of(
            FunctionMetric.of(
                    "total-score",
                    MetricAspect.WELFARE,
                    Direction.MORE_IS_BETTER,
                    ALL,
                    "sum of the weights of the pairs",
                    "any number",
                    OWN,
                    measurement -> measurement.pairs().table().hasWeights()
                            ? MetricValue.of((double) total(measurement))
                            : MetricValue.undefined(UndefinedReason.NOT_IN_INSTANCE)),
            FunctionMetric.of(
                    "score-shortfall",
                    MetricAspect.WELFARE,
                    Direction.LESS_IS_BETTER,
                    TWO_SIDES,
                    "greatest sum of weights of any matching - sum of the weights of the pairs",
                    "0 or more",
                    OWN,
                    measurement -> measurement.pairs().table().hasWeights()
                            ? MetricValue.of(
                                    (double) (measurement.heaviest().totalWeight((Market) measurement.instance())
                                            - total(measurement)))
                            : MetricValue.undefined(UndefinedReason.NOT_IN_INSTANCE)));

    private ScoreMetrics() {}

    private static long total(Measurement measurement) {
        MatchedPairs pairs = measurement.pairs();
        long total = 0;
        for (int i = 0; i < pairs.count(); i++) {
            total = Math.addExact(total, pairs.table().weight(pairs.pair(i)));
        }
        return measurement.instance() instanceof PeerMarket ? total / 2 : total;
    }
}

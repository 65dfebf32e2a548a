package dev.mentoring.matching.experiment.metric;

import static dev.mentoring.matching.experiment.metric.FunctionMetric.TWO_SIDES;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What mentees gain who do not say what they think, while everybody else does. The mechanism is run again on each market with
 * one list changed, with the same seed and options.
 */
final class StrategyMetrics {
    private static final int MOST_PAIRS = 2_000;
    private static final int LONGEST_LIST = 4;

    static final ImmutableList<Metric> ALL_OF_THEM = ImmutableList.of(
            FunctionMetric.of(
                    "truncation-gain-share",
                    MetricAspect.INCENTIVES,
                    Direction.LESS_IS_BETTER,
                    TWO_SIDES,
                    "mentees who get a mentor at a better place by leaving out the end of their list / mentees who list one",
                    "0 … 1; for up to " + MOST_PAIRS + " acceptable pairs",
                    "A. E. Roth and U. G. Rothblum, Truncation strategies in matching markets, 1999",
                    measurement -> gainShare(measurement, StrategyMetrics::truncations)),
            FunctionMetric.of(
                    "misreport-gain-share",
                    MetricAspect.INCENTIVES,
                    Direction.LESS_IS_BETTER,
                    TWO_SIDES,
                    "mentees who get a mentor at a better place by any other strict list of mentors whom they list / mentees"
                            + " who list one",
                    "0 … 1; 0 where the mechanism is strategy-proof for mentees; for lists of up to " + LONGEST_LIST,
                    "L. E. Dubins and D. A. Freedman, Machiavelli and the Gale-Shapley algorithm, 1981",
                    measurement -> longestList(measurement) > LONGEST_LIST
                            ? MetricValue.undefined(UndefinedReason.TOO_LARGE)
                            : gainShare(measurement, StrategyMetrics::lies)));

    private StrategyMetrics() {}

    private static int longestList(Measurement measurement) {
        Market market = (Market) measurement.instance();
        return IntStream.range(0, market.menteeCount())
                .map(mentee -> market.rowEnd(mentee) - market.rowStart(mentee))
                .max()
                .orElse(0);
    }

    private static MetricValue gainShare(
            Measurement measurement,
            Function<ImmutableList<ImmutableList<String>>, Stream<ImmutableList<ImmutableList<String>>>> lies) {
        Market market = (Market) measurement.instance();
        if (market.pairCount() > MOST_PAIRS) {
            return MetricValue.undefined(UndefinedReason.TOO_LARGE);
        }
        int takingPart = 0;
        int gaining = 0;
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            ImmutableList<ImmutableList<String>> truth =
                    market.mentee(mentee).preferences().orElseThrow();
            if (truth.isEmpty() || market.menteeMaximum(mentee) == 0) {
                continue;
            }
            takingPart++;
            int honest = tierReached(
                    (Matching) measurement.outcome(), market.mentee(mentee).id(), truth);
            for (ImmutableList<ImmutableList<String>> lie :
                    (Iterable<ImmutableList<ImmutableList<String>>>) lies.apply(truth)::iterator) {
                Optional<Outcome> outcome = measurement.rerun(pretending(market, mentee, lie));
                if (outcome.isEmpty() || !(outcome.get() instanceof Matching matching)) {
                    return MetricValue.undefined(UndefinedReason.NO_REFERENCE);
                }
                if (tierReached(matching, market.mentee(mentee).id(), truth) < honest) {
                    gaining++;
                    break;
                }
            }
        }
        return takingPart == 0
                ? MetricValue.undefined(UndefinedReason.NOBODY)
                : MetricValue.of((double) gaining / takingPart);
    }

    /** The tier of the best mentor whom the matching gives; the number of tiers when it gives none. */
    private static int tierReached(Matching matching, String mentee, ImmutableList<ImmutableList<String>> truth) {
        return matching.pairs().stream()
                .filter(pair -> pair.mentee().equals(mentee))
                .map(Pair::mentor)
                .mapToInt(mentor -> IntStream.range(0, truth.size())
                        .filter(tier -> truth.get(tier).contains(mentor))
                        .findFirst()
                        .orElse(truth.size()))
                .min()
                .orElse(truth.size());
    }

    private static Market pretending(Market market, int liar, ImmutableList<ImmutableList<String>> lie) {
        MarketBuilder builder = Market.builder();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            Agent agent = market.mentee(mentee);
            builder.addMentee(mentee == liar ? agent.rankingTiers(lie) : agent);
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            builder.addMentor(market.mentor(mentor));
        }
        return builder.build();
    }

    private static Stream<ImmutableList<ImmutableList<String>>> truncations(
            ImmutableList<ImmutableList<String>> truth) {
        return IntStream.range(1, truth.size()).mapToObj(length -> truth.subList(0, length));
    }

    private static Stream<ImmutableList<ImmutableList<String>>> lies(ImmutableList<ImmutableList<String>> truth) {
        ImmutableList<String> mentors =
                truth.stream().flatMap(Collection::stream).collect(ImmutableList.toImmutableList());
        return Sets.powerSet(ImmutableSet.copyOf(mentors)).stream()
                .filter(some -> !some.isEmpty())
                .flatMap(some -> Collections2.orderedPermutations(some).stream())
                .map(order -> order.stream().map(ImmutableList::of).collect(ImmutableList.toImmutableList()));
    }
}

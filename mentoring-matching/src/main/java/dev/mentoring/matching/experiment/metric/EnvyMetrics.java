package dev.mentoring.matching.experiment.metric;

import static dev.mentoring.matching.experiment.metric.FunctionMetric.TWO_SIDES;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;

/**
 * Who would rather have another mentee’s mentor. Found by looking at every acceptable pair of a mentee with a mentor who is
 * taken.
 */
final class EnvyMetrics {
    private static final String SOURCE =
            "A. Abdulkadiroğlu and T. Sönmez, School choice: a mechanism design approach, 2003";

    static final ImmutableList<Metric> ALL_OF_THEM = ImmutableList.of(
            FunctionMetric.total(
                    "envy",
                    MetricAspect.FAIRNESS,
                    Direction.LESS_IS_BETTER,
                    TWO_SIDES,
                    "pairs of a mentee and another’s mentor whom she strictly prefers to a partner of hers, or to a free place",
                    "0 or more",
                    SOURCE,
                    measurement -> new Envy(measurement).pairs),
            FunctionMetric.total(
                    "justified-envy",
                    MetricAspect.FAIRNESS,
                    Direction.LESS_IS_BETTER,
                    TWO_SIDES,
                    "those of the envied mentors who strictly prefer the envious mentee to a mentee of theirs",
                    "0 or more; 0 in every stable matching",
                    SOURCE,
                    measurement -> new Envy(measurement).justified),
            FunctionMetric.of(
                    "envious-mentee-share",
                    MetricAspect.FAIRNESS,
                    Direction.LESS_IS_BETTER,
                    TWO_SIDES,
                    "mentees who envy / mentees who list somebody",
                    "0 … 1",
                    SOURCE,
                    measurement -> {
                        Envy envy = new Envy(measurement);
                        return envy.takingPart == 0
                                ? MetricValue.undefined(UndefinedReason.NOBODY)
                                : MetricValue.of((double) envy.envious / envy.takingPart);
                    }));

    private EnvyMetrics() {}

    private static final class Envy {
        private int pairs;
        private int justified;
        private int envious;
        private int takingPart;

        Envy(Measurement measurement) {
            MatchedPairs matched = measurement.pairs();
            Market table = matched.table();
            Standing mentees = measurement.standing(Side.MENTEE);
            Standing mentors = measurement.standing(Side.MENTOR);
            int[] worst = worstMenteeOf(matched);
            for (int mentee = 0; mentee < table.menteeCount(); mentee++) {
                int before = pairs;
                for (int pair = table.rowStart(mentee); pair < table.rowEnd(mentee); pair++) {
                    int mentor = table.mentorOf(pair);
                    if (mentors.partners(mentor) > 0
                            && mentees.wants(mentee, table.menteeRank(pair))
                            && !matched.contains(pair)) {
                        pairs++;
                        justified += table.mentorRank(pair) < worst[mentor] ? 1 : 0;
                    }
                }
                takingPart += mentees.takesPart(mentee) ? 1 : 0;
                envious += pairs > before ? 1 : 0;
            }
        }

        private static int[] worstMenteeOf(MatchedPairs matched) {
            int[] worst = new int[matched.table().mentorCount()];
            Arrays.fill(worst, Integer.MIN_VALUE);
            for (int i = 0; i < matched.count(); i++) {
                int mentor = matched.table().mentorOf(matched.pair(i));
                worst[mentor] = Math.max(worst[mentor], matched.table().mentorRank(matched.pair(i)));
            }
            return worst;
        }
    }
}

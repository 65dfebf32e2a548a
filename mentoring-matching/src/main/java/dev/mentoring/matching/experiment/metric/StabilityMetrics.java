package dev.mentoring.matching.experiment.metric;

import static dev.mentoring.matching.experiment.metric.FunctionMetric.TWO_SIDES;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.Side;
import java.util.function.Predicate;

/**
 * Who would rather be matched with each other. Found by looking at every acceptable pair once; the algorithms are not asked.
 */
final class StabilityMetrics {
    private static final Predicate<Instance> BLOCKABLE = TWO_SIDES.or(instance -> instance instanceof PeerMarket);
    private static final String IRVING = "R. W. Irving, Stable marriage and indifference, 1994";

    static final ImmutableList<Metric> ALL_OF_THEM = ImmutableList.of(
            FunctionMetric.total(
                    "blocking-pairs",
                    MetricAspect.STABILITY,
                    Direction.LESS_IS_BETTER,
                    BLOCKABLE,
                    "pairs outside M that both strictly prefer to a partner of theirs, or to a free place",
                    "0 or more; 0 is weakly stable",
                    "D. Gale and L. S. Shapley, 1962; " + IRVING,
                    measurement -> new Blocking(measurement, false).pairs),
            FunctionMetric.total(
                    "weakly-blocking-pairs",
                    MetricAspect.STABILITY,
                    Direction.LESS_IS_BETTER,
                    BLOCKABLE,
                    "pairs outside M that one strictly prefers and the other does not mind",
                    "0 or more; 0 is strongly stable",
                    IRVING,
                    measurement -> new Blocking(measurement, true).pairs),
            FunctionMetric.total(
                    "blocking-agents",
                    MetricAspect.STABILITY,
                    Direction.LESS_IS_BETTER,
                    BLOCKABLE,
                    "people in at least one blocking pair",
                    "0 … all",
                    "A. E. Roth and X. Xing, Turnaround time and bottlenecks in market clearing, 1997",
                    measurement -> new Blocking(measurement, false).agents()),
            FunctionMetric.of(
                    "blocking-pair-share",
                    MetricAspect.STABILITY,
                    Direction.LESS_IS_BETTER,
                    BLOCKABLE,
                    "blocking pairs / acceptable pairs",
                    "0 … 1",
                    "K. Eriksson and O. Häggström, Instability of matchings in decentralized markets, 2008",
                    measurement -> {
                        int acceptable = measurement.pairs().table().pairCount()
                                / (measurement.instance() instanceof PeerMarket ? 2 : 1);
                        return acceptable == 0
                                ? MetricValue.undefined(UndefinedReason.NOBODY)
                                : MetricValue.of((double) new Blocking(measurement, false).pairs / acceptable);
                    }));

    private StabilityMetrics() {}

    /** One pass over the acceptable pairs. */
    private static final class Blocking {
        private final boolean peers;
        private final boolean[] menteesInOne;
        private final boolean[] mentorsInOne;
        private int pairs;

        Blocking(Measurement measurement, boolean weakly) {
            MatchedPairs matched = measurement.pairs();
            Market table = matched.table();
            this.peers = measurement.instance() instanceof PeerMarket;
            this.menteesInOne = new boolean[table.menteeCount()];
            this.mentorsInOne = peers ? menteesInOne : new boolean[table.mentorCount()];
            Standing mentees = measurement.standing(Side.MENTEE);
            Standing mentors = measurement.standing(Side.MENTOR);
            for (int mentor = 0; mentor < table.mentorCount(); mentor++) {
                for (int position = table.columnStart(mentor); position < table.columnEnd(mentor); position++) {
                    int pair = table.pairAt(position);
                    int mentee = table.menteeOf(pair);
                    if (peers && mentee > mentor) {
                        continue; // the mirror holds the pair in both directions
                    }
                    int menteeRank = table.menteeRank(pair);
                    int mentorRank = table.mentorRankAt(position);
                    boolean menteeWants = mentees.wants(mentee, menteeRank);
                    boolean mentorWants = mentors.wants(mentor, mentorRank);
                    boolean blocks = weakly
                            ? (menteeWants && mentors.allows(mentor, mentorRank))
                                    || (mentorWants && mentees.allows(mentee, menteeRank))
                            : menteeWants && mentorWants;
                    if (blocks && !matched.contains(pair)) {
                        pairs++;
                        menteesInOne[mentee] = true;
                        mentorsInOne[mentor] = true;
                    }
                }
            }
        }

        int agents() {
            int agents = 0;
            for (boolean inOne : menteesInOne) {
                agents += inOne ? 1 : 0;
            }
            if (!peers) {
                for (boolean inOne : mentorsInOne) {
                    agents += inOne ? 1 : 0;
                }
            }
            return agents;
        }
    }
}

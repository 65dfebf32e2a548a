package dev.mentoring.matching.algorithm.rotation;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.LeastStableCost;
import dev.mentoring.matching.certificate.LeastStableCost.Stage;
import dev.mentoring.matching.certificate.RankMeasure;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The stable matching with as few people as possible at the worst ranks (Irving, Leather and Gusfield 1987 with costs by
 * profile; Cooper and Manlove, <i>Algorithms for new types of fair stable matchings</i>, 2020). Immutable and thread-safe.
 *
 * <p><b>Finds</b>, of all stable matchings, one whose profile {@code (n(R), n(R - 1), …, n(1))} is the least in lexicographic
 * order, where {@code n(r)} counts how often a mentee is matched with its {@code r}-th mentor or a mentor with its {@code
 * r}-th mentee. Of several such matchings it is the one that all mentees like best.
 *
 * <p><b>Accepts</b> what {@link StableEgalitarian} accepts.
 *
 * <p><b>How.</b> Rank by rank from the worst, a minimum cut among the closed sets of rotations that the ranks before have
 * left: small whole numbers all along, where one weight for all ranks would have as many digits as there are ranks. Ranks at
 * which no rotation changes anything are passed over, in the certificate too.
 */
public final class StableGenerous extends RotationAlgorithm {
    private static final AlgorithmDescription DESCRIPTION = described("stable-generous", Guarantee.GENEROUS_STABLE)
            .cost(
                    "time O(p log p) and a maximum flow through the R rotations for each rank, O(K R^2 E) in the worst case;"
                            + " memory O(p); p acceptable pairs, K ranks, E <= p needs")
            .source(
                    "R. W. Irving, P. Leather and D. Gusfield, An efficient algorithm for the \"optimal\" stable marriage, 1987;"
                            + " F. Cooper and D. Manlove, Algorithms for new types of fair stable matchings, 2020")
            .build();

    /** Makes the algorithm, which has no state. */
    public StableGenerous() {
        super(DESCRIPTION);
    }

    @Override
    Choice choose(RotationPoset poset, SolveContext context) {
        Changes changes = new Changes(poset);
        CheapestClosedSets cheapest = new CheapestClosedSets(poset.found(), context);
        ImmutableList.Builder<Stage> stages = ImmutableList.builder();
        for (int rank = changes.worst(); rank > 0; rank--) {
            long[] atRank = changes.at(rank);
            if (Arrays.stream(atRank).anyMatch(change -> change != 0)) {
                long least = changes.startAt(rank) + cheapest.minimise(atRank);
                stages.add(new Stage(RankMeasure.AT_RANK, rank, least, cheapest.flows()));
            }
        }
        BitSet applied = cheapest.smallest();
        return new Choice(
                applied,
                Set.of(Guarantee.GENEROUS_STABLE),
                new LeastStableCost(poset.rotations(), positions(applied), stages.build()));
    }

    /** How the rotations change the number of people at each rank, kept by rank. */
    private static final class Changes {
        private final int rotations;
        private final int[] start;
        private final int[] eventStarts;
        private final int[] events;

        private Changes(RotationPoset poset) {
            this.rotations = poset.size();
            RankTable table = poset.table();
            FoundRotations found = poset.found();
            int worst = IntStream.concat(Arrays.stream(poset.menteeOptimal()), found.gained().stream())
                    .map(pair -> Math.max(table.menteeRank(pair), table.mentorRank(pair)))
                    .max()
                    .orElse(0);
            start = new int[worst + 1];
            for (int pair : poset.menteeOptimal()) {
                start[table.menteeRank(pair)]++;
                start[table.mentorRank(pair)]++;
            }
            eventStarts = new int[worst + 2];
            forEachEvent(found, table, (rank, rotation, change) -> eventStarts[rank + 1]++);
            for (int rank = 0; rank <= worst; rank++) {
                eventStarts[rank + 1] += eventStarts[rank];
            }
            events = new int[eventStarts[worst + 1]];
            int[] next = eventStarts.clone();
            forEachEvent(
                    found, table, (rank, rotation, change) -> events[next[rank]++] = change > 0 ? rotation : ~rotation);
        }

        private static void forEachEvent(FoundRotations found, RankTable table, Event event) {
            for (int rotation = 0; rotation < found.count(); rotation++) {
                for (int move = found.starts().get(rotation);
                        move < found.starts().get(rotation + 1);
                        move++) {
                    int lost = found.lost().get(move);
                    int gained = found.gained().get(move);
                    event.accept(table.menteeRank(lost), rotation, -1);
                    event.accept(table.mentorRank(lost), rotation, -1);
                    event.accept(table.menteeRank(gained), rotation, 1);
                    event.accept(table.mentorRank(gained), rotation, 1);
                }
            }
        }

        int worst() {
            return start.length - 1;
        }

        int startAt(int rank) {
            return start[rank];
        }

        long[] at(int rank) {
            long[] changes = new long[rotations];
            for (int i = eventStarts[rank]; i < eventStarts[rank + 1]; i++) {
                changes[events[i] < 0 ? ~events[i] : events[i]] += events[i] < 0 ? -1 : 1;
            }
            return changes;
        }
    }

    @FunctionalInterface
    private interface Event {
        void accept(int rank, int rotation, int change);
    }
}

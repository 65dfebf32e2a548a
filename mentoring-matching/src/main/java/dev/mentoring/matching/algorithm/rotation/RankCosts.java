package dev.mentoring.matching.algorithm.rotation;

import dev.mentoring.matching.market.RankTable;
import java.util.function.IntToLongFunction;

/** What matchings cost by the ranks that people give each other, as a start and a change by each rotation. */
final class RankCosts {
    private final RankTable table;
    private final int[] menteeOptimal;
    private final FoundRotations found;

    RankCosts(RotationPoset poset) {
        this.table = poset.table();
        this.menteeOptimal = poset.menteeOptimal();
        this.found = poset.found();
    }

    /**
     * {@return the cost of the mentee-optimal matching}
     *
     * @param menteeCost what a pair costs for the rank that the mentee gives
     * @param mentorCost what a pair costs for the rank that the mentor gives
     */
    long start(IntToLongFunction menteeCost, IntToLongFunction mentorCost) {
        long total = 0;
        for (int pair : menteeOptimal) {
            total = Math.addExact(total, cost(pair, menteeCost, mentorCost));
        }
        return total;
    }

    /** {@return what each rotation adds to the cost of a matching} */
    long[] changes(IntToLongFunction menteeCost, IntToLongFunction mentorCost) {
        long[] changes = new long[found.count()];
        for (int rotation = 0; rotation < changes.length; rotation++) {
            for (int move = found.starts().get(rotation); move < found.starts().get(rotation + 1); move++) {
                long change = Math.subtractExact(
                        cost(found.gained().get(move), menteeCost, mentorCost),
                        cost(found.lost().get(move), menteeCost, mentorCost));
                changes[rotation] = Math.addExact(changes[rotation], change);
            }
        }
        return changes;
    }

    private long cost(int pair, IntToLongFunction menteeCost, IntToLongFunction mentorCost) {
        return Math.addExact(
                menteeCost.applyAsLong(table.menteeRank(pair)), mentorCost.applyAsLong(table.mentorRank(pair)));
    }
}

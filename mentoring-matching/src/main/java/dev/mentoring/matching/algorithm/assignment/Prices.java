package dev.mentoring.matching.algorithm.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.matching.market.Market;

/** The prices of places that prove an assignment optimal, by index. */
record Prices(long[] mentees, long[] mentors) {
    static Prices of(Market market, AssignmentState state) {
        long[] rows = new long[state.problem.rows];
        for (int row = 0; row < rows.length; row++) {
            long potential = state.settled[row] == 0 ? state.freshPotential(row) : state.rowPotentials[row];
            rows[row] = state.drop - potential;
        }
        long[] columns = new long[state.problem.columns];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = -state.columnPotentials[column];
        }
        Prices prices = state.problem.menteesAreRows ? new Prices(rows, columns) : new Prices(columns, rows);
        prices.raiseThoseWithoutPlaces(market, state.drop);
        return prices;
    }

    /** Whoever has no place had no part in the solution; any price that is high enough costs nothing. */
    private void raiseThoseWithoutPlaces(Market market, long bonus) {
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                int mentor = market.mentorOf(pair);
                long beyond = market.weight(pair) + bonus - mentees[mentee] - mentors[mentor];
                if (beyond > 0 && market.menteeMaximum(mentee) == 0) {
                    mentees[mentee] += beyond;
                } else if (beyond > 0 && market.mentorMaximum(mentor) == 0) {
                    mentors[mentor] += beyond;
                }
            }
        }
    }

    /** {@return prices by the ids of their owners} */
    static ImmutableSortedMap<String, Long> byId(ImmutableList<String> ids, long[] prices) {
        ImmutableSortedMap.Builder<String, Long> byId = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < prices.length; i++) {
            byId.put(ids.get(i), prices[i]);
        }
        return byId.buildOrThrow();
    }
}

package dev.mentoring.matching.experiment.metric;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;

/**
 * How the agents of one side fare: where the partners of each stand in her list, best first. The place of a partner is one more
 * than the number of those whom she likes strictly better. Agents without any acceptable partner do not take part.
 */
final class Standing {
    private final int[] starts;
    private final int[] places;
    private final int[] worstRanks;
    private final int[] listed;
    private final int[] maxima;

    private Standing(int agents) {
        this.starts = new int[agents + 1];
        this.places = new int[0];
        this.worstRanks = new int[agents];
        this.listed = new int[agents];
        this.maxima = new int[agents];
    }

    private Standing(Standing other, int[] places) {
        this.starts = other.starts;
        this.places = places;
        this.worstRanks = other.worstRanks;
        this.listed = other.listed;
        this.maxima = other.maxima;
    }

    static Standing of(MatchedPairs matched, Side side) {
        Market table = matched.table();
        boolean mentees = side == Side.MENTEE;
        Standing standing = new Standing(mentees ? table.menteeCount() : table.mentorCount());
        for (int agent = 0; agent < standing.agents(); agent++) {
            standing.listed[agent] = mentees
                    ? table.rowEnd(agent) - table.rowStart(agent)
                    : table.columnEnd(agent) - table.columnStart(agent);
            standing.maxima[agent] = mentees ? table.menteeMaximum(agent) : table.mentorMaximum(agent);
            standing.worstRanks[agent] = Integer.MIN_VALUE;
        }
        for (int i = 0; i < matched.count(); i++) {
            standing.starts[agent(table, matched.pair(i), mentees) + 1]++;
        }
        for (int agent = 0; agent < standing.agents(); agent++) {
            standing.starts[agent + 1] += standing.starts[agent];
        }
        return standing.placed(matched, mentees);
    }

    private Standing placed(MatchedPairs matched, boolean mentees) {
        Market table = matched.table();
        int[] next = starts.clone();
        int[] found = new int[matched.count()];
        for (int i = 0; i < matched.count(); i++) {
            int pair = matched.pair(i);
            int agent = agent(table, pair, mentees);
            int rank = mentees ? table.menteeRank(pair) : table.mentorRank(pair);
            worstRanks[agent] = Math.max(worstRanks[agent], rank);
            found[next[agent]++] = mentees ? placeInRow(table, agent, rank) : placeInColumn(table, agent, rank);
        }
        for (int agent = 0; agent < agents(); agent++) {
            Arrays.sort(found, starts[agent], starts[agent + 1]);
        }
        return new Standing(this, found);
    }

    private static int agent(Market table, int pair, boolean mentees) {
        return mentees ? table.menteeOf(pair) : table.mentorOf(pair);
    }

    private static int placeInRow(Market table, int mentee, int rank) {
        int place = 1;
        for (int pair = table.rowStart(mentee); pair < table.rowEnd(mentee); pair++) {
            place += table.menteeRank(pair) < rank ? 1 : 0;
        }
        return place;
    }

    private static int placeInColumn(Market table, int mentor, int rank) {
        int place = 1;
        for (int position = table.columnStart(mentor); position < table.columnEnd(mentor); position++) {
            place += table.mentorRankAt(position) < rank ? 1 : 0;
        }
        return place;
    }

    int agents() {
        return starts.length - 1;
    }

    /** Whether an agent has an acceptable partner and a place for one at all. */
    boolean takesPart(int agent) {
        return listed[agent] > 0 && maxima[agent] > 0;
    }

    int partners(int agent) {
        return starts[agent + 1] - starts[agent];
    }

    boolean hasFreePlace(int agent) {
        return partners(agent) < maxima[agent];
    }

    /** Whether an agent would give up a partner, or fill a free place, for somebody of this rank. */
    boolean wants(int agent, int rank) {
        return maxima[agent] > 0 && (hasFreePlace(agent) || rank < worstRanks[agent]);
    }

    /** Whether an agent would not mind to do so. */
    boolean allows(int agent, int rank) {
        return maxima[agent] > 0 && (hasFreePlace(agent) || rank <= worstRanks[agent]);
    }

    int listed(int agent) {
        return listed[agent];
    }

    /** The places of all partners of all agents, by agent, best first within an agent. */
    int[] places() {
        return places.clone();
    }

    /** Where the best partner of an agent stands; one more than the length of her list when she has none. */
    int bestPlace(int agent) {
        return partners(agent) == 0 ? listed[agent] + 1 : places[starts[agent]];
    }

    /** The best places of all who take part, ascending. */
    int[] bestPlaces() {
        int[] best = new int[agents()];
        int count = 0;
        for (int agent = 0; agent < agents(); agent++) {
            if (takesPart(agent)) {
                best[count++] = bestPlace(agent);
            }
        }
        int[] sorted = Arrays.copyOf(best, count);
        Arrays.sort(sorted);
        return sorted;
    }
}

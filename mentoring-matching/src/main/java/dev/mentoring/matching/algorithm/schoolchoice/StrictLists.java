package dev.mentoring.matching.algorithm.schoolchoice;

import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.internal.IndexSort;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;

/** Everybody's acceptable partners in one strict order each: by rank, and within a tie by lottery. */
final class StrictLists {
    private final int[] choices;
    private final int[] priorities;
    private final int[] places;

    StrictLists(Market market, Lottery lottery) {
        choices = choices(market, lottery);
        priorities = new int[market.pairCount()];
        places = new int[market.pairCount()];
        int[] room = new int[market.pairCount()];
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            int chooser = mentor;
            int start = market.columnStart(mentor);
            int end = market.columnEnd(mentor);
            for (int position = start; position < end; position++) {
                priorities[position] = market.pairAt(position);
            }
            IndexSort.sort(
                    priorities,
                    start,
                    end,
                    room,
                    (pair, other) -> lottery.isBefore(market, Side.MENTOR, chooser, pair, other));
            for (int position = start; position < end; position++) {
                places[priorities[position]] = position - start;
            }
        }
    }

    /**
     * {@return the pairs of each mentee, best first: the list of a mentee is at the positions from {@link
     * Market#rowStart} to before {@link Market#rowEnd}}
     */
    static int[] choices(Market market, Lottery lottery) {
        int[] choices = new int[market.pairCount()];
        int[] room = new int[market.pairCount()];
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int chooser = mentee;
            int start = market.rowStart(mentee);
            int end = market.rowEnd(mentee);
            for (int pair = start; pair < end; pair++) {
                choices[pair] = pair;
            }
            IndexSort.sort(
                    choices,
                    start,
                    end,
                    room,
                    (pair, other) -> lottery.isBefore(market, Side.MENTEE, chooser, pair, other));
        }
        return choices;
    }

    /** {@return the pair at a position of the mentees’ lists, best first} */
    int choice(int position) {
        return choices[position];
    }

    /** {@return the pair at a position of the mentors’ lists, from {@link Market#columnStart}, first priority first} */
    int priority(int position) {
        return priorities[position];
    }

    /** {@return where the mentee of a pair stands in the priorities of its mentor, from 0} */
    int place(int pair) {
        return places[pair];
    }
}

package dev.mentoring.matching.verify;

import com.google.common.primitives.ImmutableIntArray;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All stable matchings of strict lists with at most one place for a mentee, by breaking marriages (McVitie and Wilson
 * 1971): from the best for the mentees, make one of them give up her mentor and propose further down, until the mentor
 * whom she left is asked by somebody liked better. Every stable matching is reached so. Each place of a mentor is somebody
 * of her own, and mentees ask for the places of a mentor in order (Gusfield and Irving 1989, section 1.6.1).
 */
final class BreakMarriage {
    private static final int NOBODY = -1;

    private final Market market;
    private final Steps steps;
    private final int[] listStarts;
    private final int[] listed;
    private final int[] firstPlaces;
    private final int[] pairOf;
    private final RankTable table;

    private BreakMarriage(Market market, Steps steps) {
        this.market = market;
        this.steps = steps;
        this.table = RankTable.of(market);
        this.firstPlaces = new int[market.mentorCount() + 1];
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            int places = Math.min(market.mentorMaximum(mentor), market.columnEnd(mentor) - market.columnStart(mentor));
            firstPlaces[mentor + 1] = firstPlaces[mentor] + places;
        }
        this.listStarts = new int[market.menteeCount() + 1];
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            long length = 0;
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                length += market.menteeMaximum(mentee) == 0 ? 0 : places(market.mentorOf(pair));
            }
            steps.take(length);
            listStarts[mentee + 1] = (int) (listStarts[mentee] + length);
        }
        this.listed = new int[listStarts[market.menteeCount()]];
        this.pairOf = new int[listed.length];
        fillLists();
    }

    private int places(int mentor) {
        return firstPlaces[mentor + 1] - firstPlaces[mentor];
    }

    private void fillLists() {
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int next = listStarts[mentee];
            for (int at = market.rowStart(mentee);
                    at < market.rowEnd(mentee) && market.menteeMaximum(mentee) > 0;
                    at++) {
                int pair = table.menteeListed(at);
                int mentor = market.mentorOf(pair);
                for (int place = firstPlaces[mentor]; place < firstPlaces[mentor + 1]; place++) {
                    listed[next] = place;
                    pairOf[next++] = pair;
                }
            }
        }
    }

    /** Shows every stable matching until one is accepted; returns whether one was. */
    static boolean any(Market market, Steps steps, Predicate<BitSet> accept) {
        return new BreakMarriage(market, steps).run(accept);
    }

    /** A matching is the position of each mentee in her list; at its end she is alone. */
    private boolean run(Predicate<BitSet> accept) {
        int[] best = Arrays.copyOf(listStarts, market.menteeCount());
        int[] holders = new int[firstPlaces[market.mentorCount()]];
        Arrays.fill(holders, NOBODY);
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int proposer = mentee;
            while (proposer != NOBODY && best[proposer] < listStarts[proposer + 1]) {
                proposer = offer(proposer, best, holders);
            }
        }
        Set<ImmutableIntArray> seen = new HashSet<>();
        ArrayDeque<ImmutableIntArray> open = new ArrayDeque<>();
        ImmutableIntArray first = ImmutableIntArray.copyOf(best);
        seen.add(first);
        open.add(first);
        while (!open.isEmpty()) {
            ImmutableIntArray next = open.remove();
            if (accept.test(pairs(next))) {
                return true;
            }
            for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
                int[] positions = next.toArray();
                if (breaks(mentee, positions)) {
                    ImmutableIntArray found = ImmutableIntArray.copyOf(positions);
                    if (seen.add(found)) {
                        open.add(found);
                    }
                }
            }
        }
        return false;
    }

    /** {@return who has to propose next: the one turned away, or nobody}; whoever is turned away moves on */
    private int offer(int proposer, int[] positions, int[] holders) {
        steps.take(1);
        int place = listed[positions[proposer]];
        int holder = holders[place];
        if (holder == NOBODY) {
            holders[place] = proposer;
            return NOBODY;
        }
        if (rank(proposer, positions) < rank(holder, positions)) {
            holders[place] = proposer;
            positions[holder]++;
            return holder;
        }
        positions[proposer]++;
        return proposer;
    }

    private int rank(int mentee, int[] positions) {
        return table.mentorRank(pairOf[positions[mentee]]);
    }

    /** Breaks the marriage of a mentee; returns whether another stable matching comes of it. */
    private boolean breaks(int mentee, int[] positions) {
        steps.take(positions.length + 1L);
        if (positions[mentee] == listStarts[mentee + 1]) {
            return false;
        }
        int[] holders = new int[firstPlaces[market.mentorCount()]];
        Arrays.fill(holders, NOBODY);
        for (int each = 0; each < market.menteeCount(); each++) {
            if (positions[each] < listStarts[each + 1]) {
                holders[listed[positions[each]]] = each;
            }
        }
        int left = listed[positions[mentee]];
        int rankOfLeaver = rank(mentee, positions);
        int proposer = mentee;
        positions[proposer]++;
        while (positions[proposer] < listStarts[proposer + 1]) {
            int place = listed[positions[proposer]];
            if (place == left) {
                if (rank(proposer, positions) < rankOfLeaver) {
                    return true;
                }
                positions[proposer]++;
            } else if (holders[place] == NOBODY) {
                return false;
            } else {
                proposer = offer(proposer, positions, holders);
            }
        }
        return false;
    }

    private BitSet pairs(ImmutableIntArray positions) {
        BitSet pairs = new BitSet();
        for (int mentee = 0; mentee < positions.length(); mentee++) {
            if (positions.get(mentee) < listStarts[mentee + 1]) {
                pairs.set(pairOf[positions.get(mentee)]);
            }
        }
        return pairs;
    }
}

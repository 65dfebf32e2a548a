package dev.mentoring.matching.algorithm.peers;

import dev.mentoring.matching.market.Market;
import java.util.Arrays;

/**
 * The strict preference lists of peers, one after the other in flat arrays. Immutable.
 *
 * <p>The list of a person, best first, is at the positions {@code start(person) … end(person) - 1}. Each acceptable pair
 * has two positions, one in each list, which {@link #crossed} maps to each other; so a person prefers the lesser
 * position, and no rank needs to be searched for.
 */
final class PreferenceLists {
    private final int[] starts;
    private final int[] partners;
    private final int[] crossed;

    private PreferenceLists(int[] starts, int[] partners, int[] crossed) {
        this.starts = starts;
        this.partners = partners;
        this.crossed = crossed;
    }

    /**
     * {@return the lists of a mirror market without ties}; in time linear in the pairs where ranks have few gaps
     *
     * @param mirror the market in which the peers are on both sides
     */
    static PreferenceLists of(Market mirror) {
        int people = mirror.menteeCount();
        int[] starts = new int[people + 1];
        int[] positions = new int[mirror.pairCount()];
        int[] partners = new int[mirror.pairCount()];
        for (int person = 0; person < people; person++) {
            starts[person + 1] = mirror.rowEnd(person);
            int position = mirror.rowStart(person);
            for (int pair : bestFirst(mirror, person)) {
                positions[pair] = position;
                partners[position++] = mirror.mentorOf(pair);
            }
        }
        int[] crossed = new int[positions.length];
        for (int pair = 0; pair < positions.length; pair++) {
            // In a mirror market the pairs by mentor and the pairs by mentee are the same people the other way round.
            crossed[positions[pair]] = positions[mirror.pairAt(pair)];
        }
        return new PreferenceLists(starts, partners, crossed);
    }

    private static int[] bestFirst(Market mirror, int person) {
        int start = mirror.rowStart(person);
        int size = mirror.rowEnd(person) - start;
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        for (int pair = start; pair < start + size; pair++) {
            least = Math.min(least, mirror.menteeRank(pair));
            greatest = Math.max(greatest, mirror.menteeRank(pair));
        }
        long range = size == 0 ? 0 : (long) greatest - least + 1;
        return range <= 4L * size
                ? byCounting(mirror, start, size, least, (int) range)
                : bySorting(mirror, start, size);
    }

    private static int[] byCounting(Market mirror, int start, int size, int least, int range) {
        int[] slots = new int[range];
        for (int pair = start; pair < start + size; pair++) {
            slots[mirror.menteeRank(pair) - least] = pair + 1;
        }
        int[] order = new int[size];
        int next = 0;
        for (int slot : slots) {
            if (slot > 0) {
                order[next++] = slot - 1;
            }
        }
        return order;
    }

    private static int[] bySorting(Market mirror, int start, int size) {
        long[] keys = new long[size];
        Arrays.setAll(keys, i -> (long) mirror.menteeRank(start + i) << Integer.SIZE | start + i);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    int people() {
        return starts.length - 1;
    }

    int start(int person) {
        return starts[person];
    }

    int end(int person) {
        return starts[person + 1];
    }

    /** {@return the number of positions, two for each acceptable pair} */
    int positions() {
        return partners.length;
    }

    /** {@return who stands at a position} */
    int partner(int position) {
        return partners[position];
    }

    /** {@return the position of the same pair in the list of the other} */
    int crossed(int position) {
        return crossed[position];
    }

    /** {@return whose list a position is in} */
    int owner(int position) {
        return partners[crossed[position]];
    }
}

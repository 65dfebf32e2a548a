package dev.mentoring.matching.market;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which mentee may meet which mentor: compressed sparse rows, a row per mentee with its mentors in ascending order, and
 * the same pairs again by mentor. When everybody may meet everybody nothing is stored at all.
 */
final class PairTable {
    private final int mentees;
    private final int mentors;
    private final int pairs;
    private final int @Nullable [] rowStarts;
    private final Column mentorOf;
    private final Column menteeOf;
    private final int[] columnStarts;
    private final int[] pairAt;

    private PairTable(
            int mentees,
            int mentors,
            int pairs,
            int @Nullable [] rowStarts,
            Column mentorOf,
            Column menteeOf,
            int[] columnStarts,
            int[] pairAt) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.pairs = pairs;
        this.rowStarts = rowStarts;
        this.mentorOf = mentorOf;
        this.menteeOf = menteeOf;
        this.columnStarts = columnStarts;
        this.pairAt = pairAt;
    }

    /** {@return the table in which everybody may meet everybody; the product must fit in an {@code int}} */
    static PairTable complete(int mentees, int mentors) {
        Column nothing = Column.constant(0, 0);
        return new PairTable(
                mentees, mentors, Math.multiplyExact(mentees, mentors), null, nothing, nothing, new int[0], new int[0]);
    }

    /**
     * {@return the table of these rows}
     *
     * @param rowStarts where each mentee's row begins, and at the end the number of pairs; kept
     * @param columns the mentor of each pair, ascending within a row
     */
    static PairTable of(int mentors, int[] rowStarts, int[] columns) {
        int mentees = rowStarts.length - 1;
        int pairs = rowStarts[mentees];
        if (pairs == (long) mentees * mentors) {
            return complete(mentees, mentors);
        }
        int[] columnStarts = new int[mentors + 1];
        for (int pair = 0; pair < pairs; pair++) {
            columnStarts[columns[pair] + 1]++;
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            columnStarts[mentor + 1] += columnStarts[mentor];
        }
        int[] next = Arrays.copyOf(columnStarts, mentors);
        int[] pairAt = new int[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            pairAt[next[columns[pair]]++] = pair;
        }
        Column menteeOf = Column.of(pairs, each -> rows(rowStarts, each));
        Column mentorOf = Column.of(pairs, each -> {
            for (int pair = 0; pair < pairs; pair++) {
                each.accept(columns[pair]);
            }
        });
        return new PairTable(mentees, mentors, pairs, rowStarts, mentorOf, menteeOf, columnStarts, pairAt);
    }

    private static void rows(int[] rowStarts, LongConsumer each) {
        for (int mentee = 0; mentee < rowStarts.length - 1; mentee++) {
            for (int pair = rowStarts[mentee]; pair < rowStarts[mentee + 1]; pair++) {
                each.accept(mentee);
            }
        }
    }

    int pairs() {
        return pairs;
    }

    boolean isComplete() {
        return rowStarts == null;
    }

    int rowStart(int mentee) {
        return rowStarts == null ? mentee * mentors : rowStarts[mentee];
    }

    int columnStart(int mentor) {
        return rowStarts == null ? mentor * mentees : columnStarts[mentor];
    }

    int mentorOf(int pair) {
        return rowStarts == null ? pair % mentors : (int) mentorOf.get(pair);
    }

    int menteeOf(int pair) {
        return rowStarts == null ? pair / mentors : (int) menteeOf.get(pair);
    }

    int pairAt(int position) {
        return rowStarts == null ? position % mentees * mentors + position / mentees : pairAt[position];
    }

    /** {@return the position of a pair, where everybody is acceptable} */
    int positionOf(int pair) {
        return pair % mentors * mentees + pair / mentors;
    }

    int find(int mentee, int mentor) {
        if (rowStarts == null) {
            return mentee * mentors + mentor;
        }
        int low = rowStarts[mentee];
        int high = rowStarts[mentee + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = (int) mentorOf.get(middle);
            if (found == mentor) {
                return middle;
            }
            if (found < mentor) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    boolean sameAs(PairTable other) {
        return mentees == other.mentees
                && mentors == other.mentors
                && pairs == other.pairs
                && Arrays.equals(rowStarts, other.rowStarts)
                && mentorOf.sameAs(other.mentorOf);
    }
}

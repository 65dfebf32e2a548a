package dev.mentoring.matching.internal;

/** Sorts parts of arrays of indices by any order, stably, without boxes and without recursion (merge sort from below). */
public final class IndexSort {
    private IndexSort() {}

    /** A strict order of indices. */
    @FunctionalInterface
    public interface Order {
        /**
         * {@return whether one index comes before another}
         *
         * @param one an index
         * @param other another index
         */
        boolean isBefore(int one, int other);
    }

    /**
     * Sorts from one position to before another.
     *
     * @param values the indices
     * @param start the first position
     * @param end one more than the last position
     * @param room an array of at least half the length of the part, to work in
     * @param order the order
     */
    public static void sort(int[] values, int start, int end, int[] room, Order order) {
        int size = end - start;
        for (int width = 1; width < size && width > 0; width <<= 1) {
            for (int from = start; from < end - width; from += 2 * width) {
                merge(values, from, from + width, Math.min(from + 2 * width, end), room, order);
            }
        }
    }

    private static void merge(int[] values, int from, int middle, int to, int[] room, Order order) {
        int lower = middle - from;
        System.arraycopy(values, from, room, 0, lower);
        int left = 0;
        int right = middle;
        int next = from;
        while (left < lower) {
            if (right < to && order.isBefore(values[right], room[left])) {
                values[next++] = values[right++];
            } else {
                values[next++] = room[left++];
            }
        }
    }
}

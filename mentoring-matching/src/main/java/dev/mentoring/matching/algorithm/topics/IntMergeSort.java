package dev.mentoring.matching.algorithm.topics;

/** Sorts part of an array of whole numbers by any order, without boxes and without recursion (bottom-up merge sort). */
final class IntMergeSort {
    private IntMergeSort() {}

    /** Says whether one number comes strictly before another. */
    @FunctionalInterface
    interface Order {
        boolean isBefore(int one, int other);
    }

    /** Sorts stably from {@code start} to before {@code end}, with an array of at least as much room to work in. */
    static void sort(int[] values, int start, int end, int[] room, Order order) {
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

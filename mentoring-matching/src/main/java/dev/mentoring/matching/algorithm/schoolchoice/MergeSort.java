package dev.mentoring.matching.algorithm.schoolchoice;

/** Sorts parts of an array of pairs by any comparison: stable, by merging from below, without boxing or recursion. */
final class MergeSort {
    /** Which of two pairs comes first. */
    interface Order {
        boolean isBefore(int pair, int other);
    }

    private final int[] items;
    private int[] merged = {};

    MergeSort(int[] items) {
        this.items = items;
    }

    void sort(int from, int to, Order order) {
        int size = to - from;
        merged = merged.length < size ? new int[size] : merged;
        for (int width = 1; width < size; width *= 2) {
            for (int start = from; start < to - width; start += 2 * width) {
                merge(start, start + width, Math.min(start + 2 * width, to), order);
            }
        }
    }

    private void merge(int start, int middle, int end, Order order) {
        if (!order.isBefore(items[middle], items[middle - 1])) {
            return;
        }
        System.arraycopy(items, start, merged, 0, middle - start);
        int left = 0;
        int right = middle;
        int next = start;
        while (left < middle - start) {
            boolean takeRight = right < end && order.isBefore(items[right], merged[left]);
            items[next++] = takeRight ? items[right++] : merged[left++];
        }
    }
}

package dev.mentoring.matching.market;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lower and upper quotas of one side, by index. */
record Quotas(int[] minima, int[] maxima) {
    /** {@return the plain case: at most one partner each} */
    static Quotas ones(int size) {
        int[] maxima = new int[size];
        Arrays.fill(maxima, 1);
        return new Quotas(new int[size], maxima);
    }

    boolean areConsistent() {
        return IntStream.range(0, minima.length).allMatch(i -> minima[i] <= maxima[i]);
    }

    boolean anyMinimum() {
        return Arrays.stream(minima).anyMatch(minimum -> minimum > 0);
    }

    boolean anyMaximumBesideOne() {
        return Arrays.stream(maxima).anyMatch(maximum -> maximum != 1);
    }

    /** {@return these quotas in another order: position {@code i} takes those of {@code order[i]}} */
    Quotas inOrder(int[] order) {
        return new Quotas(
                Arrays.stream(order).map(old -> minima[old]).toArray(),
                Arrays.stream(order).map(old -> maxima[old]).toArray());
    }

    boolean sameAs(Quotas other) {
        return Arrays.equals(minima, other.minima) && Arrays.equals(maxima, other.maxima);
    }
}

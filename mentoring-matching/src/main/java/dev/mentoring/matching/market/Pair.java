package dev.mentoring.matching.market;

import java.util.Comparator;

/**
 * A mentee and a mentor. Pairs are ordered by the mentee's id and then by the mentor's.
 *
 * @param mentee the id of the mentee
 * @param mentor the id of the mentor
 */
public record Pair(String mentee, String mentor) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::mentee).thenComparing(Pair::mentor);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return mentee + " – " + mentor;
    }
}

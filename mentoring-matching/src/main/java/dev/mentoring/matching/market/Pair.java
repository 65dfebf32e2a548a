package dev.mentoring.matching.market;

import java.util.Comparator;
import java.util.Optional;

/**
 * A mentee and a mentor, and in a {@link ProjectMarket} the topic on which they work. Pairs are ordered by the mentee's
 * id, then by the mentor's, then by the topic's; a pair without a topic comes first.
 *
 * @param mentee the id of the mentee
 * @param mentor the id of the mentor
 * @param topic the id of the topic; absent where there are no topics
 */
public record Pair(String mentee, String mentor, Optional<String> topic) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::mentee)
            .thenComparing(Pair::mentor)
            .thenComparing(pair -> pair.topic().orElse(""));

    /**
     * Makes a pair where there are no topics.
     *
     * @param mentee the id of the mentee
     * @param mentor the id of the mentor
     */
    public Pair(String mentee, String mentor) {
        this(mentee, mentor, Optional.empty());
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return mentee + " – " + mentor + topic.map(id -> " (" + id + ")").orElse("");
    }
}

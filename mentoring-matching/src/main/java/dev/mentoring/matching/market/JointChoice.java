package dev.mentoring.matching.market;

import java.util.Optional;

/**
 * One entry of a couple's preference list: a mentor for each of the two. Immutable and thread-safe.
 *
 * @param first the id of the first's mentor; absent when the first stays unmatched
 * @param second the id of the second's mentor, who may be the same; absent when the second stays unmatched
 */
public record JointChoice(Optional<String> first, Optional<String> second) {
    /**
     * {@return a mentor for each}
     *
     * @param first the id of the first's mentor
     * @param second the id of the second's mentor
     */
    public static JointChoice of(String first, String second) {
        return new JointChoice(Optional.of(first), Optional.of(second));
    }

    /**
     * {@return a mentor for the first alone}
     *
     * @param mentor the id of the mentor
     */
    public static JointChoice onlyFirst(String mentor) {
        return new JointChoice(Optional.of(mentor), Optional.empty());
    }

    /**
     * {@return a mentor for the second alone}
     *
     * @param mentor the id of the mentor
     */
    public static JointChoice onlySecond(String mentor) {
        return new JointChoice(Optional.empty(), Optional.of(mentor));
    }

    /** {@return the same choice told by the second} */
    JointChoice swapped() {
        return new JointChoice(second, first);
    }
}

package dev.mentoring.matching.market;

/** What somebody thinks of a pair, as a number: greater is better, equal is a tie. */
@FunctionalInterface
public interface PairScore {
    /**
     * {@return the score of a pair; the same whenever it is asked}
     *
     * @param mentee the position of the mentee among the ids that the builder was given
     * @param mentor the position of the mentor among the ids that the builder was given
     */
    int score(int mentee, int mentor);
}

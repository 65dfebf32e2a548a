package dev.mentoring.matching.verify;

/**
 * What an exchange of pairs is to gain: sums over the added pairs less the removed ones, compared level by level, the
 * first level first; and what it must leave as it is.
 */
interface ExchangeGoal {
    /** {@return how many sums are compared} */
    int levels();

    /** {@return what a pair is worth at a level, counted from 0} */
    long worth(int level, int pair);

    /** {@return whether a pair may be added} */
    default boolean mayAdd(int pair) {
        return true;
    }

    /** {@return whether those who are matched must stay so} */
    default boolean keepsMenteesMatched() {
        return false;
    }

    /** {@return whether the number of pairs must stay the same} */
    default boolean keepsNumber() {
        return false;
    }
}

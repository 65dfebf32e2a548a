package dev.mentoring.examples.programme.year;

import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.calendar.CadenceUnit;
import java.util.Random;

/**
 * How the people of one relationship are, which no programme knows in advance.
 *
 * @param turn what happens between them
 * @param turnAfter after how many days of their relationship
 * @param agreementAfter after how many days they write their agreement
 * @param diligence of a hundred meetings that are due, how many they plan in time
 * @param missed of a hundred meetings, how many somebody misses
 * @param growth of a hundred goals, how many are reached as expected or better
 * @param cadence what they agree on
 */
record Temper(Turn turn, int turnAfter, int agreementAfter, int diligence, int missed, int growth, Cadence cadence) {
    /** What may happen between people. */
    enum Turn {
        NONE,
        CALLED_OFF,
        DORMANT,
        PAUSE,
        CONFLICT_SETTLED,
        CONFLICT_ENDS,
        EARLY_END,
        GOALS_REACHED_EARLY,
        EXTENSION,
        EXTENSION_REFUSED
    }

    /** Shares of a hundred relationships, in the order of the turns; the rest go their way. */
    private static final int[] SHARES = {0, 6, 6, 10, 4, 2, 9, 4, 12, 3};

    static Temper draw(Random chance) {
        int roll = chance.nextInt(100);
        Turn turn = Turn.NONE;
        int bound = 0;
        for (Turn one : Turn.values()) {
            bound += SHARES[one.ordinal()];
            if (one != Turn.NONE && roll < bound) {
                turn = one;
                break;
            }
        }
        boolean careless = turn == Turn.EARLY_END || turn == Turn.CONFLICT_ENDS || chance.nextInt(8) == 0;
        return new Temper(
                turn,
                40 + chance.nextInt(100),
                1 + chance.nextInt(chance.nextInt(6) == 0 ? 25 : 6),
                careless ? 35 : 88,
                careless ? 30 : 5,
                careless ? 35 : 80,
                chance.nextInt(3) == 0 ? new Cadence(3, CadenceUnit.WEEKS, 7) : Cadence.standard());
    }
}

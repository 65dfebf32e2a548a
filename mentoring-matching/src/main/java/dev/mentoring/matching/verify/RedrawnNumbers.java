package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.TieBreaking;
import java.math.BigInteger;

/**
 * The numbers of a lottery, drawn again from the seed as the documentation says: SplitMix64 (Steele, Lea and Flood 2014) in
 * a row, and its finaliser over the letters of an id.
 */
final class RedrawnNumbers {
    private RedrawnNumbers() {}

    /** {@return the number below a bound that a draw with this seed gives} */
    static BigInteger below(long seed, BigInteger bound) {
        int digits = bound.subtract(BigInteger.ONE).bitLength();
        long place = 0;
        while (true) {
            StringBuilder written = new StringBuilder();
            while (written.length() < digits) {
                String number = Long.toBinaryString(at(seed, place++));
                written.append("0".repeat(Long.SIZE - number.length())).append(number);
            }
            BigInteger kept = digits == 0 ? BigInteger.ZERO : new BigInteger(written.substring(0, digits), 2);
            if (kept.compareTo(bound) < 0) {
                return kept;
            }
        }
    }

    /** {@return the number at a place, from 0, of the sequence that a seed begins} */
    static long at(long seed, long place) {
        return finished(seed + (place + 1) * 0x9E3779B97F4A7C15L);
    }

    /** {@return what a mentee draws where mentors are indifferent, or, with several lotteries, this mentor} */
    static long ofMentee(long seed, TieBreaking tieBreaking, String mentor, String mentee) {
        long own = ofId(finished(seed + 1), mentee);
        return tieBreaking == TieBreaking.SINGLE ? own : finished(31 * ofId(finished(seed + 2), mentor) + own);
    }

    private static long ofId(long start, String id) {
        long number = start;
        for (int unit = 0; unit < id.length(); unit++) {
            number = finished(31 * number + id.charAt(unit));
        }
        return number;
    }

    private static long finished(long value) {
        long mixed = value;
        mixed ^= mixed >>> 30;
        mixed *= 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 27;
        mixed *= 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}

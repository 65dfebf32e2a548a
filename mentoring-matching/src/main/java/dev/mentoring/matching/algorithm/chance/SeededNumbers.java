package dev.mentoring.matching.algorithm.chance;

import java.math.BigInteger;

/**
 * The numbers that a seed stands for; not thread-safe.
 *
 * <p>SplitMix64 (Steele, Lea and Flood, <i>Fast splittable pseudorandom number generators</i>, 2014), so that anybody can
 * draw them again. All arithmetic is modulo 2<sup>64</sup>. The state begins with the seed. For each number {@code state +=
 * 0x9E3779B97F4A7C15} and {@code x = state; x ^= x >>> 30; x *= 0xBF58476D1CE4E5B9; x ^= x >>> 27; x *= 0x94D049BB133111EB;
 * x ^= x >>> 31}.
 */
public final class SeededNumbers {
    private long state;

    /**
     * Begins a sequence.
     *
     * @param seed the seed
     */
    public SeededNumbers(long seed) {
        this.state = seed;
    }

    /** {@return the next number, one of all 2<sup>64</sup>} */
    public long next() {
        state += 0x9E3779B97F4A7C15L;
        long x = state;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    /**
     * {@return a number below a bound, each as likely as any other}: the first of the next numbers' leading digits that is
     * below it, as {@link dev.mentoring.matching.certificate.DrawnLottery} describes
     *
     * @param bound more than 0
     */
    public BigInteger below(BigInteger bound) {
        int digits = bound.subtract(BigInteger.ONE).bitLength();
        int words = (digits + Long.SIZE - 1) / Long.SIZE;
        while (true) {
            BigInteger number = BigInteger.ZERO;
            for (int word = 0; word < words; word++) {
                number = number.shiftLeft(Long.SIZE).add(new BigInteger(Long.toUnsignedString(next())));
            }
            number = number.shiftRight(words * Long.SIZE - digits);
            if (number.compareTo(bound) < 0) {
                return number;
            }
        }
    }
}

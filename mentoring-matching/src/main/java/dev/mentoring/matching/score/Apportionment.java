package dev.mentoring.matching.score;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Splits a whole number into whole parts in given proportions, by the method of largest remainders (Hamilton 1792): each
 * part is its exact share rounded down, and what is left over goes, one each, to the largest fractions; the earlier part
 * wins a tie. The parts add up exactly.
 */
final class Apportionment {
    private Apportionment() {}

    /**
     * Splits a total.
     *
     * @param shares the proportions, 0 or more
     * @param total the total, 0 or more; 0 when all proportions are 0
     */
    static int[] split(BigInteger[] shares, int total) {
        BigInteger whole = BigInteger.ZERO;
        for (BigInteger share : shares) {
            whole = whole.add(share);
        }
        int[] parts = new int[shares.length];
        if (whole.signum() == 0) {
            return parts;
        }
        BigInteger[] remainders = new BigInteger[shares.length];
        int left = total;
        for (int i = 0; i < shares.length; i++) {
            BigInteger[] quotient =
                    shares[i].multiply(BigInteger.valueOf(total)).divideAndRemainder(whole);
            parts[i] = quotient[0].intValueExact();
            remainders[i] = quotient[1];
            left -= parts[i];
        }
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }
}

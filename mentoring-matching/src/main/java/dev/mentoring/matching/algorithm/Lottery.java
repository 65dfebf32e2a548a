package dev.mentoring.matching.algorithm;

import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks ties by numbers that depend on ids and a seed alone: not on positions, threads, or the machine. Immutable and
 * thread-safe.
 *
 * <p><b>The numbers</b>, so that anybody can draw them again; all arithmetic is modulo 2<sup>64</sup>. {@code mix} is the
 * finaliser of SplitMix64 (Steele, Lea and Flood, <i>Fast splittable pseudorandom number generators</i>, 2014): {@code
 * x ^= x >>> 30; x *= 0xBF58476D1CE4E5B9; x ^= x >>> 27; x *= 0x94D049BB133111EB; x ^= x >>> 31}. The number of an id
 * starts from {@code mix(seed + s)}, with {@code s} 1 for mentees and 2 for mentors, and becomes {@code mix(31 * number +
 * unit)} for each UTF-16 unit of the id in turn. With a single lottery this number, compared as signed, decides every tie
 * in which the person is compared; the smaller wins. With multiple lotteries it is {@code mix(31 * chooser + number)}, where
 * {@code chooser} is the number of whoever is indifferent. Should two numbers be equal, the smaller id wins.
 */
public final class Lottery {
    private final TieBreaking tieBreaking;
    private final long[] mentees;
    private final long[] mentors;

    /**
     * Draws the numbers.
     *
     * @param seed the seed
     * @param tieBreaking one number each, or one for each chooser
     * @param menteeIds the ids of the mentees, by index
     * @param mentorIds the ids of the mentors, by index
     */
    public Lottery(long seed, TieBreaking tieBreaking, List<String> menteeIds, List<String> mentorIds) {
        this.tieBreaking = tieBreaking;
        this.mentees = numbers(mix(seed + 1), menteeIds);
        this.mentors = numbers(mix(seed + 2), mentorIds);
    }

    private static long[] numbers(long start, List<String> ids) {
        long[] numbers = new long[ids.size()];
        Arrays.setAll(numbers, i -> {
            String id = ids.get(i);
            long number = start;
            for (int unit = 0; unit < id.length(); unit++) {
                number = mix(31 * number + id.charAt(unit));
            }
            return number;
        });
        return numbers;
    }

    /**
     * {@return the number that somebody drew for a comparison; the smaller wins}
     *
     * @param chooserSide the side of whoever is indifferent
     * @param chooser the index of whoever is indifferent
     * @param candidate the index of whoever is compared, on the other side
     */
    public long number(Side chooserSide, int chooser, int candidate) {
        long drawn = chooserSide == Side.MENTEE ? mentors[candidate] : mentees[candidate];
        if (tieBreaking == TieBreaking.SINGLE) {
            return drawn;
        }
        return mix(31 * (chooserSide == Side.MENTEE ? mentees[chooser] : mentors[chooser]) + drawn);
    }

    /**
     * {@return whether somebody has a pair before another one, in the strict order that this lottery makes of preferences}: by
     * rank, within a tie by number, and then by id
     *
     * @param market the market
     * @param chooserSide the side of whoever chooses
     * @param chooser the index of whoever chooses, in the lottery
     * @param earlier a pair of the chooser's
     * @param later another
     */
    public boolean isBefore(Market market, Side chooserSide, int chooser, int earlier, int later) {
        boolean mentees = chooserSide == Side.MENTEE;
        int rank = mentees ? market.menteeRank(earlier) : market.mentorRank(earlier);
        int laterRank = mentees ? market.menteeRank(later) : market.mentorRank(later);
        if (rank != laterRank) {
            return rank < laterRank;
        }
        long number = number(chooserSide, chooser, mentees ? market.mentorOf(earlier) : market.menteeOf(earlier));
        long laterNumber = number(chooserSide, chooser, mentees ? market.mentorOf(later) : market.menteeOf(later));
        return number == laterNumber ? earlier < later : number < laterNumber;
    }

    private static long mix(long value) {
        long x = value;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}

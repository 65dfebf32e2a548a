package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a mean with its standard deviation tells: of all multisets of n answers, how many are the only one with their mean
 * and standard deviation.
 *
 * <p>On a scale from 1 to 5, mean and standard deviation give away every single answer for 33 of the 35 multisets of 3 answers,
 * and still for 63 % of those of 5; a mean alone does for 6 %. Few people’s spread is therefore as good as their answers, and the
 * standard threshold for spreads is higher than that for means. Shares are of possible multisets, not of likely ones; and no
 * number of people makes a spread harmless, because some multisets stay alone: all the same answer, to begin with, which {@link
 * UniformAnswers} is about.
 *
 * @param multisets how many multisets there are
 * @param fixed how many of them are the only one with their mean and standard deviation
 * @param fixedByMean how many of them are the only one with their mean
 */
public record VarianceDisclosure(long multisets, long fixed, long fixedByMean) {
    /** So many multisets are counted at most. */
    public static final long MOST_MULTISETS = 10_000_000;

    /**
     * Checks the order of the three.
     *
     * @param multisets how many multisets there are
     * @param fixed how many are fixed by mean and standard deviation
     * @param fixedByMean how many are fixed by the mean
     */
    public VarianceDisclosure {
        checkArgument(
                0 <= fixedByMean && fixedByMean <= fixed && fixed <= multisets && multisets > 0,
                "%s of %s of %s multisets",
                fixedByMean,
                fixed,
                multisets);
    }

    /**
     * {@return the count for so many answers within a range; every multiset is visited once}
     *
     * @param range within which every answer lies
     * @param n how many answers, 1 or more
     * @throws IllegalArgumentException when there are more than {@value #MOST_MULTISETS} multisets
     */
    public static VarianceDisclosure of(AnswerRange range, int n) {
        checkArgument(n >= 1, "the number of answers is 1 or more, but was %s", n);
        int steps = range.highest() - range.lowest();
        checkArgument(
                n <= 1000 && steps <= 1000 && LongMath.binomial(n + steps, n) <= MOST_MULTISETS,
                "%s answers from %s to %s are more than can be counted",
                n,
                range.lowest(),
                range.highest());
        Map<Long, Long> bySum = new HashMap<>();
        Map<Sums, Long> byBoth = new HashMap<>();
        int[] answers =
                new int[n]; // from 0, never falling: neither fixing nor counting depends on where the range begins
        long multisets = 0;
        do {
            Sums sums = Sums.of(answers);
            bySum.merge(sums.sum, 1L, Long::sum);
            byBoth.merge(sums, 1L, Long::sum);
            multisets++;
        } while (next(answers, steps));
        return new VarianceDisclosure(multisets, alone(byBoth), alone(bySum));
    }

    /** {@return the share of multisets that mean and standard deviation fix, from 0 to 1} */
    public double share() {
        return (double) fixed / multisets;
    }

    /** {@return the share of multisets that the mean fixes, from 0 to 1} */
    public double shareByMean() {
        return (double) fixedByMean / multisets;
    }

    private static boolean next(int[] answers, int most) {
        int last = answers.length - 1;
        while (last >= 0 && answers[last] == most) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        Arrays.fill(answers, last, answers.length, answers[last] + 1);
        return true;
    }

    private static long alone(Map<?, Long> counts) {
        return counts.values().stream().filter(count -> count == 1).count();
    }

    private record Sums(long sum, long squares) {
        static Sums of(int[] answers) {
            long sum = 0;
            long squares = 0;
            for (int answer : answers) {
                sum += answer;
                squares += (long) answer * answer;
            }
            return new Sums(sum, squares);
        }
    }
}

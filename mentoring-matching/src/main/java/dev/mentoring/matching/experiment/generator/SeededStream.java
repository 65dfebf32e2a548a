package dev.mentoring.matching.experiment.generator;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.matching.algorithm.chance.SeededNumbers;

/**
 * Draws from the usual distributions, all of them derived from the numbers of {@link SeededNumbers} by arithmetic that every
 * Java machine does alike ({@link StrictMath}), so that a seed stands for the same draws everywhere; not thread-safe.
 */
public final class SeededStream {
    private final SeededNumbers numbers;
    private double secondNormal = Double.NaN;

    /**
     * Begins a stream.
     *
     * @param seed the seed
     */
    public SeededStream(long seed) {
        this.numbers = new SeededNumbers(seed);
    }

    /** {@return the next of all 2<sup>64</sup> numbers} */
    public long next() {
        return numbers.next();
    }

    /**
     * {@return a number from 0 up to a bound, each as likely as any other}; the high half of a product, with rejection
     * (Lemire, <i>Fast random integer generation in an interval</i>, 2019)
     *
     * @param bound the bound, which is not reached itself; 1 or more
     */
    public int below(int bound) {
        checkArgument(bound >= 1, "the bound is 1 or more, but was %s", bound);
        long product = (numbers.next() >>> 32) * bound;
        if ((product & 0xFFFFFFFFL) < bound) {
            long threshold = (1L << 32) % bound;
            while ((product & 0xFFFFFFFFL) < threshold) {
                product = (numbers.next() >>> 32) * bound;
            }
        }
        return (int) (product >>> 32);
    }

    /** {@return a number from 0 (possible) to 1 (never reached), a multiple of 2<sup>-53</sup>, each as likely as any other} */
    public double uniform() {
        return (numbers.next() >>> 11) * 0x1.0p-53;
    }

    /**
     * {@return true with a probability}
     *
     * @param probability from 0 to 1
     */
    public boolean happens(double probability) {
        checkArgument(probability >= 0 && probability <= 1, "not a probability: %s", probability);
        return uniform() < probability;
    }

    /**
     * {@return a draw from the normal distribution with mean 0 and variance 1}, two of which come from one point in the unit
     * disc (Marsaglia and Bray, <i>A convenient method for generating normal variables</i>, 1964)
     */
    public double normal() {
        if (!Double.isNaN(secondNormal)) {
            double second = secondNormal;
            secondNormal = Double.NaN;
            return second;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * uniform() - 1;
            y = 2 * uniform() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double stretch = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
        secondNormal = y * stretch;
        return x * stretch;
    }

    /**
     * {@return the numbers from 0 up to a size in random order, each order as likely as any other (Fisher and Yates, 1938)}
     *
     * @param size how many; 0 or more
     */
    public int[] permutation(int size) {
        int[] order = new int[size];
        for (int i = 1; i < size; i++) {
            int j = below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /** {@return a stream of its own, begun by the next number} */
    public SeededStream split() {
        return new SeededStream(numbers.next());
    }
}

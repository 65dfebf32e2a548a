package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.SplittableRandom;

/**
 * A count over a whole programme, such as how many pairs met this month, with noise that hides whether any one person is in it
 * (ε-differential privacy; Dwork, McSherry, Nissim and Smith 2006).
 *
 * <p>The noise is the whole-number form of Laplace’s distribution (the geometric mechanism; Ghosh, Roughgarden and Sundararajan
 * 2009): a difference of d has a probability in proportion to e<sup>−ε|d|</sup>. Being whole, it has no telling last digits. It
 * is drawn from a secret and the name of the count, so that asking again gives the same answer and no average takes the noise
 * away. A negative result is not mended.
 *
 * <p><b>Not for feedback on one person.</b> With 5 answers from 1 to 5, one answer moves the mean by up to 4/5; noise that hides
 * it at ε = 1 has a standard deviation of √2 × 4/5 = 1.13 points of the scale and leaves nothing to read. Use {@link
 * DisclosureReview} there. Every count that is published spends ε once more.
 *
 * @param name what is counted, with the round; not blank
 * @param noisy the count with its noise; may be negative
 * @param epsilon how much a reader may learn about whether one person is in it; more than 0, usual are 0.1 to 1
 */
public record ProgrammeCount(String name, long noisy, double epsilon) {
    /**
     * Checks the name and epsilon.
     *
     * @param name what is counted
     * @param noisy the count with its noise
     * @param epsilon how much may be learnt
     */
    public ProgrammeCount {
        checkArgument(!name.isBlank(), "the name of the count is blank");
        checkArgument(epsilon >= 0.001 && epsilon <= 100, "epsilon is from 0.001 to 100, but was %s", epsilon);
    }

    /**
     * {@return a count with noise}
     *
     * @param name what is counted, with the round; not blank
     * @param count the count, 0 or more, in which each person counts once
     * @param epsilon how much a reader may learn, from 0.001 to 100
     * @param secret from which the noise is drawn
     */
    public static ProgrammeCount of(String name, long count, double epsilon, ShuffleSecret secret) {
        checkArgument(count >= 0, "a count is 0 or more, but was %s", count);
        SplittableRandom random = new SplittableRandom(
                secret.draw("count", name, Double.toString(epsilon)).asLong());
        return new ProgrammeCount(name, count + geometric(random, epsilon) - geometric(random, epsilon), epsilon);
    }

    /** {@return the standard deviation of the noise} */
    public double noise() {
        double ratio = Math.exp(-epsilon);
        return Math.sqrt(2 * ratio) / (1 - ratio);
    }

    /** How many trials fail before one succeeds, each with the probability e^−ε. */
    private static long geometric(SplittableRandom random, double epsilon) {
        return (long) StrictMath.floor(StrictMath.log(1 - random.nextDouble()) / -epsilon);
    }
}

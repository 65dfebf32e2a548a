package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.instrument.Fraction;

/**
 * Which mean of ratings is read as which level: from each bound on, the next level. Bands are a convention of the
 * programme, not a measurement.
 *
 * @param minimum the lowest points of the ratings
 * @param maximum the highest points of the ratings; above the lowest
 * @param bounds the mean from which each level above the first begins, rising, above the minimum and up to the maximum
 */
public record LevelBands(int minimum, int maximum, ImmutableList<Fraction> bounds) {
    /**
     * Checks the order of the bounds.
     *
     * @param minimum the lowest points of the ratings
     * @param maximum the highest points of the ratings
     * @param bounds the mean from which each level above the first begins
     */
    public LevelBands {
        checkArgument(minimum < maximum, "no scale goes from %s to %s", minimum, maximum);
        Fraction before = Fraction.of(minimum);
        for (Fraction bound : bounds) {
            checkArgument(bound.compareTo(before) > 0, "bounds rise from the minimum: %s", bounds);
            before = bound;
        }
        checkArgument(before.compareTo(Fraction.of(maximum)) <= 0, "no mean reaches the bound %s", before);
    }

    /**
     * {@return four levels over ratings of 1 (never) to 5 (almost always): the second from 2.5 (between rarely and
     * sometimes), the third from 3.5, the fourth from 4.5}
     */
    public static LevelBands ofFrequency() {
        return new LevelBands(1, 5, ImmutableList.of(new Fraction(5, 2), new Fraction(7, 2), new Fraction(9, 2)));
    }

    /** {@return how many levels there are} */
    public int levels() {
        return bounds.size() + 1;
    }

    /**
     * {@return the level in whose band a mean lies}
     *
     * @param mean the mean, from the minimum to the maximum
     */
    public int level(Fraction mean) {
        return level(ExactRatio.of(mean.numerator(), mean.denominator()));
    }

    int level(ExactRatio mean) {
        return 1 + (int) bounds.stream().filter(mean::isAtLeast).count();
    }

    /**
     * {@return the level in whose band a mean lies that is known as a decimal number}
     *
     * @param mean the mean, from the minimum to the maximum
     */
    public int level(double mean) {
        return 1
                + (int) bounds.stream()
                        .filter(bound -> mean >= bound.doubleValue())
                        .count();
    }
}

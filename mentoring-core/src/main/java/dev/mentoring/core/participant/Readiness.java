package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How ready a person is to begin. What is not known is left out.
 *
 * @param trained whether the programme’s training is done
 * @param consented whether the person agreed to take part and to have the profile used for matching
 * @param mentoringLevel the level of mentoring competence, as a position from 1 on the four levels of mentoring
 * @param commitment how committed the person declares to be, 1 (hardly) to 5 (fully)
 */
public record Readiness(
        Optional<Boolean> trained, Optional<Boolean> consented, OptionalInt mentoringLevel, OptionalInt commitment) {
    private static final Readiness UNKNOWN =
            new Readiness(Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

    /**
     * Checks the ranges.
     *
     * @param trained whether the training is done
     * @param consented whether the person agreed
     * @param mentoringLevel the level of mentoring competence, 1 to 4
     * @param commitment the declared commitment, 1 to 5
     */
    public Readiness {
        requireNonNull(trained);
        requireNonNull(consented);
        checkArgument(
                mentoringLevel.isEmpty() || isMentoringLevel(mentoringLevel.getAsInt()),
                "a mentoring level is 1 to 4, but was %s",
                mentoringLevel);
        checkArgument(
                commitment.isEmpty() || isCommitment(commitment.getAsInt()),
                "a commitment is 1 to 5, but was %s",
                commitment);
    }

    /**
     * {@return whether a number is a level of mentoring competence, 1 to 4}
     *
     * @param level the number
     */
    public static boolean isMentoringLevel(int level) {
        return level >= 1 && level <= 4;
    }

    /**
     * {@return whether a number is a declared commitment, 1 to 5}
     *
     * @param commitment the number
     */
    public static boolean isCommitment(int commitment) {
        return commitment >= 1 && commitment <= 5;
    }

    /** {@return a readiness of which nothing is known} */
    public static Readiness unknown() {
        return UNKNOWN;
    }

    /** {@return a person who is trained and has consented} */
    public static Readiness complete() {
        return new Readiness(Optional.of(true), Optional.of(true), OptionalInt.empty(), OptionalInt.empty());
    }
}

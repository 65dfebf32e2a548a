package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What one completed form says on one subscale, and on how many items that rests.
 *
 * @param subscale the id of the subscale
 * @param value the exact score, from {@code lowest} to {@code highest}; empty when too few items were rated
 * @param tally how the items were answered
 * @param lowest the lowest possible score
 * @param highest the highest possible score
 */
public record ScaleScore(
        SubscaleId subscale, Optional<Fraction> value, AnswerTally tally, Fraction lowest, Fraction highest) {
    /**
     * Checks that the score lies in its range and rests on something.
     *
     * @param subscale the id of the subscale
     * @param value the exact score, from {@code lowest} to {@code highest}; empty when too few items were rated
     * @param tally how the items were answered
     * @param lowest the lowest possible score
     * @param highest the highest possible score
     */
    public ScaleScore {
        requireNonNull(subscale);
        requireNonNull(value);
        requireNonNull(tally);
        checkArgument(lowest.compareTo(highest) <= 0, "no score lies from %s to %s", lowest, highest);
        Optional<Fraction> beyond = value.filter(score -> score.compareTo(lowest) < 0 || score.compareTo(highest) > 0);
        checkArgument(beyond.isEmpty(), "the score %s does not lie from %s to %s", value, lowest, highest);
        checkArgument(value.isEmpty() || tally.rated() > 0, "the score %s rests on no rating", value);
    }

    /** {@return how many items were rated} */
    public int answered() {
        return tally.rated();
    }

    /** {@return how many items could have been rated: shown, and not answered “not applicable”} */
    public int possible() {
        return tally.applicable();
    }
}

package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import dev.mentoring.core.text.BilingualText;
import java.util.Map;
import java.util.Set;

/**
 * A numbered scale: {@code minimum}, {@code minimum + step}, … {@code maximum}, and what it offers beside the numbers.
 *
 * @param minimum the lowest rating, from {@value #LOWEST}
 * @param maximum the highest rating, up to {@value #HIGHEST}; above the lowest
 * @param step the distance between neighbours, at least 1; it divides the whole scale
 * @param anchors what numbers are called; not all need a name
 * @param level what the numbers mean
 * @param optOuts what may be answered instead of a number
 */
public record ResponseScale(
        int minimum,
        int maximum,
        int step,
        ImmutableSortedMap<Integer, BilingualText> anchors,
        LevelOfMeasurement level,
        ImmutableSet<OptOut> optOuts) {
    /** The lowest rating that any scale may have. */
    public static final int LOWEST = -10_000;

    /** The highest rating that any scale may have. */
    public static final int HIGHEST = 10_000;

    /**
     * Checks the range, and that anchors lie on it.
     *
     * @param minimum the lowest rating, from {@value #LOWEST}
     * @param maximum the highest rating, up to {@value #HIGHEST}; above the lowest
     * @param step the distance between neighbours, at least 1; it divides the whole scale
     * @param anchors what numbers are called; not all need a name
     * @param level what the numbers mean
     * @param optOuts what may be answered instead of a number
     */
    public ResponseScale {
        checkArgument(
                isValid(minimum, maximum, step), "no scale goes from %s to %s by steps of %s", minimum, maximum, step);
        requireNonNull(level);
        optOuts = Sets.immutableEnumSet(optOuts);
        for (int anchor : anchors.keySet()) {
            checkArgument(
                    contains(minimum, maximum, step, anchor),
                    "the anchor %s is not on the scale from %s to %s",
                    anchor,
                    minimum,
                    maximum);
        }
    }

    /**
     * {@return an ordinal scale by steps of 1, without anchors or anything beside the numbers}
     *
     * @param minimum the lowest rating, from {@value #LOWEST}
     * @param maximum the highest rating, up to {@value #HIGHEST}; above the lowest
     */
    public static ResponseScale of(int minimum, int maximum) {
        return new ResponseScale(
                minimum, maximum, 1, ImmutableSortedMap.of(), LevelOfMeasurement.ORDINAL, ImmutableSet.of());
    }

    /** {@return how often, from 1 (never) to 5 (almost always), or not observed} */
    public static ResponseScale frequency() {
        return named("frequency").withOptOuts(ImmutableSet.of(OptOut.NOT_OBSERVED));
    }

    /** {@return how far people agree, from 1 (not at all) to 5 (fully), or not applicable} */
    public static ResponseScale agreement() {
        return named("agreement").withOptOuts(ImmutableSet.of(OptOut.NOT_APPLICABLE));
    }

    private static ResponseScale named(String name) {
        ImmutableSortedMap.Builder<Integer, BilingualText> names = ImmutableSortedMap.naturalOrder();
        for (int rating = 1; rating <= 5; rating++) {
            names.put(rating, InstrumentTexts.CATALOGUE.text("scale." + name + "." + rating));
        }
        return of(1, 5).withAnchors(names.buildOrThrow());
    }

    /**
     * {@return this scale with names for its numbers}
     *
     * @param names the name of each number that has one
     */
    public ResponseScale withAnchors(Map<Integer, BilingualText> names) {
        return new ResponseScale(minimum, maximum, step, ImmutableSortedMap.copyOf(names), level, optOuts);
    }

    /**
     * {@return this scale with other things offered beside its numbers}
     *
     * @param offered what may be answered instead of a number
     */
    public ResponseScale withOptOuts(Set<OptOut> offered) {
        return new ResponseScale(minimum, maximum, step, anchors, level, Sets.immutableEnumSet(offered));
    }

    /**
     * {@return whether a scale can have these numbers}
     *
     * @param minimum the lowest rating
     * @param maximum the highest rating
     * @param step the distance between neighbours
     */
    public static boolean isValid(int minimum, int maximum, int step) {
        return LOWEST <= minimum
                && minimum < maximum
                && maximum <= HIGHEST
                && step >= 1
                && (maximum - minimum) % step == 0;
    }

    /**
     * {@return whether a rating is on the scale}
     *
     * @param rating the rating
     */
    public boolean contains(int rating) {
        return contains(minimum, maximum, step, rating);
    }

    private static boolean contains(int minimum, int maximum, int step, int rating) {
        return minimum <= rating && rating <= maximum && (rating - minimum) % step == 0;
    }

    /**
     * {@return the rating reflected in the middle of the scale, {@code minimum + maximum − rating}; reflecting twice
     * gives the rating again}
     *
     * @param rating a rating on the scale
     * @throws IllegalArgumentException when the rating is not on the scale
     */
    public int reversed(int rating) {
        checkArgument(contains(rating), "%s is not on the scale from %s to %s", rating, minimum, maximum);
        return minimum + maximum - rating;
    }
}

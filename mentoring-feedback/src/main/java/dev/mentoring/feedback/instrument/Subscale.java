package dev.mentoring.feedback.instrument;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.text.BilingualText;
import java.util.Collection;

/**
 * Items that are scored together. An item may belong to several subscales, so that the whole instrument can be one too.
 *
 * @param id its id within the instrument
 * @param title what it measures
 * @param items its items
 * @param aggregation how ratings become one number
 * @param missing how many items must be rated
 */
public record Subscale(
        SubscaleId id,
        BilingualText title,
        ImmutableSet<ItemId> items,
        Aggregation aggregation,
        MissingPolicy missing) {
    /**
     * Refuses null.
     *
     * @param id its id within the instrument
     * @param title what it measures
     * @param items its items
     * @param aggregation how ratings become one number
     * @param missing how many items must be rated
     */
    public Subscale {
        requireNonNull(id);
        requireNonNull(title);
        requireNonNull(items);
        requireNonNull(aggregation);
        requireNonNull(missing);
    }

    /**
     * {@return a subscale scored by the mean of its rated items, if at least half of the applicable ones are rated}
     *
     * @param id its id within the instrument
     * @param title what it measures
     * @param items its items
     */
    public static Subscale mean(SubscaleId id, BilingualText title, Collection<ItemId> items) {
        return new Subscale(id, title, ImmutableSet.copyOf(items), Aggregation.MEAN, new MissingPolicy.AtLeastHalf());
    }
}

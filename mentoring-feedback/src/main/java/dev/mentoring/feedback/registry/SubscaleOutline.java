package dev.mentoring.feedback.registry;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.SubscaleId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of a subscale of a published instrument.
 *
 * @param id its id
 * @param title what it measures
 * @param itemCount how many items it has, if that is known
 * @param items which items, if that is known
 */
public record SubscaleOutline(
        SubscaleId id, BilingualText title, OptionalInt itemCount, Optional<ImmutableSet<ItemId>> items) {
    /**
     * Checks that the number of items is that of the items.
     *
     * @param id its id
     * @param title what it measures
     * @param itemCount how many items it has, if that is known
     * @param items which items, if that is known
     */
    public SubscaleOutline {
        requireNonNull(id);
        requireNonNull(title);
        requireNonNull(itemCount);
        checkArgument(
                items.isEmpty() || itemCount.equals(OptionalInt.of(items.get().size())),
                "the subscale %s has %s items, not %s",
                id,
                items,
                itemCount);
    }
}

package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.text.BilingualText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One question of an instrument: rated on a scale, or answered in the person’s own words. Its wording may be missing; an
 * instrument can be scored without it. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Item implements WithItem permits ImmutableItem {
    /** The greatest weight that an item may have. */
    public static final int GREATEST_WEIGHT = 1_000;

    Item() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return an item with weight 1, positive, always shown, without wording}
     *
     * @param id its id
     * @param scale its scale
     */
    public static Item rated(ItemId id, ResponseScale scale) {
        return builder().id(id).scale(scale).build();
    }

    /**
     * {@return an item that is answered in the person’s own words}
     *
     * @param id its id
     */
    public static Item text(ItemId id) {
        return builder().id(id).build();
    }

    /** {@return its id within the instrument} */
    public abstract ItemId id();

    /** {@return the scale on which it is rated; empty for a text item} */
    public abstract Optional<ResponseScale> scale();

    /** {@return whether more of it is more of what is measured; positive by default, and always for a text item} */
    @Value.Default
    public Direction direction() {
        return Direction.POSITIVE;
    }

    /** {@return how much it counts beside the other items of a subscale, 1 to {@value #GREATEST_WEIGHT}; 1 by default} */
    @Value.Default
    public int weight() {
        return 1;
    }

    /** {@return its wording, if it is known} */
    public abstract Optional<BilingualText> text();

    /** {@return when it is shown; always, if empty} */
    public abstract Optional<VisibleWhen> visibleWhen();

    /** {@return whether it is answered in the person’s own words} */
    public final boolean isText() {
        return scale().isEmpty();
    }

    /**
     * {@return a rating turned so that more of it is more of what is measured}
     *
     * @param rating a rating on the scale of this item
     * @throws IllegalArgumentException when this is a text item, or the rating is not on its scale
     */
    public final int oriented(int rating) {
        checkArgument(!isText(), "the item %s has no ratings", id());
        ResponseScale scale = scale().orElseThrow();
        // Twice reflected is unchanged, and checked against the scale.
        int reflected = scale.reversed(rating);
        return direction() == Direction.REVERSED ? reflected : scale.reversed(reflected);
    }

    /** Checks the weight, and that a text item is not scored. */
    @Value.Check
    void check() {
        checkArgument(
                weight() >= 1 && weight() <= GREATEST_WEIGHT,
                "the weight of an item is 1 to %s, but was %s",
                GREATEST_WEIGHT,
                weight());
        checkArgument(
                direction() == Direction.POSITIVE
                        || scale().filter(scale -> scale.level() != LevelOfMeasurement.NOMINAL)
                                .isPresent(),
                "the item %s has no order that could be reversed",
                id());
    }

    /** Builds {@link Item} values; not thread-safe. */
    public static final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }
}

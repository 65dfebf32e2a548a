package dev.mentoring.feedback.registry;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ItemTexts;
import dev.mentoring.feedback.instrument.MissingPolicy;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.SubscaleId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an embedder, who has the instrument at hand, adds to an {@link InstrumentKey}: what the key leaves unknown, and the
 * wording where there is a right to use it. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class KeyCompletion implements WithKeyCompletion permits ImmutableKeyCompletion {
    KeyCompletion() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the scale of all items, where the key does not know it} */
    public abstract Optional<ResponseScale> scale();

    /** {@return the items of each subscale of which the key does not know them} */
    public abstract ImmutableSetMultimap<SubscaleId, ItemId> allocation();

    /** {@return the items that are reversed, where the key does not know them; perhaps none} */
    public abstract Optional<ImmutableSet<ItemId>> reversedItems();

    /** {@return how many items must be rated, where another rule than that of the key is wanted} */
    public abstract Optional<MissingPolicy> missing();

    /** {@return the wording of all items, where there is a right to use it} */
    public abstract Optional<ItemTexts> texts();

    /** Builds {@link KeyCompletion} values; not thread-safe. */
    public static final class Builder extends ImmutableKeyCompletion.Builder {
        Builder() {}
    }
}

package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.BilingualText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A questionnaire in one version: items in the order in which they are asked, and subscales that say how they are
 * scored. Its items may lack wording: structure and scoring are facts, but the wording may belong to somebody.
 *
 * <p>Begin with {@link #builder()}; the library’s own forms and the keys of published instruments lie in the package
 * {@code registry}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Instrument implements WithInstrument permits ImmutableInstrument {
    /** The greatest number of items of an instrument. */
    public static final int MOST_ITEMS = 1_000;

    Instrument() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its id; versions and forms in other words share it} */
    public abstract InstrumentId id();

    /** {@return its version; answers to different versions are not comparable} */
    public abstract String version();

    /** {@return its title} */
    public abstract BilingualText title();

    /** {@return what is said before the items, such as the words that each of them completes} */
    public abstract Optional<BilingualText> instruction();

    /** {@return its items in the order in which they are asked, 1 to {@value #MOST_ITEMS}; ids are distinct} */
    public abstract ImmutableList<Item> items();

    /** {@return how its items are scored; ids are distinct} */
    public abstract ImmutableList<Subscale> subscales();

    /** {@return who may use its wording} */
    public abstract Licence licence();

    /** {@return what is known of its quality; not validated, unless said otherwise} */
    @Value.Default
    public Validation validation() {
        return Validation.NOT_VALIDATED;
    }

    /** {@return where it was published, if it was} */
    public abstract Optional<String> citation();

    /** {@return what to know before it is used} */
    public abstract Optional<BilingualText> usageNote();

    @Value.Lazy
    ImmutableMap<ItemId, Item> itemsById() {
        ImmutableMap.Builder<ItemId, Item> byId = ImmutableMap.builder();
        items().forEach(item -> byId.put(item.id(), item));
        return byId.buildOrThrow();
    }

    /**
     * {@return the item with an id, if the instrument has it}
     *
     * @param id the id
     */
    public final Optional<Item> item(ItemId id) {
        return Optional.ofNullable(itemsById().get(id));
    }

    /**
     * {@return the subscale with an id, if the instrument has it}
     *
     * @param id the id
     */
    public final Optional<Subscale> subscale(SubscaleId id) {
        return subscales().stream().filter(subscale -> subscale.id().equals(id)).findFirst();
    }

    /**
     * {@return how a subscale is scored}
     *
     * @param id the id of the subscale
     * @throws IllegalArgumentException when the instrument lacks it
     */
    public final ScoringKey scoringKey(SubscaleId id) {
        Optional<Subscale> subscale = subscale(id);
        checkArgument(subscale.isPresent(), "the instrument %s has no subscale %s", id(), id);
        return new ScoringKey(this, subscale.get());
    }

    /** {@return how each subscale is scored, in the order of the subscales} */
    public final ImmutableList<ScoringKey> scoringKeys() {
        return subscales().stream()
                .map(subscale -> new ScoringKey(this, subscale))
                .collect(toImmutableList());
    }

    /**
     * {@return the items that are shown to somebody who has given these answers so far, in the order of the items}
     *
     * <p>Answers to items that are not shown do not count, here as everywhere.
     *
     * @param responses the answers so far
     */
    public final ImmutableList<Item> visibleItems(Map<ItemId, ResponseValue> responses) {
        ImmutableList.Builder<Item> visible = ImmutableList.builder();
        Map<ItemId, ResponseValue> counting = new HashMap<>();
        for (Item item : items()) {
            if (item.visibleWhen().map(condition -> condition.holds(counting)).orElse(true)) {
                visible.add(item);
                ResponseValue response = responses.get(item.id());
                if (response != null) {
                    counting.put(item.id(), response);
                }
            }
        }
        return visible.build();
    }

    /** {@return whether an item still lacks its wording} */
    public final boolean lacksTexts() {
        return items().stream().anyMatch(item -> item.text().isEmpty());
    }

    /**
     * {@return this instrument in these words}
     *
     * @param texts the wording of every item
     * @throws InvalidInputException with every item that lacks a wording, and every wording that lacks an item
     */
    public final Instrument withTexts(ItemTexts texts) {
        texts.check(this).throwIfErrors();
        return withItems(items().stream()
                .map(item -> item.withText(requireNonNull(texts.texts().get(item.id()))))
                .collect(toImmutableList()));
    }

    /**
     * Refuses an instrument that contradicts itself.
     *
     * @throws InvalidInputException with every contradiction
     */
    @Value.Check
    void check() {
        new InstrumentCheck(this).errors().throwIfErrors();
    }

    /** Builds {@link Instrument} values; not thread-safe. */
    public static final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}

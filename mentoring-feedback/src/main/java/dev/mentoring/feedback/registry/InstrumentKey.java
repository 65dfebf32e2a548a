package dev.mentoring.feedback.registry;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.instrument.Aggregation;
import dev.mentoring.feedback.instrument.Direction;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.MissingPolicy;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.Subscale;
import dev.mentoring.feedback.instrument.Validation;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * How a published instrument is built and scored, as far as its published descriptions tell: facts without a word of its
 * items. What they do not tell is empty here and never guessed; {@link #complete} asks for it, and gives an {@link
 * Instrument}. Items are called {@code i01}, {@code i02}, … in the order of the instrument. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class InstrumentKey permits ImmutableInstrumentKey {
    InstrumentKey() {}

    static ImmutableInstrumentKey.Builder builder() {
        return ImmutableInstrumentKey.builder();
    }

    /** {@return the id that the instrument will have} */
    public abstract InstrumentId id();

    /** {@return the version that the instrument will have} */
    @Value.Default
    public String version() {
        return "1.0";
    }

    /** {@return its title} */
    public abstract BilingualText title();

    /** {@return how many items it has} */
    public abstract int itemCount();

    /** {@return the scale of all its items, if that is known} */
    public abstract Optional<ResponseScale> scale();

    /** {@return its subscales, with what is known of them} */
    public abstract ImmutableList<SubscaleOutline> subscales();

    /** {@return how many items are reversed, if that is known} */
    public abstract OptionalInt reversedCount();

    /** {@return which items are reversed, if that is known; perhaps none} */
    public abstract Optional<ImmutableSet<ItemId>> reversedItems();

    /** {@return how ratings become one number} */
    @Value.Default
    public Aggregation aggregation() {
        return Aggregation.MEAN;
    }

    /** {@return how many items must be rated; half of the applicable ones, where its authors state no rule} */
    @Value.Default
    public MissingPolicy missing() {
        return new MissingPolicy.AtLeastHalf();
    }

    /** {@return who may use its wording} */
    public abstract Licence licence();

    /** {@return where it was published} */
    public abstract String citation();

    /** {@return what to know before it is used} */
    public abstract BilingualText usageNote();

    /** {@return the ids of its items, in their order} */
    public final ImmutableList<ItemId> items() {
        return IntStream.rangeClosed(1, itemCount())
                .mapToObj(InstrumentKey::item)
                .collect(toImmutableList());
    }

    static ItemId item(int position) {
        return ItemId.of(position < 10 ? "i0" + position : "i" + position);
    }

    /** {@return whether nothing is unknown, so that an empty completion suffices} */
    public final boolean isComplete() {
        return scale().isPresent()
                && reversedItems().isPresent()
                && subscales().stream().allMatch(subscale -> subscale.items().isPresent());
    }

    /**
     * {@return the instrument}
     *
     * @param completion what the key leaves unknown, and the wording if there is a right to use it
     * @throws InvalidInputException with everything that is still unknown, that the key knows already, or that contradicts it
     */
    public final Instrument complete(KeyCompletion completion) {
        new CompletionCheck(this, completion).errors().throwIfErrors();
        ResponseScale scale = scale().or(completion::scale).orElseThrow();
        ImmutableSet<ItemId> reversed =
                reversedItems().or(completion::reversedItems).orElseThrow();
        Instrument.Builder instrument = Instrument.builder()
                .id(id())
                .version(version())
                .title(title())
                .licence(licence())
                .validation(Validation.PUBLISHED)
                .citation(citation())
                .usageNote(usageNote());
        for (ItemId item : items()) {
            instrument.addItem(Item.builder()
                    .id(item)
                    .scale(scale)
                    .direction(reversed.contains(item) ? Direction.REVERSED : Direction.POSITIVE)
                    .build());
        }
        for (SubscaleOutline outline : subscales()) {
            instrument.addSubscale(new Subscale(
                    outline.id(),
                    outline.title(),
                    outline.items().orElseGet(() -> completion.allocation().get(outline.id())),
                    aggregation(),
                    completion.missing().orElse(missing())));
        }
        Instrument wordless = instrument.build();
        return completion.texts().map(wordless::withTexts).orElse(wordless);
    }

    /** Checks that the parts agree. */
    @Value.Check
    void check() {
        checkArgument(itemCount() >= 1 && itemCount() < 100, "%s has %s items", id(), itemCount());
        checkArgument(
                reversedItems().isEmpty()
                        || reversedCount()
                                .equals(OptionalInt.of(reversedItems().get().size())),
                "%s contradicts itself on reversed items",
                id());
    }
}

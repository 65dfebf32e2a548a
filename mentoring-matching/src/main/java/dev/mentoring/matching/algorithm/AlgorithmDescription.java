package dev.mentoring.matching.algorithm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.TextCatalogue;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import org.immutables.value.Value;

/**
 * What an algorithm says of itself, whatever it is run on: data for whoever chooses among algorithms. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class AlgorithmDescription permits ImmutableAlgorithmDescription {
    AlgorithmDescription() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a new builder with a name, and the summary that a catalogue has for it}
     *
     * @param name the name
     * @param catalogue has the summary as {@code algorithm.<name>}
     * @throws IllegalArgumentException when the catalogue has no such key
     */
    public static Builder named(String name, TextCatalogue catalogue) {
        return builder().name(name).summary(catalogue.text("algorithm." + name));
    }

    /** {@return the stable name, in kebab-case, unique among all algorithms} */
    public abstract String name();

    /** {@return one sentence that says what it finds} */
    public abstract BilingualText summary();

    /** {@return the features of an instance that it can deal with; an instance with any other is refused} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MarketFeature> acceptedFeatures();

    /** {@return what it promises of every instance that it accepts, whatever its options} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Guarantee> guarantees();

    /** {@return the options that it knows, in the order in which people read them} */
    public abstract ImmutableList<AlgorithmOption> options();

    /** {@return time and memory in named sizes, in the notation of the field} */
    public abstract String cost();

    /** {@return author, year and title of where it comes from} */
    public abstract String source();

    /** Builds {@link AlgorithmDescription} values; not thread-safe. */
    public static final class Builder extends ImmutableAlgorithmDescription.Builder {
        Builder() {}
    }
}

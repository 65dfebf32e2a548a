package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.text.Term;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose to say about who she is, and whom she would like to meet. Sensitive: it exists only with consent,
 * counts for nothing by default, and is used only where a mentee asked for it. {@link #toString()} keeps it out of
 * logs. Immutable and thread-safe.
 */
public final class SelfDescription {
    private final ImmutableSet<Term> characteristics;
    private final ImmutableSet<Term> wished;

    private SelfDescription(ImmutableSet<Term> characteristics, ImmutableSet<Term> wished) {
        this.characteristics = characteristics;
        this.wished = wished;
    }

    /**
     * Makes a description with the person’s consent; there is no other way.
     *
     * @param characteristics how the person describes herself
     * @param wished what the person would like the partner to share
     * @param consent whether the person agreed that this may be used for matching
     * @return the description
     * @throws IllegalArgumentException without consent: then there must be no description
     */
    public static SelfDescription withConsent(Iterable<Term> characteristics, Iterable<Term> wished, boolean consent) {
        checkArgument(consent, "a self-description is kept only with consent");
        return new SelfDescription(ImmutableSet.copyOf(characteristics), ImmutableSet.copyOf(wished));
    }

    /** {@return how the person describes herself} */
    public ImmutableSet<Term> characteristics() {
        return characteristics;
    }

    /** {@return what the person would like the partner to share} */
    public ImmutableSet<Term> wished() {
        return wished;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SelfDescription that
                && characteristics.equals(that.characteristics)
                && wished.equals(that.wished);
    }

    @Override
    public int hashCode() {
        return Objects.hash(characteristics, wished);
    }

    @Override
    public String toString() {
        return "SelfDescription[withheld]";
    }
}

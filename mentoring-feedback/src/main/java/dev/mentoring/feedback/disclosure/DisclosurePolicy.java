package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Set;

/**
 * The rules by which a programme protects its raters; begin with {@link #standard()}. Everybody may know them: nothing
 * rests on their being secret.
 *
 * @param thresholds from how many people a value must come
 * @param inference what must not be learnt about fewer
 * @param width how far apart at least the lowest and the highest answer must be that a reader can still suppose for
 *     anybody, and for any hidden sum; 1 or more, 1 when it must only never be certain
 * @param uniformAnswers what happens when all gave the same answer
 * @param counts how exactly the number of people is told
 * @param coalitions readers who may pool what they were shown; each reader alone is always considered, smaller coalitions
 *     only where they are named
 */
public record DisclosurePolicy(
        DisclosureThresholds thresholds,
        Inference inference,
        int width,
        UniformAnswers uniformAnswers,
        CountPrecision counts,
        ImmutableSet<Coalition> coalitions) {
    private static final DisclosurePolicy STANDARD = new DisclosurePolicy(
            DisclosureThresholds.standard(),
            Inference.COMBINATIONS,
            1,
            UniformAnswers.HIDE,
            CountPrecision.EXACT,
            ImmutableSet.of());

    /**
     * Checks the width.
     *
     * @param thresholds from how many people a value must come
     * @param inference what must not be learnt about fewer
     * @param width how far apart possible answers must be; 1 or more
     * @param uniformAnswers what happens when all gave the same answer
     * @param counts how exactly the number of people is told
     * @param coalitions readers who may pool what they were shown
     */
    public DisclosurePolicy {
        requireNonNull(thresholds);
        requireNonNull(inference);
        checkArgument(width >= 1, "the width of possible answers is 1 or more, but was %s", width);
        requireNonNull(uniformAnswers);
        requireNonNull(counts);
        requireNonNull(coalitions);
    }

    /** {@return the strictest rules with the standard thresholds; readers do not pool} */
    public static DisclosurePolicy standard() {
        return STANDARD;
    }

    /**
     * {@return the same policy with other thresholds}
     *
     * @param other the other thresholds
     */
    public DisclosurePolicy withThresholds(DisclosureThresholds other) {
        return new DisclosurePolicy(other, inference, width, uniformAnswers, counts, coalitions);
    }

    /**
     * {@return the same policy with another rule of what must not be learnt}
     *
     * @param other the other rule
     */
    public DisclosurePolicy withInference(Inference other) {
        return new DisclosurePolicy(thresholds, other, width, uniformAnswers, counts, coalitions);
    }

    /**
     * {@return the same policy with another width of possible answers}
     *
     * @param other the other width, 1 or more
     */
    public DisclosurePolicy withWidth(int other) {
        return new DisclosurePolicy(thresholds, inference, other, uniformAnswers, counts, coalitions);
    }

    /**
     * {@return the same policy with another rule for answers that are all the same}
     *
     * @param other the other rule
     */
    public DisclosurePolicy withUniformAnswers(UniformAnswers other) {
        return new DisclosurePolicy(thresholds, inference, width, other, counts, coalitions);
    }

    /**
     * {@return the same policy with another precision of the number of people}
     *
     * @param other the other precision
     */
    public DisclosurePolicy withCounts(CountPrecision other) {
        return new DisclosurePolicy(thresholds, inference, width, uniformAnswers, other, coalitions);
    }

    /**
     * {@return the same policy with other readers who may pool}
     *
     * @param others the coalitions
     */
    public DisclosurePolicy withCoalitions(Set<Coalition> others) {
        return new DisclosurePolicy(thresholds, inference, width, uniformAnswers, counts, ImmutableSet.copyOf(others));
    }

    /**
     * {@return the coalitions to which a reader belongs, the reader alone among them, in a fixed order}
     *
     * @param reader the reader
     */
    public ImmutableSortedSet<Coalition> coalitionsOf(ParticipantId reader) {
        ImmutableSortedSet.Builder<Coalition> all = ImmutableSortedSet.naturalOrder();
        coalitions.stream()
                .filter(coalition -> coalition.members().contains(reader))
                .forEach(all::add);
        return all.add(Coalition.of(reader)).build();
    }
}

package dev.mentoring.feedback.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.instrument.ItemId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the items that bear on one competency say together, by their weights. It is worked out from the published means of the
 * items, and so tells nothing more; items that are hidden are not in it.
 *
 * @param competency the competency
 * @param items the items that bear on it, in the order of the instrument
 * @param self what the person says; empty without a score
 * @param others what others say
 * @param reading the level in whose band the others’ mean lies, from 1: something to talk about, not a decision; empty when
 *     the mean is hidden
 */
public record CompetencyFinding(
        CompetencyId competency,
        ImmutableList<ItemId> items,
        Optional<Published<Double>> self,
        Published<Double> others,
        OptionalInt reading) {
    /**
     * Refuses null.
     *
     * @param competency the competency
     * @param items the items that bear on it
     * @param self what the person says
     * @param others what others say
     * @param reading the level in whose band the others’ mean lies
     */
    public CompetencyFinding {
        requireNonNull(competency);
        requireNonNull(items);
        requireNonNull(self);
        requireNonNull(others);
        requireNonNull(reading);
    }
}

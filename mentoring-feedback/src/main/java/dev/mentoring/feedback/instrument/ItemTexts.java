package dev.mentoring.feedback.instrument;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.BilingualText;

/**
 * The wording of items, kept apart from their structure: an embedder brings the words of a protected instrument, and the
 * same instrument can be asked in the words of the mentee and of the mentor.
 *
 * @param texts the wording of each item
 */
public record ItemTexts(ImmutableMap<ItemId, BilingualText> texts) {
    /**
     * Refuses null.
     *
     * @param texts the wording of each item
     */
    public ItemTexts {
        requireNonNull(texts);
    }

    /**
     * {@return every item of an instrument that lacks a wording, and every wording that lacks an item}
     *
     * @param instrument the instrument
     */
    public Problems check(Instrument instrument) {
        Problems.Builder problems = Problems.builder();
        Place place = Place.field("instrument", instrument.id().value(), "items");
        for (Item item : instrument.items()) {
            if (!texts.containsKey(item.id())) {
                problems.error(InstrumentTexts.CATALOGUE, "item-text-missing", place, item.id());
            }
        }
        Sets.difference(texts.keySet(), instrument.itemsById().keySet()).stream()
                .sorted()
                .forEach(id -> problems.error(InstrumentTexts.CATALOGUE, "item-unknown", place, id));
        return problems.build();
    }
}

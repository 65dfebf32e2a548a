package dev.mentoring.feedback.instrument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.instrument.ResponseValue.NotApplicable;
import dev.mentoring.feedback.instrument.ResponseValue.NotObserved;
import dev.mentoring.feedback.instrument.ResponseValue.Rated;
import dev.mentoring.feedback.instrument.ResponseValue.Skipped;
import dev.mentoring.feedback.instrument.ResponseValue.Text;

/** Checks responses against an instrument; problems come in the order of the items, unknown ones last by id. */
final class AnswersCheck {
    private final Instrument instrument;
    private final ImmutableMap<ItemId, ResponseValue> responses;
    private final Problems.Builder found = Problems.builder();

    AnswersCheck(Instrument instrument, ImmutableMap<ItemId, ResponseValue> responses) {
        this.instrument = instrument;
        this.responses = responses;
    }

    Problems errors() {
        ImmutableSet<Item> visible = ImmutableSet.copyOf(instrument.visibleItems(responses));
        for (Item item : instrument.items()) {
            ResponseValue response = responses.get(item.id());
            if (!visible.contains(item)) {
                if (response != null) {
                    report("item-not-shown", item.id());
                }
            } else if (response == null) {
                report("item-unanswered", item.id());
            } else {
                checkResponse(item, response);
            }
        }
        Sets.difference(responses.keySet(), instrument.itemsById().keySet()).stream()
                .sorted()
                .forEach(id -> report("item-unknown", id, id));
        return found.build();
    }

    private void checkResponse(Item item, ResponseValue response) {
        if (response instanceof Skipped) {
            return;
        }
        if (item.scale().isEmpty()) {
            if (!(response instanceof Text)) {
                report("text-expected", item.id());
            }
            return;
        }
        ResponseScale scale = item.scale().get();
        if (response instanceof Text) {
            report("rating-expected", item.id());
        } else if (response instanceof Rated rated && !scale.contains(rated.rating())) {
            report("rating-off-scale", item.id(), rated.rating(), scale.minimum(), scale.maximum(), scale.step());
        } else if (response instanceof NotApplicable) {
            checkOffered(item, scale, OptOut.NOT_APPLICABLE);
        } else if (response instanceof NotObserved) {
            checkOffered(item, scale, OptOut.NOT_OBSERVED);
        }
    }

    private void checkOffered(Item item, ResponseScale scale, OptOut optOut) {
        if (!scale.optOuts().contains(optOut)) {
            report("opt-out-not-offered", item.id(), optOut);
        }
    }

    private void report(String code, ItemId item, Object... arguments) {
        found.error(InstrumentTexts.CATALOGUE, code, Place.field("response", item.value(), ""), arguments);
    }
}

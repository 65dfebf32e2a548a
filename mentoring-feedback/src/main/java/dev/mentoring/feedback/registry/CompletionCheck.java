package dev.mentoring.feedback.registry;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.instrument.SubscaleId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Checks that a completion adds what a key leaves unknown, and nothing else; problems come in the order of the key. */
final class CompletionCheck {
    private final InstrumentKey key;
    private final KeyCompletion completion;
    private final Problems.Builder found = Problems.builder();

    CompletionCheck(InstrumentKey key, KeyCompletion completion) {
        this.key = key;
        this.completion = completion;
    }

    Problems errors() {
        checkScale();
        checkReversed();
        key.subscales().forEach(this::checkAllocation);
        ImmutableSet<SubscaleId> known =
                key.subscales().stream().map(SubscaleOutline::id).collect(ImmutableSet.toImmutableSet());
        new TreeSet<>(Sets.difference(completion.allocation().keySet(), known))
                .forEach(id -> report("key-subscale-unknown", "allocation", id));
        return found.build();
    }

    private void checkScale() {
        checkGivenOnce("scale", key.scale().isPresent(), completion.scale().isPresent());
        if (completion
                .scale()
                .filter(scale -> scale.level() == LevelOfMeasurement.NOMINAL)
                .isPresent()) {
            report("key-scale-nominal", "scale");
        }
    }

    private void checkReversed() {
        boolean given = completion.reversedItems().isPresent();
        checkGivenOnce("reversedItems", key.reversedItems().isPresent(), given);
        if (given) {
            checkItems("reversedItems", completion.reversedItems().get(), key.reversedCount());
        }
    }

    private void checkAllocation(SubscaleOutline outline) {
        ImmutableSet<ItemId> items = completion.allocation().get(outline.id());
        String field = "allocation " + outline.id();
        checkGivenOnce(field, outline.items().isPresent(), !items.isEmpty());
        if (!items.isEmpty()) {
            checkItems(field, items, outline.itemCount());
        }
    }

    private void checkGivenOnce(String field, boolean known, boolean given) {
        if (!known && !given) {
            report("key-part-missing", field);
        } else if (known && given) {
            report("key-part-known", field);
        }
    }

    private void checkItems(String field, ImmutableSet<ItemId> items, OptionalInt count) {
        if (count.isPresent() && count.getAsInt() != items.size()) {
            report("key-count-differs", field, count.getAsInt(), items.size());
        }
        Optional<ItemId> unknown =
                items.stream().filter(item -> !key.items().contains(item)).min(ItemId::compareTo);
        unknown.ifPresent(item -> report("key-item-unknown", field, item, key.itemCount()));
    }

    private void report(String code, String field, Object... arguments) {
        found.error(
                RegistryTexts.CATALOGUE,
                code,
                Place.field("instrument-key", key.id().value(), field),
                arguments);
    }
}

package dev.mentoring.feedback.instrument;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.instrument.VisibleWhen.OptedOut;
import dev.mentoring.feedback.instrument.VisibleWhen.RatedBetween;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that an instrument does not contradict itself; problems come in the order of items and subscales. */
final class InstrumentCheck {
    private final Instrument instrument;
    private final Problems.Builder found = Problems.builder();
    private final Map<ItemId, Item> items = new LinkedHashMap<>();

    InstrumentCheck(Instrument instrument) {
        this.instrument = instrument;
    }

    Problems errors() {
        if (!Codes.isValid(instrument.version())) {
            report("version-malformed", "version", instrument.version());
        }
        int count = instrument.items().size();
        if (count < 1 || count > Instrument.MOST_ITEMS) {
            report("items-too-few-or-many", "items", count, Instrument.MOST_ITEMS);
        }
        for (Item item : instrument.items()) {
            // Before the item joins the earlier ones: a condition may name those alone.
            item.visibleWhen().ifPresent(condition -> checkCondition(item.id(), condition));
            if (items.putIfAbsent(item.id(), item) != null) {
                report("item-duplicated", "items", item.id());
            }
        }
        Set<SubscaleId> subscales = new HashSet<>();
        for (Subscale subscale : instrument.subscales()) {
            if (!subscales.add(subscale.id())) {
                report("subscale-duplicated", "subscales", subscale.id());
            }
            checkSubscale(subscale);
        }
        return found.build();
    }

    private void checkCondition(ItemId owner, VisibleWhen condition) {
        for (ItemId named : condition.items()) {
            if (!items.containsKey(named)) {
                report("condition-not-earlier", "items", owner, named);
            }
        }
        checkLeaves(owner, condition);
    }

    /** Goes down {@link VisibleWhen#MAXIMUM_DEPTH} levels at most. */
    private void checkLeaves(ItemId owner, VisibleWhen condition) {
        if (condition instanceof VisibleWhen.AllOf all) {
            all.conditions().forEach(part -> checkLeaves(owner, part));
        } else if (condition instanceof VisibleWhen.AnyOf any) {
            any.conditions().forEach(part -> checkLeaves(owner, part));
        } else if (condition instanceof VisibleWhen.Not not) {
            checkLeaves(owner, not.condition());
        } else if (condition instanceof RatedBetween range) {
            checkRange(owner, range);
        } else if (condition instanceof OptedOut optedOut) {
            checkOptOut(owner, optedOut);
        }
    }

    private void checkRange(ItemId owner, RatedBetween range) {
        Item named = items.get(range.item());
        boolean possible = named == null
                || named.scale().filter(scale -> offersAny(scale, range)).isPresent();
        if (!possible) {
            report("condition-never-true", "items", owner, range.item());
        }
    }

    private static boolean offersAny(ResponseScale scale, RatedBetween range) {
        long above = Math.max(0L, (long) range.lowest() - scale.minimum());
        long first = scale.minimum() + (above + scale.step() - 1) / scale.step() * scale.step();
        return first <= Math.min(range.highest(), scale.maximum());
    }

    private void checkOptOut(ItemId owner, OptedOut optedOut) {
        Item named = items.get(optedOut.item());
        boolean possible = named == null
                || named.scale()
                        .filter(scale -> scale.optOuts().contains(optedOut.choice()))
                        .isPresent();
        if (!possible) {
            report("condition-never-true", "items", owner, optedOut.item());
        }
    }

    private void checkSubscale(Subscale subscale) {
        if (subscale.items().isEmpty()) {
            report("subscale-empty", "subscales", subscale.id());
        }
        if (subscale.missing() instanceof MissingPolicy.AtLeast atLeast
                && atLeast.items() > subscale.items().size()) {
            report("subscale-never-scored", "subscales", subscale.id(), atLeast.items());
        }
        Map<ItemId, ResponseScale> scales = new HashMap<>();
        for (ItemId id : subscale.items()) {
            Item item = items.get(id);
            if (item == null) {
                report("item-unknown", "subscales", id);
            } else {
                item.scale()
                        .ifPresentOrElse(
                                scale -> scales.put(id, scale),
                                () -> report("subscale-with-text", "subscales", subscale.id(), id));
            }
        }
        checkScales(subscale, ImmutableMap.copyOf(scales));
    }

    private void checkScales(Subscale subscale, ImmutableMap<ItemId, ResponseScale> scales) {
        if (scales.values().stream().anyMatch(scale -> scale.level() == LevelOfMeasurement.NOMINAL)) {
            report("subscale-nominal", "subscales", subscale.id());
        }
        Optional<ResponseScale> first = scales.values().stream().findFirst();
        if (first.isPresent()
                && !scales.values().stream()
                        .allMatch(scale -> scale.minimum() == first.get().minimum()
                                && scale.maximum() == first.get().maximum())) {
            report("subscale-mixes-scales", "subscales", subscale.id());
        }
    }

    private void report(String code, String field, Object... arguments) {
        found.error(
                InstrumentTexts.CATALOGUE,
                code,
                Place.field("instrument", instrument.id().value(), field),
                arguments);
    }
}

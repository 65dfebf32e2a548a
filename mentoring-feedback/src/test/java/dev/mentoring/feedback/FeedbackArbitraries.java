package dev.mentoring.feedback;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.instrument.Aggregation;
import dev.mentoring.feedback.instrument.Direction;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.MissingPolicy;
import dev.mentoring.feedback.instrument.OptOut;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.Subscale;
import dev.mentoring.feedback.instrument.SubscaleId;
import dev.mentoring.feedback.instrument.VisibleWhen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Generators for the tests of feedback. */
public final class FeedbackArbitraries {
    /** The only subscale of the generated instruments. */
    public static final SubscaleId ALL = SubscaleId.of("all");

    private static final int MOST_ITEMS = 8;

    private FeedbackArbitraries() {}

    public static ItemId item(int position) {
        return ItemId.of("q" + position);
    }

    public static Arbitrary<ResponseScale> scales() {
        return Combinators.combine(
                        Arbitraries.integers().between(-3, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 6))
                .as((minimum, step, steps) -> new ResponseScale(
                        minimum,
                        minimum + step * steps,
                        step,
                        ImmutableSortedMap.of(),
                        LevelOfMeasurement.ORDINAL,
                        ImmutableSet.copyOf(OptOut.values())));
    }

    public static Arbitrary<MissingPolicy> policies() {
        return Arbitraries.of(
                new MissingPolicy.CompleteOnly(),
                new MissingPolicy.AtLeast(1),
                new MissingPolicy.AtLeastHalf(),
                new MissingPolicy.Prorate());
    }

    /** An instrument of rated items, some reversed, some shown on a condition over earlier ones. */
    public static Arbitrary<Instrument> instruments() {
        return scales().flatMap(scale -> Combinators.combine(
                        Arbitraries.integers().between(1, 5).list().ofMinSize(1).ofMaxSize(MOST_ITEMS),
                        Arbitraries.of(Direction.class).list().ofSize(MOST_ITEMS),
                        conditions(scale).optional(0.4).list().ofSize(MOST_ITEMS),
                        policies(),
                        Arbitraries.of(Aggregation.class))
                .as((weights, directions, conditions, policy, aggregation) ->
                        instrument(scale, weights, directions, conditions, policy, aggregation)));
    }

    /** Conditions over items 0 to 7; those that are not earlier than their owner are left out when an item is built. */
    public static Arbitrary<VisibleWhen> conditions(ResponseScale scale) {
        Arbitrary<VisibleWhen> leaves = Combinators.combine(
                        Arbitraries.integers().between(0, MOST_ITEMS - 1),
                        Arbitraries.integers().between(scale.minimum(), scale.maximum()),
                        Arbitraries.integers().between(2, 4),
                        Arbitraries.of(OptOut.class),
                        Arbitraries.of(true, false))
                .as((item, from, width, choice, rated) -> rated
                        ? new VisibleWhen.RatedBetween(item(item), from - width, from)
                        : new VisibleWhen.OptedOut(item(item), choice));
        Arbitrary<ImmutableList<VisibleWhen>> parts =
                leaves.list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
        return Arbitraries.oneOf(
                leaves,
                leaves.map(VisibleWhen.Not::new),
                parts.map(VisibleWhen.AllOf::new),
                parts.map(VisibleWhen.AnyOf::new));
    }

    private static Instrument instrument(
            ResponseScale scale,
            List<Integer> weights,
            List<Direction> directions,
            List<Optional<VisibleWhen>> conditions,
            MissingPolicy policy,
            Aggregation aggregation) {
        Instrument.Builder instrument = Instrument.builder()
                .id(InstrumentId.of("generated"))
                .version("1.0")
                .title(BilingualText.same("generated"))
                .licence(new Licence.Open("Apache-2.0"));
        List<ItemId> earlier = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            Item.Builder item = Item.builder()
                    .id(item(i))
                    .scale(scale)
                    .weight(weights.get(i))
                    .direction(directions.get(i));
            conditions
                    .get(i)
                    .filter(condition -> earlier.containsAll(condition.items()))
                    .ifPresent(item::visibleWhen);
            instrument.addItem(item.build());
            earlier.add(item(i));
        }
        return instrument
                .addSubscale(
                        new Subscale(ALL, BilingualText.same("all"), ImmutableSet.copyOf(earlier), aggregation, policy))
                .build();
    }

    /** An instrument and a completed form of it, as a map. */
    public static Arbitrary<Tuple2<Instrument, Map<ItemId, ResponseValue>>> completed() {
        return Combinators.combine(
                        instruments(),
                        Arbitraries.integers().between(0, 1000).list().ofSize(MOST_ITEMS))
                .as((instrument, choices) -> Tuple.of(instrument, responses(instrument, choices)));
    }

    private static Map<ItemId, ResponseValue> responses(Instrument instrument, List<Integer> choices) {
        Map<ItemId, ResponseValue> responses = new LinkedHashMap<>();
        for (int i = 0; i < instrument.items().size(); i++) {
            Item item = instrument.items().get(i);
            if (item.visibleWhen().map(condition -> condition.holds(responses)).orElse(true)) {
                List<ResponseValue> options = options(item.scale().orElseThrow());
                responses.put(item.id(), options.get(choices.get(i) % options.size()));
            }
        }
        return responses;
    }

    private static List<ResponseValue> options(ResponseScale scale) {
        List<ResponseValue> options = new ArrayList<>(
                List.of(ResponseValue.notApplicable(), ResponseValue.notObserved(), ResponseValue.skipped()));
        for (int rating = scale.minimum(); rating <= scale.maximum(); rating += scale.step()) {
            options.add(ResponseValue.rated(rating));
        }
        return options;
    }
}

package dev.mentoring.feedback.score;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Fraction;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.SubscaleId;
import java.util.Optional;
import java.util.stream.Stream;

/** What is scored: one item, or a subscale. More is always more of what is measured; reversed items are turned. */
public sealed interface Measure {
    /**
     * {@return what a completed form says on it; empty when there is no rating, or too few for the subscale}
     *
     * @param instrument the instrument that was answered
     * @param answers the completed form
     * @throws IllegalArgumentException when the instrument lacks the item or subscale, or the form answers another one
     */
    Optional<Fraction> score(Instrument instrument, Answers answers);

    /**
     * {@return everything of an instrument that can be scored: its subscales, then its items, each in their order} Text items and
     * items at nominal level have no score.
     *
     * @param instrument the instrument
     */
    static ImmutableList<Measure> of(Instrument instrument) {
        Stream<Measure> subscales = instrument.subscales().stream().map(subscale -> new OfSubscale(subscale.id()));
        Stream<Measure> items = instrument.items().stream()
                .filter(item -> item.scale()
                        .filter(scale -> scale.level() != LevelOfMeasurement.NOMINAL)
                        .isPresent())
                .map(item -> new OfItem(item.id()));
        return Stream.concat(subscales, items).collect(toImmutableList());
    }

    /**
     * One item.
     *
     * @param item its id
     */
    record OfItem(ItemId item) implements Measure {
        /**
         * Refuses null.
         *
         * @param item its id
         */
        public OfItem {
            requireNonNull(item);
        }

        @Override
        public Optional<Fraction> score(Instrument instrument, Answers answers) {
            Item asked = instrument
                    .item(item)
                    .orElseThrow(() -> new IllegalArgumentException(instrument.id() + " has no item " + item));
            return answers.response(item)
                    .filter(ResponseValue.Rated.class::isInstance)
                    .map(ResponseValue.Rated.class::cast)
                    .map(rated -> Fraction.of(asked.oriented(rated.rating())));
        }

        @Override
        public String toString() {
            return item.toString();
        }
    }

    /**
     * A subscale.
     *
     * @param subscale its id
     */
    record OfSubscale(SubscaleId subscale) implements Measure {
        /**
         * Refuses null.
         *
         * @param subscale its id
         */
        public OfSubscale {
            requireNonNull(subscale);
        }

        @Override
        public Optional<Fraction> score(Instrument instrument, Answers answers) {
            return instrument.scoringKey(subscale).score(answers).value();
        }

        @Override
        public String toString() {
            return subscale.toString();
        }
    }
}

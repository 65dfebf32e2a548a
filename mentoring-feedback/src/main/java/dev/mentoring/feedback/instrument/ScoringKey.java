package dev.mentoring.feedback.instrument;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.instrument.ResponseValue.NotApplicable;
import dev.mentoring.feedback.instrument.ResponseValue.NotObserved;
import dev.mentoring.feedback.instrument.ResponseValue.Rated;
import java.util.Optional;

/**
 * How one subscale of an instrument is scored: which items, in which direction, with which weight. Ask the instrument
 * for it ({@link Instrument#scoringKey}).
 *
 * <p>Let the rated items have the ratings x, turned where the item is reversed, and the weights w. The mean is Σwx / Σw.
 * The sum is the mean times the weight of <em>all</em> items of the subscale, which is the plain weighted sum when every
 * item is rated; so a missing item is never counted as zero (person-mean prorating; Schafer and Graham, 2002, discuss
 * when that is sound). Arithmetic is exact. Time grows with the items of the subscale. Immutable and thread-safe.
 */
public final class ScoringKey {
    private final Instrument instrument;
    private final Subscale subscale;
    private final ImmutableList<Item> items;
    private final long totalWeight;

    ScoringKey(Instrument instrument, Subscale subscale) {
        this.instrument = instrument;
        this.subscale = subscale;
        this.items = instrument.items().stream()
                .filter(item -> subscale.items().contains(item.id()))
                .collect(toImmutableList());
        this.totalWeight = items.stream().mapToLong(Item::weight).sum();
    }

    /** {@return the subscale} */
    public Subscale subscale() {
        return subscale;
    }

    /** {@return the items of the subscale, in the order of the instrument} */
    public ImmutableList<Item> items() {
        return items;
    }

    /** {@return the lowest possible score} */
    public Fraction lowest() {
        return bound(scale().minimum());
    }

    /** {@return the highest possible score} */
    public Fraction highest() {
        return bound(scale().maximum());
    }

    private ResponseScale scale() {
        return items.get(0).scale().orElseThrow();
    }

    private Fraction bound(long rating) {
        return Fraction.of(subscale.aggregation() == Aggregation.MEAN ? rating : rating * totalWeight);
    }

    /**
     * {@return what a completed form says on the subscale}
     *
     * @param answers the completed form
     * @throws IllegalArgumentException when it answers another instrument, or another version
     */
    public ScaleScore score(Answers answers) {
        answers.checkAreTo(instrument);
        AnswerTally tally = tally(answers);
        Optional<Fraction> value = subscale.missing().permits(tally.rated(), tally.applicable())
                ? Optional.of(aggregate(answers))
                : Optional.empty();
        return new ScaleScore(subscale.id(), value, tally, lowest(), highest());
    }

    private AnswerTally tally(Answers answers) {
        int rated = 0;
        int notApplicable = 0;
        int notObserved = 0;
        int skipped = 0;
        int notShown = 0;
        for (Item item : items) {
            Optional<ResponseValue> response = answers.response(item.id());
            if (response.isEmpty()) {
                notShown++;
            } else if (response.get() instanceof Rated) {
                rated++;
            } else if (response.get() instanceof NotApplicable) {
                notApplicable++;
            } else if (response.get() instanceof NotObserved) {
                notObserved++;
            } else {
                skipped++;
            }
        }
        return new AnswerTally(rated, notApplicable, notObserved, skipped, notShown);
    }

    /** At most 10^3 items of weight 10^3 rated up to 10^4: no product exceeds 10^16. */
    private Fraction aggregate(Answers answers) {
        long sum = 0;
        long weight = 0;
        for (Item item : items) {
            if (answers.response(item.id()).orElse(null) instanceof Rated rated) {
                sum += (long) item.weight() * item.oriented(rated.rating());
                weight += item.weight();
            }
        }
        return new Fraction(subscale.aggregation() == Aggregation.MEAN ? sum : sum * totalWeight, weight);
    }
}

package dev.mentoring.feedback.instrument;

import static dev.mentoring.feedback.instrument.InstrumentExamples.ALL;
import static dev.mentoring.feedback.instrument.InstrumentExamples.answers;
import static dev.mentoring.feedback.instrument.InstrumentExamples.empty;
import static dev.mentoring.feedback.instrument.InstrumentExamples.four;
import static dev.mentoring.feedback.instrument.InstrumentExamples.item;
import static dev.mentoring.feedback.instrument.InstrumentExamples.subscale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.feedback.instrument.MissingPolicy.AtLeast;
import dev.mentoring.feedback.instrument.MissingPolicy.AtLeastHalf;
import dev.mentoring.feedback.instrument.MissingPolicy.CompleteOnly;
import dev.mentoring.feedback.instrument.MissingPolicy.Prorate;
import dev.mentoring.feedback.instrument.VisibleWhen.RatedBetween;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoringKeyTest {
    private static final ResponseValue NOT_APPLICABLE = ResponseValue.notApplicable();
    private static final ResponseValue NOT_OBSERVED = ResponseValue.notObserved();
    private static final ResponseValue SKIPPED = ResponseValue.skipped();

    private static ResponseValue rated(int rating) {
        return ResponseValue.rated(rating);
    }

    private static ScaleScore score(Instrument instrument, ResponseValue... responses) {
        return instrument.scoringKey(ALL).score(answers(instrument, responses));
    }

    private static Optional<Fraction> mean(MissingPolicy policy, ResponseValue... responses) {
        return score(four(Aggregation.MEAN, policy), responses).value();
    }

    @Test
    void the_mean_is_exact() {
        assertThat(mean(new CompleteOnly(), rated(1), rated(2), rated(3), rated(4)))
                .contains(new Fraction(5, 2));
        assertThat(mean(new Prorate(), rated(1), rated(1), rated(2), SKIPPED)).contains(new Fraction(4, 3));
    }

    @Test
    void weights_and_directions_count() {
        Instrument instrument = empty().addItems(
                        item("a").withWeight(3), item("b").withDirection(Direction.REVERSED))
                .addSubscale(subscale(Aggregation.MEAN, new CompleteOnly(), "a", "b"))
                .build();
        // (3 × 2 + 1 × (0 + 5 − 1)) / 4
        assertThat(score(instrument, rated(2), rated(1)).value()).contains(new Fraction(10, 4));
        assertThat(instrument.scoringKey(ALL).items()).hasSize(2);
    }

    @Test
    void items_of_other_subscales_do_not_count() {
        Instrument instrument = empty().addItems(item("a"), item("b"))
                .addSubscale(subscale(Aggregation.MEAN, new CompleteOnly(), "a"))
                .build();
        assertThat(score(instrument, rated(2), rated(5)).value()).contains(Fraction.of(2));
        assertThat(instrument.scoringKey(ALL).items()).containsExactly(item("a"));
        assertThat(instrument.scoringKeys()).hasSize(1);
        assertThat(instrument.scoringKeys().get(0).subscale().id()).isEqualTo(ALL);
    }

    @Test
    void zero_is_a_rating_and_nothing_else_is_zero() {
        assertThat(mean(new Prorate(), rated(0), rated(4), rated(4), rated(4))).contains(Fraction.of(3));
        for (ResponseValue absent : new ResponseValue[] {NOT_APPLICABLE, NOT_OBSERVED, SKIPPED}) {
            assertThat(mean(new Prorate(), absent, rated(4), rated(4), rated(4)))
                    .contains(Fraction.of(4));
        }
    }

    @Test
    void the_kinds_of_answer_are_counted_apart() {
        Instrument instrument = four(Aggregation.MEAN, new Prorate());
        AnswerTally tally = score(instrument, rated(0), NOT_APPLICABLE, NOT_OBSERVED, SKIPPED)
                .tally();
        assertThat(tally).isEqualTo(new AnswerTally(1, 1, 1, 1, 0));
        assertThat(tally.applicable()).isEqualTo(3);
        assertThat(tally.items()).isEqualTo(4);
    }

    @Test
    void complete_only_wants_every_item_that_applies() {
        assertThat(mean(new CompleteOnly(), rated(1), rated(1), rated(1), SKIPPED))
                .isEmpty();
        assertThat(mean(new CompleteOnly(), rated(1), rated(1), rated(1), NOT_OBSERVED))
                .isEmpty();
        assertThat(mean(new CompleteOnly(), rated(1), rated(1), rated(1), NOT_APPLICABLE))
                .contains(Fraction.of(1));
        assertThat(mean(new CompleteOnly(), NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE))
                .isEmpty();
    }

    @Test
    void at_least_m_wants_m_and_not_one_less() {
        assertThat(mean(new AtLeast(3), rated(1), rated(1), rated(1), SKIPPED)).contains(Fraction.of(1));
        assertThat(mean(new AtLeast(3), rated(1), rated(1), SKIPPED, SKIPPED)).isEmpty();
        assertThat(mean(new AtLeast(3), rated(1), rated(1), NOT_APPLICABLE, NOT_APPLICABLE))
                .isEmpty();
    }

    @Test
    void at_least_half_rounds_up() {
        assertThat(mean(new AtLeastHalf(), rated(1), rated(1), SKIPPED, SKIPPED))
                .contains(Fraction.of(1));
        assertThat(mean(new AtLeastHalf(), rated(1), SKIPPED, SKIPPED, SKIPPED)).isEmpty();
        // Three apply: two are needed.
        assertThat(mean(new AtLeastHalf(), rated(1), SKIPPED, SKIPPED, NOT_APPLICABLE))
                .isEmpty();
        assertThat(mean(new AtLeastHalf(), rated(1), rated(1), SKIPPED, NOT_APPLICABLE))
                .contains(Fraction.of(1));
        assertThat(mean(new AtLeastHalf(), NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE))
                .isEmpty();
    }

    @Test
    void one_rating_is_enough_for_prorating_and_none_is_not() {
        assertThat(mean(new Prorate(), SKIPPED, SKIPPED, SKIPPED, rated(5))).contains(Fraction.of(5));
        assertThat(mean(new Prorate(), SKIPPED, SKIPPED, SKIPPED, SKIPPED)).isEmpty();
    }

    @Test
    void a_missing_part_of_a_sum_does_not_count_as_zero() {
        Instrument instrument = four(Aggregation.SUM, new AtLeastHalf());
        assertThat(score(instrument, rated(1), rated(2), rated(3), rated(4)).value())
                .contains(Fraction.of(10));
        ScaleScore prorated = score(instrument, rated(5), rated(5), SKIPPED, NOT_APPLICABLE);
        assertThat(prorated.value()).contains(Fraction.of(20));
        assertThat(prorated.answered()).isEqualTo(2);
        assertThat(prorated.possible()).isEqualTo(3);
        assertThat(prorated.lowest()).isEqualTo(Fraction.of(0));
        assertThat(prorated.highest()).isEqualTo(Fraction.of(20));
    }

    @Test
    void an_item_that_was_not_shown_is_not_missing() {
        Instrument instrument = empty().addItems(item("a"))
                .addItems(item("b").withVisibleWhen(new RatedBetween(ItemId.of("a"), 0, 1)))
                .addSubscale(subscale(Aggregation.MEAN, new CompleteOnly(), "a", "b"))
                .build();
        ScaleScore score = score(instrument, rated(3));
        assertThat(score.tally()).isEqualTo(new AnswerTally(1, 0, 0, 0, 1));
        assertThat(score.value()).contains(Fraction.of(3));
    }

    @Test
    void answers_to_another_version_are_not_scored() {
        Instrument first = four(Aggregation.MEAN, new Prorate());
        Instrument second = first.withVersion("2.0");
        Answers answers = answers(second, rated(1), rated(1), rated(1), rated(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.scoringKey(ALL).score(answers));
        assertThatIllegalArgumentException().isThrownBy(() -> first.scoringKey(SubscaleId.of("none")));
    }

    @Test
    void the_greatest_instrument_is_scored_without_overflow() {
        ResponseScale widest = ResponseScale.of(ResponseScale.LOWEST, ResponseScale.HIGHEST);
        Instrument.Builder builder = empty();
        String[] ids = new String[Instrument.MOST_ITEMS];
        ResponseValue[] responses = new ResponseValue[ids.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = "i" + i;
            responses[i] = i == 0 ? SKIPPED : rated(ResponseScale.HIGHEST);
            builder.addItems(Item.rated(ItemId.of(ids[i]), widest).withWeight(Item.GREATEST_WEIGHT));
        }
        Instrument greatest = builder.addSubscale(subscale(Aggregation.SUM, new Prorate(), ids))
                .build();
        assertThat(score(greatest, responses).value()).contains(Fraction.of(10_000_000_000L));
    }
}

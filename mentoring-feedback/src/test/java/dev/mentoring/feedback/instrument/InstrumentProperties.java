package dev.mentoring.feedback.instrument;

import static dev.mentoring.feedback.FeedbackArbitraries.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.feedback.FeedbackArbitraries;
import dev.mentoring.feedback.instrument.ResponseValue.NotApplicable;
import dev.mentoring.feedback.instrument.ResponseValue.NotObserved;
import dev.mentoring.feedback.instrument.ResponseValue.Rated;
import dev.mentoring.feedback.instrument.ResponseValue.Skipped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

class InstrumentProperties {
    @Provide
    Arbitrary<Tuple2<Instrument, Map<ItemId, ResponseValue>>> completed() {
        return FeedbackArbitraries.completed();
    }

    @Provide
    Arbitrary<ResponseScale> scales() {
        return FeedbackArbitraries.scales();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void reversing_twice_changes_nothing_and_once_turns_the_order(@ForAll("scales") ResponseScale scale) {
        for (int rating = scale.minimum(); rating <= scale.maximum(); rating += scale.step()) {
            int reversed = scale.reversed(rating);
            assertThat(scale.contains(reversed)).isTrue();
            assertThat(scale.reversed(reversed)).isEqualTo(rating);
            if (rating > scale.minimum()) {
                assertThat(reversed).isLessThan(scale.reversed(rating - scale.step()));
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_score_is_the_mean_of_each_rating_written_down_as_often_as_its_weight(
            @ForAll("completed") Tuple2<Instrument, Map<ItemId, ResponseValue>> completed) {
        Instrument instrument = completed.get1();
        Subscale subscale = instrument.subscales().get(0);
        ScaleScore score = instrument.scoringKey(ALL).score(Answers.of(instrument, completed.get2()));
        List<Integer> written = new ArrayList<>();
        int rated = 0;
        int applicable = 0;
        int slots = 0;
        for (Item item : instrument.items()) {
            ResponseValue response = completed.get2().get(item.id());
            slots += item.weight();
            applicable += response == null || response instanceof NotApplicable ? 0 : 1;
            if (response instanceof Rated rating) {
                rated++;
                ResponseScale scale = item.scale().orElseThrow();
                int value = item.direction() == Direction.REVERSED
                        ? scale.maximum() - (rating.rating() - scale.minimum())
                        : rating.rating();
                written.addAll(Collections.nCopies(item.weight(), value));
            }
        }
        assertThat(score.answered()).isEqualTo(rated);
        assertThat(score.possible()).isEqualTo(applicable);
        assertThat(score.value().isPresent()).isEqualTo(permitted(subscale.missing(), rated, applicable));
        if (score.value().isPresent()) {
            long sum = written.stream().mapToLong(value -> value).sum();
            Fraction mean = new Fraction(sum, written.size());
            Fraction expected =
                    subscale.aggregation() == Aggregation.MEAN ? mean : new Fraction(sum * slots, written.size());
            assertThat(score.value().get()).isEqualTo(expected);
        }
    }

    private static boolean permitted(MissingPolicy policy, int rated, int applicable) {
        if (policy instanceof MissingPolicy.CompleteOnly) {
            return rated > 0 && rated == applicable;
        }
        if (policy instanceof MissingPolicy.AtLeastHalf) {
            return rated > 0 && 2 * rated >= applicable;
        }
        return rated > 0;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_was_not_shown_is_never_skipped_and_every_kind_is_counted_once(
            @ForAll("completed") Tuple2<Instrument, Map<ItemId, ResponseValue>> completed) {
        Instrument instrument = completed.get1();
        Map<ItemId, ResponseValue> responses = completed.get2();
        AnswerTally tally = instrument
                .scoringKey(ALL)
                .score(Answers.of(instrument, responses))
                .tally();
        assertThat(tally)
                .isEqualTo(new AnswerTally(
                        count(responses, Rated.class),
                        count(responses, NotApplicable.class),
                        count(responses, NotObserved.class),
                        count(responses, Skipped.class),
                        instrument.items().size() - responses.size()));
        assertThat(tally.items()).isEqualTo(instrument.items().size());
    }

    private static int count(Map<ItemId, ResponseValue> responses, Class<?> kind) {
        return (int) responses.values().stream().filter(kind::isInstance).count();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_responses_and_of_items_in_a_subscale_changes_nothing(
            @ForAll("completed") Tuple2<Instrument, Map<ItemId, ResponseValue>> completed, @ForAll long seed) {
        Instrument instrument = completed.get1();
        List<Map.Entry<ItemId, ResponseValue>> entries =
                new ArrayList<>(completed.get2().entrySet());
        Collections.shuffle(entries, new Random(seed));
        Map<ItemId, ResponseValue> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        Answers answers = Answers.of(instrument, completed.get2());
        assertThat(Answers.of(instrument, shuffled)).isEqualTo(answers);
        assertThat(Answers.of(instrument, shuffled).responses().keySet().asList())
                .isEqualTo(answers.responses().keySet().asList());
        Subscale subscale = instrument.subscales().get(0);
        Subscale backwards = new Subscale(
                ALL,
                subscale.title(),
                ImmutableSet.copyOf(Lists.reverse(subscale.items().asList())),
                subscale.aggregation(),
                subscale.missing());
        assertThat(instrument.withSubscales(backwards).scoringKey(ALL).score(answers))
                .isEqualTo(instrument.scoringKey(ALL).score(answers));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void turning_every_item_reflects_the_mean_and_equal_factors_on_weights_do_nothing_to_it(
            @ForAll("completed") Tuple2<Instrument, Map<ItemId, ResponseValue>> completed) {
        Subscale subscale = completed.get1().subscales().get(0);
        Instrument mean = completed
                .get1()
                .withSubscales(new Subscale(
                        ALL, subscale.title(), subscale.items(), Aggregation.MEAN, new MissingPolicy.Prorate()));
        Answers answers = Answers.of(mean, completed.get2());
        Optional<Fraction> value = mean.scoringKey(ALL).score(answers).value();
        Instrument turned = mean.withItems(Lists.transform(
                mean.items(),
                item -> item.withDirection(
                        item.direction() == Direction.POSITIVE ? Direction.REVERSED : Direction.POSITIVE)));
        Instrument heavier = mean.withItems(Lists.transform(mean.items(), item -> item.withWeight(7 * item.weight())));
        ResponseScale scale = mean.items().get(0).scale().orElseThrow();
        assertThat(heavier.scoringKey(ALL).score(answers).value()).isEqualTo(value);
        assertThat(turned.scoringKey(ALL).score(answers).value())
                .isEqualTo(value.map(score -> new Fraction(
                        (scale.minimum() + scale.maximum()) * score.denominator() - score.numerator(),
                        score.denominator())));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_form_that_lacks_a_response_is_no_form(
            @ForAll("completed") Tuple2<Instrument, Map<ItemId, ResponseValue>> completed, @ForAll Random random) {
        List<ItemId> answered = new ArrayList<>(completed.get2().keySet());
        Map<ItemId, ResponseValue> unfinished = new HashMap<>(completed.get2());
        unfinished.remove(answered.get(random.nextInt(answered.size())));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Answers.of(completed.get1(), unfinished));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_condition_is_true_or_its_negation_is(
            @ForAll("completed") Tuple2<Instrument, Map<ItemId, ResponseValue>> completed) {
        for (Item item : completed.get1().items()) {
            item.visibleWhen()
                    .filter(condition -> condition.depth() < VisibleWhen.MAXIMUM_DEPTH)
                    .ifPresent(condition -> assertThat(new VisibleWhen.Not(condition).holds(completed.get2()))
                            .isNotEqualTo(condition.holds(completed.get2())));
        }
    }
}

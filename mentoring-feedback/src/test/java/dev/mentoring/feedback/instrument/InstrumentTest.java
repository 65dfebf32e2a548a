package dev.mentoring.feedback.instrument;

import static dev.mentoring.feedback.instrument.InstrumentExamples.codesOfRefusal;
import static dev.mentoring.feedback.instrument.InstrumentExamples.empty;
import static dev.mentoring.feedback.instrument.InstrumentExamples.item;
import static dev.mentoring.feedback.instrument.InstrumentExamples.subscale;
import static dev.mentoring.feedback.instrument.InstrumentExamples.versioned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.feedback.instrument.VisibleWhen.Not;
import dev.mentoring.feedback.instrument.VisibleWhen.OptedOut;
import dev.mentoring.feedback.instrument.VisibleWhen.RatedBetween;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InstrumentTest {
    private static final ItemId A = ItemId.of("a");
    private static final ItemId B = ItemId.of("b");

    @Test
    void everything_that_is_wrong_with_an_instrument_is_told_at_once() {
        Item onCondition = item("b").withVisibleWhen(new RatedBetween(ItemId.of("z"), 1, 2));
        assertThat(codesOfRefusal(() -> versioned("one point zero")
                        .addItems(item("a"), item("a"), onCondition, Item.text(ItemId.of("t")))
                        .addSubscale(subscale(Aggregation.MEAN, new MissingPolicy.AtLeast(9), "a", "x", "t"))
                        .addSubscale(subscale(Aggregation.MEAN, new MissingPolicy.Prorate()))
                        .build()))
                .containsExactly(
                        "version-malformed",
                        "item-duplicated",
                        "condition-not-earlier",
                        "subscale-never-scored",
                        "item-unknown",
                        "subscale-with-text",
                        "subscale-duplicated",
                        "subscale-empty");
    }

    @Test
    void a_condition_may_name_earlier_items_only_so_that_none_leads_back_to_itself() {
        Item aboutItself = item("a").withVisibleWhen(new RatedBetween(A, 1, 2));
        Item aboutLater = item("a").withVisibleWhen(new Not(new RatedBetween(B, 1, 2)));
        assertThat(codesOfRefusal(() -> empty().addItems(aboutItself).build()))
                .containsExactly("condition-not-earlier");
        assertThat(codesOfRefusal(() -> empty().addItems(aboutLater, item("b")).build()))
                .containsExactly("condition-not-earlier");
        assertThat(empty().addItems(item("b"), aboutLater).build().items()).hasSize(2);
    }

    @Test
    void a_condition_that_no_answer_can_meet_is_refused() {
        Item beyondScale = item("b").withVisibleWhen(new RatedBetween(A, 6, 9));
        Item betweenSteps = item("b").withVisibleWhen(new RatedBetween(A, 1, 4));
        ResponseScale fives =
                new ResponseScale(0, 10, 5, ImmutableSortedMap.of(), LevelOfMeasurement.ORDINAL, ImmutableSet.of());
        assertThat(codesOfRefusal(() ->
                        empty().addItems(Item.rated(A, fives), betweenSteps).build()))
                .containsExactly("condition-never-true");
        Item onText = item("b").withVisibleWhen(new RatedBetween(A, 0, 5));
        Item notOffered = item("b").withVisibleWhen(new OptedOut(A, OptOut.NOT_OBSERVED));
        assertThat(codesOfRefusal(() -> empty().addItems(item("a"), beyondScale).build()))
                .containsExactly("condition-never-true");
        assertThat(codesOfRefusal(() -> empty().addItems(Item.text(A), onText).build()))
                .containsExactly("condition-never-true");
        assertThat(codesOfRefusal(() -> empty().addItems(Item.rated(A, ResponseScale.of(1, 5)), notOffered)
                        .build()))
                .containsExactly("condition-never-true");
    }

    @Test
    void a_condition_that_no_answer_can_meet_is_found_within_others() {
        VisibleWhen possible = new RatedBetween(A, 1, 2);
        VisibleWhen impossible = new RatedBetween(A, 6, 9);
        for (VisibleWhen whole : ImmutableList.of(
                new VisibleWhen.AllOf(ImmutableList.of(possible, impossible)),
                new VisibleWhen.AnyOf(ImmutableList.of(possible, impossible)),
                new Not(impossible))) {
            assertThat(codesOfRefusal(
                            () -> empty().addItems(item("a"), item("b").withVisibleWhen(whole))
                                    .build()))
                    .containsExactly("condition-never-true");
        }
    }

    @Test
    void a_scale_goes_upwards_by_whole_steps_within_bounds() {
        assertThat(ResponseScale.of(ResponseScale.LOWEST, ResponseScale.HIGHEST).step())
                .isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseScale.of(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseScale.of(ResponseScale.LOWEST - 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseScale.of(3, ResponseScale.HIGHEST + 1));
        for (int step : new int[] {0, 3}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ResponseScale(
                            0, 10, step, ImmutableSortedMap.of(), LevelOfMeasurement.ORDINAL, ImmutableSet.of()));
        }
    }

    @Test
    void conditions_are_nested_a_few_levels_only() {
        VisibleWhen deepest = IntStream.range(1, VisibleWhen.MAXIMUM_DEPTH)
                .mapToObj(level -> level)
                .reduce((VisibleWhen) new RatedBetween(A, 1, 2), (inner, level) -> new Not(inner), (x, y) -> y);
        assertThat(deepest.depth()).isEqualTo(VisibleWhen.MAXIMUM_DEPTH);
        assertThatIllegalArgumentException().isThrownBy(() -> new Not(deepest));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VisibleWhen.AllOf(ImmutableList.of(new RatedBetween(A, 1, 2), deepest)));
        assertThatIllegalArgumentException().isThrownBy(() -> new VisibleWhen.AnyOf(ImmutableList.of()));
    }

    @Test
    void names_and_mixed_scales_have_no_mean() {
        ResponseScale names =
                new ResponseScale(1, 3, 1, ImmutableSortedMap.of(), LevelOfMeasurement.NOMINAL, ImmutableSet.of());
        Item nominal = Item.rated(A, names);
        assertThat(codesOfRefusal(() -> empty().addItems(nominal, item("b"))
                        .addSubscale(subscale(Aggregation.MEAN, new MissingPolicy.Prorate(), "a", "b"))
                        .build()))
                .containsExactly("subscale-nominal", "subscale-mixes-scales");
        assertThatIllegalArgumentException().isThrownBy(() -> nominal.withDirection(Direction.REVERSED));
    }

    @Test
    void an_instrument_without_items_or_with_too_many_is_refused() {
        assertThat(codesOfRefusal(() -> empty().build())).containsExactly("items-too-few-or-many");
        Instrument.Builder many = empty();
        IntStream.rangeClosed(0, Instrument.MOST_ITEMS).forEach(i -> many.addItems(item("i" + i)));
        assertThat(codesOfRefusal(many::build)).containsExactly("items-too-few-or-many");
    }

    @Test
    void a_scale_is_whole_steps_from_low_to_high() {
        assertThat(ResponseScale.isValid(1, 1, 1)).isFalse();
        assertThat(ResponseScale.isValid(0, 10, 3)).isFalse();
        assertThat(ResponseScale.isValid(0, 10, 0)).isFalse();
        assertThat(ResponseScale.isValid(0, 10, 5)).isTrue();
        assertThat(ResponseScale.isValid(ResponseScale.LOWEST - 1, 10, 1)).isFalse();
        assertThat(ResponseScale.isValid(0, ResponseScale.HIGHEST + 1, 1)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseScale.of(1, 5).withAnchors(ImmutableMap.of(6, BilingualText.same("six"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseScale.of(1, 5).reversed(0));
        assertThatIllegalArgumentException().isThrownBy(() -> item("a").oriented(6));
        assertThat(ResponseScale.frequency().anchors().keySet()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void weights_have_bounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> item("a").withWeight(0));
        assertThatIllegalArgumentException().isThrownBy(() -> item("a").withWeight(Item.GREATEST_WEIGHT + 1));
        assertThat(item("a").withWeight(Item.GREATEST_WEIGHT).weight()).isEqualTo(1000);
    }

    @Test
    void words_come_later_and_must_fit_the_items() {
        Instrument wordless = empty().addItems(item("a"), item("b")).build();
        BilingualText words = BilingualText.same("How?");
        assertThat(wordless.lacksTexts()).isTrue();
        assertThat(codesOfRefusal(() -> wordless.withTexts(
                        new ItemTexts(ImmutableMap.of(B, words, ItemId.of("z"), words, ItemId.of("y"), words)))))
                .containsExactly("item-text-missing", "item-unknown", "item-unknown");
        Instrument worded = wordless.withTexts(new ItemTexts(ImmutableMap.of(B, words, A, words)));
        assertThat(worded.lacksTexts()).isFalse();
        assertThat(worded.item(A).flatMap(Item::text)).isEqualTo(Optional.of(words));
        assertThat(Answers.of(wordless, ImmutableMap.of(A, ResponseValue.rated(1), B, ResponseValue.rated(2)))
                        .areTo(worded))
                .isTrue();
    }

    @Test
    void fractions_are_in_lowest_terms_and_in_exact_order() {
        assertThat(new Fraction(6, 4)).isEqualTo(new Fraction(3, 2)).hasToString("3/2");
        assertThat(new Fraction(-6, 3)).isEqualTo(Fraction.of(-2)).hasToString("-2");
        assertThat(new Fraction(1, 3)).isLessThan(new Fraction(333_333_334L, 1_000_000_000L));
        assertThat(new Fraction(Long.MAX_VALUE, 2)).isGreaterThan(new Fraction(Long.MAX_VALUE - 1, 2));
        assertThat(new Fraction(7, 2).doubleValue()).isEqualTo(3.5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(1, 0));
    }

    @Test
    void ids_are_plain() {
        assertThat(ItemId.isValid("C3.2")).isTrue();
        assertThat(SubscaleId.isValid("a--b")).isFalse();
        assertThat(InstrumentId.isValid("")).isFalse();
        assertThat(ItemId.isValid("é")).isFalse();
        assertThat(ItemId.isValid("a".repeat(101))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> ItemId.of("a b"));
        assertThat(ItemId.of("a")).isLessThan(ItemId.of("b"));
    }

    @Test
    void values_that_cannot_be_are_refused() {
        AnswerTally none = new AnswerTally(0, 0, 0, 4, 0);
        Optional<Fraction> three = Optional.of(Fraction.of(3));
        SubscaleId id = SubscaleId.of("all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleScore(id, three, none, Fraction.of(1), Fraction.of(5)));
        AnswerTally all = new AnswerTally(4, 0, 0, 0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleScore(id, three, all, Fraction.of(4), Fraction.of(5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleScore(id, three, all, Fraction.of(1), Fraction.of(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleScore(id, Optional.empty(), all, Fraction.of(2), Fraction.of(1)));
        for (int i = 0; i < 5; i++) {
            int[] counts = new int[5];
            counts[i] = -1;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AnswerTally(counts[0], counts[1], counts[2], counts[3], counts[4]));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new MissingPolicy.AtLeast(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Licence.Open("CC BY"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Licence.PermissionRequired(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Licence.Proprietary(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new RatedBetween(A, 2, 1));
    }

    @Test
    void the_texts_are_complete_and_well_written() {
        assertThat(CatalogueFaults.of(InstrumentTexts.class, "instrument")).isEmpty();
        assertThat(new Licence.Proprietary("X").description().french()).contains("X");
        assertThat(new MissingPolicy.AtLeast(1).description().english()).isEqualTo("at least one item must be rated");
        assertThat(new MissingPolicy.AtLeast(3).description().french()).startsWith("au moins 3 questions");
        assertThat(new MissingPolicy.CompleteOnly().description().english()).contains("every applicable item");
        assertThat(new MissingPolicy.AtLeastHalf().description().english()).contains("half");
        assertThat(new MissingPolicy.Prorate().description().english()).contains("one rated item");
        assertThat(new Licence.Open("MIT").description().english()).isEqualTo("open licence MIT");
        assertThat(new Licence.PermissionRequired("X").description().english()).endsWith("X");
    }
}

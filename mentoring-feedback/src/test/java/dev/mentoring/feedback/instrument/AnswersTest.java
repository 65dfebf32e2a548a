package dev.mentoring.feedback.instrument;

import static dev.mentoring.feedback.instrument.InstrumentExamples.FROM_ZERO;
import static dev.mentoring.feedback.instrument.InstrumentExamples.codesOfRefusal;
import static dev.mentoring.feedback.instrument.InstrumentExamples.empty;
import static dev.mentoring.feedback.instrument.InstrumentExamples.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.feedback.instrument.VisibleWhen.RatedBetween;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final ItemId A = ItemId.of("a");
    private static final ItemId B = ItemId.of("b");
    private static final ItemId TEXT = ItemId.of("text");

    /** b is asked after a low a, and the text after a high b. */
    private static final Instrument BRANCHING = empty().addItems(item("a"))
            .addItems(item("b").withVisibleWhen(new RatedBetween(A, 0, 2)))
            .addItems(Item.builder()
                    .id(TEXT)
                    .visibleWhen(new RatedBetween(B, 4, 5))
                    .build())
            .build();

    @Test
    void only_what_was_shown_is_answered() {
        assertThat(Answers.of(BRANCHING, Map.of(A, ResponseValue.rated(3))).responses())
                .containsOnlyKeys(A);
        assertThat(Answers.of(BRANCHING, Map.of(B, ResponseValue.skipped(), A, ResponseValue.rated(0)))
                        .responses())
                .containsExactly(Map.entry(A, ResponseValue.rated(0)), Map.entry(B, ResponseValue.skipped()));
    }

    @Test
    void an_answer_to_a_hidden_item_is_refused_and_hides_what_depends_on_it() {
        assertThat(codesOfRefusal(() -> Answers.of(
                        BRANCHING,
                        Map.of(A, ResponseValue.rated(3), B, ResponseValue.rated(5), TEXT, ResponseValue.text("why")))))
                .containsExactly("item-not-shown", "item-not-shown");
    }

    @Test
    void skipping_what_a_condition_asks_about_makes_it_false() {
        assertThat(Answers.of(BRANCHING, Map.of(A, ResponseValue.skipped())).response(B))
                .isEmpty();
        assertThat(Answers.of(BRANCHING, Map.of(A, ResponseValue.notApplicable()))
                        .response(B))
                .isEmpty();
    }

    @Test
    void every_fault_of_a_form_is_told_at_once_with_its_place() {
        Instrument instrument = empty().addItems(
                        item("a"),
                        item("b"),
                        Item.rated(ItemId.of("c"), ResponseScale.of(1, 5)),
                        Item.rated(ItemId.of("d"), ResponseScale.of(1, 5)),
                        item("e"),
                        Item.text(TEXT))
                .build();
        var problems = Answers.check(
                instrument,
                ImmutableMap.of(
                        A,
                        ResponseValue.rated(6),
                        B,
                        ResponseValue.text("much"),
                        ItemId.of("c"),
                        ResponseValue.notApplicable(),
                        ItemId.of("d"),
                        ResponseValue.notObserved(),
                        TEXT,
                        ResponseValue.rated(3),
                        ItemId.of("z"),
                        ResponseValue.skipped()));
        assertThat(problems.all().stream().map(Problem::code))
                .containsExactly(
                        "rating-off-scale",
                        "rating-expected",
                        "opt-out-not-offered",
                        "opt-out-not-offered",
                        "item-unanswered",
                        "text-expected",
                        "item-unknown");
        assertThat(problems.all().get(4).place()).hasToString("response e");
    }

    @Test
    void a_rating_between_two_steps_is_off_the_scale() {
        ResponseScale tens =
                new ResponseScale(0, 100, 10, FROM_ZERO.anchors(), LevelOfMeasurement.RATIO, ImmutableSet.of());
        Instrument instrument = empty().addItems(Item.rated(A, tens)).build();
        assertThat(Answers.check(instrument, Map.of(A, ResponseValue.rated(90))).isEmpty())
                .isTrue();
        assertThat(codesOfRefusal(() -> Answers.of(instrument, Map.of(A, ResponseValue.rated(95)))))
                .containsExactly("rating-off-scale");
    }

    @Test
    void what_was_said_stays_out_of_logs() {
        Instrument instrument = empty().addItems(item("a"), Item.text(TEXT)).build();
        ResponseValue secret = ResponseValue.text("He shouts at me.");
        Answers answers = Answers.of(instrument, Map.of(A, ResponseValue.rated(4), TEXT, secret));
        assertThat(answers + " " + secret).doesNotContain("shouts", "rating", "4");
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseValue.text(" "));
    }

    @Test
    void the_items_to_show_follow_from_the_answers_so_far() {
        assertThat(BRANCHING.visibleItems(Map.of())).extracting(Item::id).containsExactly(A);
        assertThat(BRANCHING.visibleItems(Map.of(A, ResponseValue.rated(1))))
                .extracting(Item::id)
                .containsExactly(A, B);
        // The answer to b counts for nothing while b is hidden.
        assertThat(BRANCHING.visibleItems(Map.of(A, ResponseValue.rated(5), B, ResponseValue.rated(5))))
                .extracting(Item::id)
                .containsExactly(A);
    }

    @Test
    void equal_answers_are_equal() {
        Answers answers = Answers.of(BRANCHING, Map.of(A, ResponseValue.rated(3)));
        Answers others = Answers.of(BRANCHING, Map.of(A, ResponseValue.rated(4)));
        Answers ofNext = Answers.of(BRANCHING.withVersion("2.0"), Map.of(A, ResponseValue.rated(3)));
        assertThat(answers)
                .isEqualTo(Answers.of(BRANCHING, Map.of(A, ResponseValue.rated(3))))
                .hasSameHashCodeAs(Answers.of(BRANCHING, Map.of(A, ResponseValue.rated(3))))
                .isNotEqualTo(others)
                .isNotEqualTo(ofNext);
        assertThat(answers.response(A)).isEqualTo(Optional.of(ResponseValue.rated(3)));
    }
}

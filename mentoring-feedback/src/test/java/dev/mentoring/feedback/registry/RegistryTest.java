package dev.mentoring.feedback.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Direction;
import dev.mentoring.feedback.instrument.Fraction;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ItemTexts;
import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.SubscaleId;
import dev.mentoring.feedback.instrument.Validation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegistryTest {
    static Stream<Instrument> ownForms() {
        return Stream.of(
                RelationshipForm.menteeForm(),
                RelationshipForm.mentorForm(),
                MeetingObservation.form(),
                RelationshipPulse.form());
    }

    @ParameterizedTest
    @MethodSource("ownForms")
    void our_own_forms_are_open_worded_and_said_not_to_be_validated(Instrument form) {
        assertThat(form.validation()).isEqualTo(Validation.NOT_VALIDATED);
        assertThat(form.title().english()).contains("not validated");
        assertThat(form.title().french()).contains("non validé");
        assertThat(form.licence()).isInstanceOf(Licence.Open.class);
        assertThat(form.lacksTexts()).isFalse();
        assertThat(form.instruction()).isPresent();
        assertThat(form.usageNote()).isPresent();
    }

    @Test
    void mentee_and_mentor_answer_the_same_twelve_items_in_other_words() {
        Instrument mentee = RelationshipForm.menteeForm();
        Instrument mentor = RelationshipForm.mentorForm();
        assertThat(mentee.items().stream().filter(item -> !item.isText())).hasSize(12);
        assertThat(mentee.subscale(RelationshipForm.WHOLE).orElseThrow().items())
                .hasSize(12);
        assertThat(mentor.subscales()).isEqualTo(mentee.subscales());
        for (Item item : mentee.items()) {
            Item other = mentor.item(item.id()).orElseThrow();
            assertThat(other.withText(item.text())).isEqualTo(item);
            assertThat(other.text()).isNotEqualTo(item.text());
        }
        assertThat(all(mentor, 5).areTo(mentee)).isTrue();
        assertThat(mentee.scoringKey(RelationshipForm.GROWTH)
                        .score(all(mentor, 5))
                        .value())
                .contains(Fraction.of(5));
        Stream<SubscaleId> parts = Stream.of(RelationshipForm.BOND, RelationshipForm.DIALOGUE, RelationshipForm.GROWTH);
        assertThat(parts.flatMap(id -> mentee.subscale(id).orElseThrow().items().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        mentee.subscale(RelationshipForm.WHOLE).orElseThrow().items());
    }

    private static Answers all(Instrument instrument, int rating) {
        Map<ItemId, ResponseValue> responses = new HashMap<>();
        instrument
                .items()
                .forEach(item -> responses.put(
                        item.id(), item.isText() ? ResponseValue.skipped() : ResponseValue.rated(rating)));
        return Answers.of(instrument, responses);
    }

    @Test
    void an_observer_rates_interruptions_against_listening_and_the_share_of_speech_stands_alone() {
        Instrument form = MeetingObservation.form();
        assertThat(form.items().stream()
                        .filter(item -> item.direction() == Direction.REVERSED)
                        .map(Item::id))
                .containsExactly(ItemId.of("interrupts"), ItemId.of("fills-silence"));
        assertThat(form.subscales())
                .allSatisfy(
                        subscale -> assertThat(subscale.items()).doesNotContain(MeetingObservation.SHARE_OF_SPEECH));
        assertThat(form.item(MeetingObservation.SHARE_OF_SPEECH)
                        .flatMap(Item::scale)
                        .map(ResponseScale::maximum))
                .contains(100);
    }

    @Test
    void the_pulse_asks_what_would_help_only_where_somebody_disagrees() {
        Instrument pulse = RelationshipPulse.form();
        Map<ItemId, ResponseValue> content = Map.of(
                ItemId.of("useful"), ResponseValue.rated(4),
                ItemId.of("openness"), ResponseValue.notApplicable(),
                ItemId.of("next-step"), ResponseValue.rated(3));
        assertThat(pulse.visibleItems(content)).hasSize(3);
        Map<ItemId, ResponseValue> worried = new HashMap<>(content);
        worried.put(ItemId.of("next-step"), ResponseValue.rated(2));
        assertThat(pulse.visibleItems(worried)).hasSize(4);
    }

    /** The reference table: items, subscales, scale (empty where it is silent). */
    @ParameterizedTest
    @CsvSource({
        "MCA_26, 26, 6, 1, 7",
        "MCA_21, 21, 6, ,",
        "MFQ_9, 9, 3, 1, 5",
        "MRI, 33, 11, 1, 7",
        "MES, 12, 1, 0, 5",
        "MENTORING_FUNCTION_SCALES, 16, 2, ,",
        "YSOR, 10, 1, 1, 5",
        "MSOR, 14, 2, 1, 5",
        "YOUTH_CENTERED_RELATIONSHIP, 5, 1, 1, 4",
        "MENTORSHIP_WORKING_ALLIANCE, 12, 2, ,"
    })
    void published_instruments_have_the_structure_that_was_published(
            KnownInstrument known, int items, int subscales, Integer lowest, Integer highest) {
        InstrumentKey key = known.key();
        assertThat(key.items()).hasSize(items);
        assertThat(key.subscales()).hasSize(subscales);
        assertThat(key.scale().map(ResponseScale::minimum).orElse(null)).isEqualTo(lowest);
        assertThat(key.scale().map(ResponseScale::maximum).orElse(null)).isEqualTo(highest);
    }

    @ParameterizedTest
    @EnumSource(KnownInstrument.class)
    void keys_hold_no_wording_guess_nothing_and_can_be_completed(KnownInstrument known) {
        InstrumentKey key = known.key();
        assertThat(key.isComplete()).isFalse();
        assertThat(key.reversedItems()).isEmpty();
        assertThat(key.licence()).isNotInstanceOf(Licence.Open.class);
        assertThat(key.citation()).isNotBlank();
        Instrument instrument = key.complete(completion(key));
        assertThat(instrument.items())
                .hasSize(key.itemCount())
                .allSatisfy(item -> assertThat(item.text()).isEmpty());
        assertThat(instrument.validation()).isEqualTo(Validation.PUBLISHED);
        assertThat(instrument.scoringKeys()).hasSameSizeAs(key.subscales());
        assertThat(instrument.items().stream().filter(item -> item.direction() == Direction.REVERSED))
                .hasSize(key.reversedCount().orElse(0));
    }

    /** As an embedder might complete it, with made-up allocations. */
    private static KeyCompletion completion(InstrumentKey key) {
        KeyCompletion.Builder completion = KeyCompletion.builder()
                .reversedItems(ImmutableSet.copyOf(
                        key.items().subList(0, key.reversedCount().orElse(0))));
        if (key.scale().isEmpty()) {
            completion.scale(ResponseScale.of(1, 7));
        }
        int next = 0;
        for (SubscaleOutline outline : key.subscales()) {
            if (outline.items().isEmpty()) {
                int size = outline.itemCount().orElse(1);
                completion.putAllAllocation(outline.id(), key.items().subList(next, next + size));
                next += size;
            }
        }
        return completion.build();
    }

    @Test
    void odd_items_of_the_function_scales_are_psychosocial_and_even_ones_career() {
        Map<String, List<String>> items = KnownInstrument.MENTORING_FUNCTION_SCALES.key().subscales().stream()
                .collect(Collectors.toMap(
                        subscale -> subscale.id().value(),
                        subscale -> subscale.items().orElseThrow().stream()
                                .map(ItemId::value)
                                .toList()));
        assertThat(items.get("psychosocial")).containsExactly("i01", "i03", "i05", "i07", "i09", "i11", "i13", "i15");
        assertThat(items.get("career")).containsExactly("i02", "i04", "i06", "i08", "i10", "i12", "i14", "i16");
    }

    @Test
    void what_is_still_unknown_is_told_at_once() {
        assertThat(codes(KnownInstrument.MCA_21, KeyCompletion.builder().build()))
                .hasSize(8)
                .containsOnly("key-part-missing");
    }

    @Test
    void a_completion_must_fit_what_is_known() {
        KeyCompletion completion = KeyCompletion.builder()
                .scale(ResponseScale.of(1, 6))
                .reversedItems(ImmutableSet.of(ItemId.of("i03"), ItemId.of("i11")))
                .putAllocation(SubscaleId.of("relationship"), ItemId.of("i01"))
                .putAllocation(SubscaleId.of("other"), ItemId.of("i01"))
                .build();
        assertThat(codes(KnownInstrument.YSOR, completion))
                .containsExactly(
                        "key-part-known",
                        "key-count-differs",
                        "key-item-unknown",
                        "key-part-known",
                        "key-count-differs",
                        "key-subscale-unknown");
    }

    @Test
    void a_scored_instrument_is_not_rated_by_mere_names() {
        ResponseScale names =
                new ResponseScale(1, 5, 1, ImmutableSortedMap.of(), LevelOfMeasurement.NOMINAL, ImmutableSet.of());
        KeyCompletion completion = KeyCompletion.builder()
                .scale(names)
                .reversedItems(ImmutableSet.of())
                .build();
        assertThat(codes(KnownInstrument.MENTORING_FUNCTION_SCALES, completion)).containsExactly("key-scale-nominal");
    }

    private static List<String> codes(KnownInstrument known, KeyCompletion completion) {
        return catchThrowableOfType(
                        InvalidInputException.class, () -> known.key().complete(completion))
                .problems()
                .all()
                .stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void wording_is_brought_by_whoever_has_the_right_to_it() {
        InstrumentKey key = KnownInstrument.MES.key();
        ImmutableMap.Builder<ItemId, BilingualText> texts = ImmutableMap.builder();
        key.items().forEach(item -> texts.put(item, BilingualText.same("wording of " + item)));
        Instrument instrument = key.complete(KeyCompletion.builder()
                .reversedItems(ImmutableSet.of())
                .texts(new ItemTexts(texts.buildOrThrow()))
                .build());
        assertThat(instrument.lacksTexts()).isFalse();
    }

    @Test
    void the_texts_are_complete_and_well_written() {
        assertThat(CatalogueFaults.of(RegistryTexts.class, "registry")).isEmpty();
    }
}

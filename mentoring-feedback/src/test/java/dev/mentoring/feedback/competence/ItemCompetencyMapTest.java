package dev.mentoring.feedback.competence;

import static dev.mentoring.feedback.competence.Samples.MENTOR;
import static dev.mentoring.feedback.competence.Samples.START_DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.Indicator;
import dev.mentoring.core.competency.MenteeAutonomy;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.registry.MeetingObservation;
import dev.mentoring.feedback.registry.RelationshipForm;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import dev.mentoring.feedback.round.RaterGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemCompetencyMapTest {
    private static final Licence OPEN = new Licence.Open("Apache-2.0");
    private static final Assignment BY_MENTEE = new Assignment(ParticipantId.of("mentee"), MENTOR, RaterGroup.MENTEE);
    private static final Assignment BY_SELF = new Assignment(MENTOR, MENTOR, RaterGroup.SELF);

    @Test
    void the_maps_of_our_forms_fit_forms_and_framework() {
        ItemCompetencyMap relationship = CapMentorItems.ofRelationshipForm();
        assertThat(relationship
                        .check(RelationshipForm.menteeForm(), CapMentor.framework())
                        .all())
                .isEmpty();
        assertThat(relationship
                        .check(RelationshipForm.mentorForm(), CapMentor.framework())
                        .all())
                .isEmpty();
        assertThat(CapMentorItems.ofMeetingObservation()
                        .check(MeetingObservation.form(), CapMentor.framework())
                        .all())
                .isEmpty();
        assertThat(relationship.weights().columnKeySet()).hasSize(10);
        assertThat(relationship.weights().rowKeySet())
                .containsExactlyInAnyOrderElementsOf(RelationshipForm.menteeForm().items().stream()
                        .filter(item -> !item.isText())
                        .map(Item::id)
                        .toList());
    }

    @Test
    void only_ratings_are_evidence() {
        Instrument form = RelationshipForm.menteeForm();
        Map<ItemId, ResponseValue> responses = all(form, ResponseValue.skipped());
        responses.put(ItemId.of("empathy"), ResponseValue.rated(4));
        responses.put(ItemId.of("trust"), ResponseValue.notObserved());
        responses.put(ItemId.of("helpful"), ResponseValue.text("everything"));
        List<CompetenceEvidence> evidence =
                evidence(CapMentorItems.ofRelationshipForm(), form, ImmutableMap.of(BY_MENTEE, responses));
        assertThat(evidence).singleElement().satisfies(piece -> {
            assertThat(piece.competency()).isEqualTo(CompetencyId.of("C2"));
            assertThat(piece.source()).isEqualTo(EvidenceSource.MENTEE);
            assertThat(piece.author()).contains(BY_MENTEE.rater());
            assertThat(piece.finding()).isEqualTo(EvidenceFinding.rating(4, 1, 5));
            assertThat(piece.date()).isEqualTo(START_DATE);
        });
    }

    @Test
    void reversed_items_are_turned_around_and_observers_are_a_source_of_their_own() {
        Instrument form = MeetingObservation.form();
        Map<ItemId, ResponseValue> responses = all(form, ResponseValue.skipped());
        responses.remove(ItemId.of("signs-seen")); // not shown
        responses.put(ItemId.of("interrupts"), ResponseValue.rated(1));
        Assignment observer = new Assignment(ParticipantId.of("o"), MENTOR, new RaterGroup("observation"));
        assertThat(evidence(CapMentorItems.ofMeetingObservation(), form, ImmutableMap.of(observer, responses)))
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.finding()).isEqualTo(EvidenceFinding.rating(5, 1, 5));
                    assertThat(piece.source()).isEqualTo(EvidenceSource.OBSERVATION);
                });
        assertThat(EvidenceSource.of(new RaterGroup("neighbours"))).isEqualTo(EvidenceSource.OTHER);
        assertThat(RaterGroup.KNOWN)
                .extracting(EvidenceSource::of)
                .doesNotHaveDuplicates()
                .doesNotContain(EvidenceSource.OTHER);
    }

    @Test
    void one_item_can_bear_on_several_competencies_with_weights() {
        Instrument form = RelationshipForm.mentorForm();
        ItemCompetencyMap map = new ItemCompetencyMap(
                form.id(),
                form.version(),
                CapMentor.framework().reference(),
                ImmutableTable.<ItemId, CompetencyId, Integer>builder()
                        .put(ItemId.of("trust"), CompetencyId.of("C2"), 1)
                        .put(ItemId.of("trust"), CompetencyId.of("C1"), 3)
                        .buildOrThrow());
        assertThat(evidence(map, form, ImmutableMap.of(BY_SELF, all(form, ResponseValue.rated(2)))))
                .extracting(piece -> piece.id() + " " + piece.weight() + " " + piece.source())
                .containsExactly("mentor-trust-C1 3 SELF", "mentor-trust-C2 1 SELF");
    }

    @Test
    void everything_that_does_not_fit_is_found() {
        ItemCompetencyMap map = new ItemCompetencyMap(
                InstrumentId.of("relationship-form"),
                "0.9",
                MenteeAutonomy.framework().reference(),
                ImmutableTable.<ItemId, CompetencyId, Integer>builder()
                        .put(ItemId.of("helpful"), CompetencyId.of("C1"), 1)
                        .put(ItemId.of("nonsense"), CompetencyId.of("C99"), 1)
                        .buildOrThrow());
        assertThat(map.check(RelationshipForm.menteeForm(), CapMentor.framework())
                        .all())
                .extracting(problem -> problem.code() + " at " + problem.place())
                .containsExactly(
                        "other-instrument at item-competency-map relationship-form, instrument",
                        "other-framework at item-competency-map relationship-form, framework",
                        "item-without-number at item-competency-map relationship-form, weights",
                        "item-unknown at item-competency-map relationship-form, weights",
                        "competency-unknown at item-competency-map relationship-form, weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence(map, RelationshipForm.menteeForm(), ImmutableMap.of()));
        for (String notRated : List.of("helpful", "nonsense")) {
            ItemCompetencyMap unfit = new ItemCompetencyMap(
                    map.instrument(),
                    RelationshipForm.menteeForm().version(),
                    map.framework(),
                    ImmutableTable.of(ItemId.of(notRated), CompetencyId.of("C1"), 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> evidence(unfit, RelationshipForm.menteeForm(), ImmutableMap.of()))
                    .withMessageContaining(notRated);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemCompetencyMap(
                        map.instrument(),
                        "1",
                        map.framework(),
                        ImmutableTable.of(ItemId.of("a"), CompetencyId.of("b"), 0)));
    }

    @Test
    void the_indicators_of_a_framework_make_a_form_that_leads_back_to_it() {
        for (CompetencyFramework framework : List.of(CapMentor.framework(), MenteeAutonomy.framework())) {
            IndicatorForm form = IndicatorForm.of(InstrumentId.of("indicators"), framework, OPEN);
            assertThat(form.instrument().items()).hasSameSizeAs(framework.indicators());
            assertThat(form.instrument().subscales()).hasSameSizeAs(framework.competencies());
            assertThat(form.instrument().lacksTexts()).isFalse();
            assertThat(form.map().check(form.instrument(), framework).all()).isEmpty();
            assertThat(form.map().weights().columnKeySet()).hasSameSizeAs(framework.competencies());
        }
    }

    @Test
    void a_framework_whose_ids_make_no_form_is_refused() {
        BilingualText text = BilingualText.same("x");
        CompetencyFramework.Builder framework =
                CompetencyFramework.builder().id("f").title(text);
        assertThat(refusal(framework.build())).containsExactly("framework-without-indicators");
        CompetencyId uri = CompetencyId.of("https://example.org/C1");
        framework
                .addCompetency(Competency.of(uri.value(), text))
                .addIndicators(new Indicator("1", uri, text), new Indicator("a b", uri, text));
        assertThat(refusal(framework.build())).containsExactly("id-unfit-for-form", "id-unfit-for-form");
    }

    private static List<String> refusal(CompetencyFramework framework) {
        return Samples.codes(catchThrowableOfType(
                InvalidInputException.class, () -> IndicatorForm.of(InstrumentId.of("i"), framework, OPEN)));
    }

    private static Map<ItemId, ResponseValue> all(Instrument form, ResponseValue response) {
        Map<ItemId, ResponseValue> responses = new HashMap<>();
        for (Item item : form.items()) {
            responses.put(item.id(), item.isText() ? ResponseValue.skipped() : response);
        }
        return responses;
    }

    private static List<CompetenceEvidence> evidence(
            ItemCompetencyMap map, Instrument form, Map<Assignment, Map<ItemId, ResponseValue>> forms) {
        ImmutableMap.Builder<Assignment, Answers> answers = ImmutableMap.builder();
        forms.forEach((assignment, responses) -> answers.put(assignment, Answers.of(form, responses)));
        return map.evidence(
                MultiRaterMatrix.of(form, answers.buildOrThrow()),
                MENTOR,
                START_DATE,
                (assignment, item, competency) -> EvidenceId.of(assignment.rater() + "-" + item + "-" + competency));
    }
}

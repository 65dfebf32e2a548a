package dev.mentoring.feedback.competence;

import static dev.mentoring.feedback.competence.EvidenceSource.MENTEE;
import static dev.mentoring.feedback.competence.EvidenceSource.PEER;
import static dev.mentoring.feedback.competence.EvidenceSource.SELF;
import static dev.mentoring.feedback.competence.Samples.MENTOR;
import static dev.mentoring.feedback.competence.Samples.evidence;
import static dev.mentoring.feedback.competence.Samples.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.feedback.competence.LevelSuggestion.EvidenceCount;
import dev.mentoring.feedback.competence.LevelSuggestion.NotEnoughEvidence;
import dev.mentoring.feedback.competence.LevelSuggestion.Suggested;
import dev.mentoring.feedback.instrument.Fraction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionRuleTest {
    private static final SuggestionRule RULE = SuggestionRule.ofFrequency();

    @Test
    void the_texts_are_complete_and_well_written() {
        assertThat(CatalogueFaults.of(CompetenceTexts.class, "competence")).isEmpty();
    }

    @Test
    void a_suggestion_states_its_evidence_and_its_uncertainty() {
        Suggested suggested = (Suggested) only(List.of(
                rating("e1", MENTEE, "a", 3),
                rating("e2", MENTEE, "b", 4),
                rating("e3", MENTEE, "c", 5),
                evidence("e4", MENTEE, "c")
                        .finding(EvidenceFinding.statement("lets me finish"))
                        .build()));
        assertThat(suggested.level()).isEqualTo(3);
        assertThat(suggested.mean()).isEqualTo(4.0);
        // R: qt(0.95, 2) / sqrt(3)
        assertThat(suggested.margin()).isCloseTo(1.685854461, within(1e-9));
        assertThat(suggested.lowest()).isEqualTo(1);
        assertThat(suggested.highest()).isEqualTo(4);
        assertThat(suggested.isUncertain()).isTrue();
        assertThat(suggested.count()).isEqualTo(new EvidenceCount(3, 3, 1));
        assertThat(suggested.evidence()).extracting(EvidenceId::value).containsExactly("e1", "e2", "e3", "e4");
    }

    @Test
    void equal_answers_of_a_few_are_no_certainty() {
        Suggested suggested = (Suggested)
                only(List.of(rating("e1", MENTEE, "a", 4), rating("e2", MENTEE, "b", 4), rating("e3", MENTEE, "c", 4)));
        // R: qt(0.95, 2) / sqrt(36)
        assertThat(suggested.margin()).isCloseTo(0.486664263, within(1e-9));
        assertThat(suggested.lowest()).isEqualTo(3);
        assertThat(suggested.highest()).isEqualTo(3);
        assertThat(suggested.isUncertain()).isFalse();
    }

    @Test
    void many_answers_of_one_person_are_one_witness() {
        LevelSuggestion suggestion = only(List.of(
                rating("e1", MENTEE, "a", 5),
                rating("e2", MENTEE, "a", 5),
                rating("e3", MENTEE, "a", 5),
                rating("e4", MENTEE, "b", 1)));
        assertThat(suggestion)
                .isEqualTo(new NotEnoughEvidence(CompetencyId.of("C3"), MENTEE, new EvidenceCount(4, 2, 0), 3, 3));
    }

    @Test
    void a_rater_counts_once_however_many_items_they_rate() {
        Suggested suggested = (Suggested) only(List.of(
                rating("e1", MENTEE, "a", 5),
                rating("e2", MENTEE, "a", 5),
                rating("e3", MENTEE, "a", 5),
                rating("e4", MENTEE, "b", 2),
                rating("e5", MENTEE, "c", 2)));
        assertThat(suggested.mean()).isEqualTo(3.0);
    }

    @Test
    void weights_count_among_the_ratings_of_one_person() {
        Suggested suggested = (Suggested) only(List.of(
                rating("e1", SELF, "mentor", 5),
                rating("e2", SELF, "mentor", 5).withWeight(2),
                rating("e3", SELF, "mentor", 1)));
        assertThat(suggested.mean()).isEqualTo(4.0);
        assertThat(suggested.level()).isEqualTo(3);
    }

    @Test
    void people_about_themselves_need_not_be_several_and_leave_every_level_possible() {
        Suggested suggested = (Suggested) only(List.of(
                rating("e1", SELF, "mentor", 5), rating("e2", SELF, "mentor", 5), rating("e3", SELF, "mentor", 5)));
        assertThat(suggested.level()).isEqualTo(4);
        assertThat(suggested.margin()).isEqualTo(4.0);
        assertThat(suggested.lowest()).isEqualTo(1);
        assertThat(suggested.highest()).isEqualTo(4);
    }

    @Test
    void sources_stay_apart() {
        List<LevelSuggestion> suggestions = RULE.suggest(
                CapMentor.framework(),
                MENTOR,
                List.of(rating("e1", SELF, "mentor", 5), rating("e2", PEER, "a", 5), rating("e3", MENTEE, "b", 5)));
        assertThat(suggestions).extracting(LevelSuggestion::source).containsExactly(SELF, MENTEE, PEER);
        assertThat(suggestions).allMatch(suggestion -> suggestion instanceof NotEnoughEvidence);
    }

    @Test
    void words_alone_never_become_a_level() {
        LevelSuggestion suggestion = only(List.of(
                evidence("e1", PEER, "a")
                        .finding(EvidenceFinding.statement("x"))
                        .build(),
                evidence("e2", PEER, "b")
                        .finding(EvidenceFinding.statement("y"))
                        .build(),
                evidence("e3", PEER, "c")
                        .finding(EvidenceFinding.statement("z"))
                        .build()));
        assertThat(suggestion).isInstanceOf(NotEnoughEvidence.class);
        assertThat(suggestion.count()).isEqualTo(new EvidenceCount(0, 0, 3));
    }

    @Test
    void ratings_without_an_author_count_one_by_one() {
        LevelSuggestion suggestion = new SuggestionRule(LevelBands.ofFrequency(), 2, 2, 90)
                .suggest(CapMentor.framework(), MENTOR, List.of(artefact("e1"), artefact("e2")))
                .get(0);
        assertThat(suggestion.count()).isEqualTo(new EvidenceCount(2, 2, 0));
        assertThat(suggestion).isInstanceOf(Suggested.class);
    }

    private static CompetenceEvidence artefact(String id) {
        return rating(id, EvidenceSource.ARTEFACT, "x", 4).withAuthor(Optional.empty());
    }

    @Test
    void bands_begin_at_their_bounds() {
        LevelBands bands = LevelBands.ofFrequency();
        assertThat(bands.level(new Fraction(249, 100))).isEqualTo(1);
        assertThat(bands.level(new Fraction(5, 2))).isEqualTo(2);
        assertThat(bands.level(new Fraction(7, 2))).isEqualTo(3);
        assertThat(bands.level(new Fraction(449, 100))).isEqualTo(3);
        assertThat(bands.level(new Fraction(9, 2))).isEqualTo(4);
        assertThat(bands.levels()).isEqualTo(4);
        assertThat(bands.level(Fraction.of(1))).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelBands(1, 5, ImmutableList.of(Fraction.of(3), Fraction.of(3))));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelBands(1, 5, ImmutableList.of(Fraction.of(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelBands(1, 5, ImmutableList.of(new Fraction(11, 2))));
        assertThat(new LevelBands(1, 5, ImmutableList.of(Fraction.of(5))).level(Fraction.of(5)))
                .isEqualTo(2);
    }

    @Test
    void everything_that_is_wrong_with_the_evidence_is_said_at_once() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> RULE.suggest(
                        CapMentor.framework(),
                        MENTOR,
                        List.of(
                                rating("e4", MENTEE, "a", 3).withFinding(EvidenceFinding.rating(3, 1, 7)),
                                rating("e3", MENTEE, "a", 3).withCompetency(CompetencyId.of("C99")),
                                rating("e2", MENTEE, "a", 3).withSubject(ParticipantId.of("z")),
                                rating("e1", MENTEE, "a", 3),
                                rating("e1", MENTEE, "b", 3))));
        assertThat(Samples.codes(refusal))
                .containsExactly(
                        "evidence-duplicated",
                        "evidence-of-somebody-else",
                        "competency-unknown",
                        "rating-on-other-scale");
    }

    @Test
    void nobody_speaks_for_the_person_but_the_person() {
        assertThatIllegalArgumentException().isThrownBy(() -> rating("e", SELF, "a", 3));
        assertThatIllegalArgumentException().isThrownBy(() -> rating("e", PEER, "mentor", 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rating("e", PEER, "a", 3).withWeight(0));
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceFinding.rating(0, 1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceFinding.statement(" "));
    }

    @Test
    void what_was_said_in_confidence_is_in_no_log() {
        CompetenceEvidence piece = evidence("e1", MENTEE, "secret-author")
                .finding(EvidenceFinding.statement("secret words"))
                .build();
        assertThat(piece.toString() + piece.finding()).doesNotContain("secret");
    }

    @Test
    void a_suggestion_does_not_contradict_itself() {
        EvidenceCount count = new EvidenceCount(3, 3, 0);
        ImmutableSortedSet<EvidenceId> none = ImmutableSortedSet.of();
        CompetencyId id = CompetencyId.of("C3");
        assertThatIllegalArgumentException().isThrownBy(() -> new EvidenceCount(1, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new EvidenceCount(1, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new EvidenceCount(1, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Suggested(id, PEER, count, 2, 3, 4, 3, 1, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new Suggested(id, PEER, count, 2, 1, 1, 3, 1, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suggested(id, PEER, count, 2, 1, 4, Double.NaN, 1, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new Suggested(id, PEER, count, 2, 1, 4, 3, -1, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suggested(id, PEER, count, 2, 1, 4, 3, Double.NaN, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new NotEnoughEvidence(id, PEER, count, 3, 3));
        assertThat(new SuggestionRule(LevelBands.ofFrequency(), 1, 1, 50).confidencePercent())
                .isEqualTo(50);
        assertThat(new SuggestionRule(LevelBands.ofFrequency(), 1, 1, 99).confidencePercent())
                .isEqualTo(99);
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelBands(5, 5, ImmutableList.of()));
    }

    @Test
    void bands_and_framework_have_as_many_levels() {
        SuggestionRule two = new SuggestionRule(new LevelBands(1, 5, ImmutableList.of(Fraction.of(3))), 1, 1, 90);
        assertThatIllegalArgumentException().isThrownBy(() -> two.suggest(CapMentor.framework(), MENTOR, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new SuggestionRule(LevelBands.ofFrequency(), 0, 1, 90));
        assertThatIllegalArgumentException().isThrownBy(() -> new SuggestionRule(LevelBands.ofFrequency(), 1, 0, 90));
        assertThatIllegalArgumentException().isThrownBy(() -> new SuggestionRule(LevelBands.ofFrequency(), 1, 1, 49));
        assertThatIllegalArgumentException().isThrownBy(() -> new SuggestionRule(LevelBands.ofFrequency(), 1, 1, 100));
    }

    private static LevelSuggestion only(List<CompetenceEvidence> evidence) {
        List<LevelSuggestion> suggestions = RULE.suggest(CapMentor.framework(), MENTOR, evidence);
        assertThat(suggestions).hasSize(1);
        return suggestions.get(0);
    }
}

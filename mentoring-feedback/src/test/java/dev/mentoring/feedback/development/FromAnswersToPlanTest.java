package dev.mentoring.feedback.development;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.MenteeAutonomy;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.competence.AssertionHistory;
import dev.mentoring.feedback.competence.AssertionId;
import dev.mentoring.feedback.competence.CompetenceEvidence;
import dev.mentoring.feedback.competence.CompetencyAssertion;
import dev.mentoring.feedback.competence.EvidenceId;
import dev.mentoring.feedback.competence.EvidenceSource;
import dev.mentoring.feedback.competence.IndicatorForm;
import dev.mentoring.feedback.competence.LevelSuggestion;
import dev.mentoring.feedback.competence.LevelSuggestion.NotEnoughEvidence;
import dev.mentoring.feedback.competence.LevelSuggestion.Suggested;
import dev.mentoring.feedback.competence.RollUpRule;
import dev.mentoring.feedback.competence.SuggestionRule;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import dev.mentoring.feedback.round.RaterGroup;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole way, as an embedder goes it: three mentees and the mentor answer, the programme lead decides, a plan follows. */
class FromAnswersToPlanTest {
    private static final CompetencyFramework FRAMEWORK = CapMentor.framework();
    private static final byte[] KEY = "a secret of the embedder".getBytes(StandardCharsets.UTF_8);
    private static final ParticipantId MENTOR = ParticipantId.of("mentor");
    private static final ParticipantId LEAD = ParticipantId.of("lead");
    private static final CompetencyId LISTENING = CompetencyId.of("C3");
    private static final CompetencyId QUESTIONS = CompetencyId.of("C5");
    private static final LocalDate ROUND = LocalDate.of(2027, 3, 1);
    private static final LocalDate REVIEW = LocalDate.of(2027, 4, 15);

    private final IndicatorForm form =
            IndicatorForm.of(InstrumentId.of("indicators"), FRAMEWORK, new Licence.Open("Apache-2.0"));

    @Test
    void answers_become_a_plan_only_through_a_person() {
        List<CompetenceEvidence> evidence = form.map()
                .evidence(
                        matrix(),
                        MENTOR,
                        ROUND,
                        // With a secret key, so that nobody who knows the names of mentees can guess the ids of their
                        // evidence.
                        (assignment, item, competency) -> EvidenceId.of(Hashing.hmacSha256(KEY)
                                .hashString(assignment.rater() + "/" + item + "/" + competency, StandardCharsets.UTF_8)
                                .toString()));
        List<LevelSuggestion> suggestions = SuggestionRule.ofFrequency().suggest(FRAMEWORK, MENTOR, evidence);
        assertThat(suggestions)
                .filteredOn(suggestion -> suggestion.source() == EvidenceSource.MENTEE)
                .filteredOn(suggestion -> suggestion.competency().equals(LISTENING)
                        || suggestion.competency().equals(QUESTIONS))
                .extracting(suggestion -> suggestion.competency() + " " + ((Suggested) suggestion).level())
                .containsExactly("C3 3", "C5 1");
        assertThat(suggestions).noneMatch(suggestion -> suggestion instanceof NotEnoughEvidence);

        AssertionHistory history = AssertionHistory.empty();
        List<CompetencyAssertion> decided = new ArrayList<>();
        for (LevelSuggestion suggestion : suggestions) {
            if (suggestion.source() == EvidenceSource.MENTEE && suggestion instanceof Suggested suggested) {
                decided.add(asserted(suggested));
            }
        }
        history = history.append(decided);
        RequiredProfile profile = RequiredProfile.everywhere(new BilingualText("Mentor", "Mentorat"), FRAMEWORK, 3);
        GapAnalysis gaps = GapAnalysis.ofRolledUp(
                profile, history.levels(MENTOR, FRAMEWORK.reference(), new RollUpRule.MostRecent(), REVIEW));
        DevelopmentPlan plan =
                DevelopmentPlan.of(MENTOR, Role.MENTOR, gaps, GrowthGuide.ofMentors(), 3, ROUND.plusDays(1), REVIEW);
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.competency()).isEqualTo(QUESTIONS);
            assertThat(step.to()).isEqualTo(2);
            assertThat(step.advice().orElseThrow().practices().get(1).french())
                    .isEqualTo("Construisez chaque question sur les derniers mots de la réponse.");
        });
        assertThat(plan.strengths()).hasSize(11).contains(LISTENING);
        assertThat(MenteeAutonomy.counterparts().get(QUESTIONS)).containsExactly(CompetencyId.of("M1"));
    }

    @Test
    void without_a_decision_everything_is_still_to_be_found_out() {
        RequiredProfile profile = RequiredProfile.everywhere(BilingualText.same("x"), FRAMEWORK, 3);
        GapAnalysis gaps = GapAnalysis.ofRolledUp(
                profile,
                AssertionHistory.empty().levels(MENTOR, FRAMEWORK.reference(), new RollUpRule.MostRecent(), REVIEW));
        DevelopmentPlan plan = DevelopmentPlan.of(MENTOR, Role.MENTOR, gaps, GrowthGuide.ofMentors(), 3, ROUND, REVIEW);
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.toFindOut())
                .containsExactlyElementsOf(
                        FRAMEWORK.competencies().stream().map(Competency::id).toList());
    }

    private static CompetencyAssertion asserted(Suggested suggested) {
        return CompetencyAssertion.builder()
                .id(AssertionId.of("2027-" + suggested.competency()))
                .subject(MENTOR)
                .framework(FRAMEWORK.reference())
                .competency(suggested.competency())
                .level(suggested.level())
                .addAllEvidence(suggested.evidence())
                .assertedBy(LEAD)
                .assertedAt(Instant.parse("2027-03-02T09:00:00Z"))
                .note("talked it over")
                .build();
    }

    /** Everything “often”, but questions “rarely”; the mentor sees herself as “almost always”. */
    private MultiRaterMatrix matrix() {
        Map<Assignment, Answers> forms = new HashMap<>();
        for (String mentee : List.of("ann", "bob", "cem")) {
            forms.put(new Assignment(ParticipantId.of(mentee), MENTOR, RaterGroup.MENTEE), answers(4, 2));
        }
        forms.put(new Assignment(MENTOR, MENTOR, RaterGroup.SELF), answers(5, 5));
        return MultiRaterMatrix.of(form.instrument(), forms);
    }

    private Answers answers(int usual, int questions) {
        Instrument instrument = form.instrument();
        ImmutableMap.Builder<ItemId, ResponseValue> responses = ImmutableMap.builder();
        instrument
                .items()
                .forEach(item -> responses.put(
                        item.id(), ResponseValue.rated(item.id().value().startsWith("C5.") ? questions : usual)));
        return Answers.of(instrument, responses.buildOrThrow());
    }
}

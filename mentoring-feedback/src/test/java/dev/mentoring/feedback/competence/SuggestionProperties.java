package dev.mentoring.feedback.competence;

import static dev.mentoring.feedback.competence.Samples.MENTOR;
import static dev.mentoring.feedback.competence.Samples.rating;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.feedback.competence.EvidenceFinding.Rating;
import dev.mentoring.feedback.competence.LevelSuggestion.NotEnoughEvidence;
import dev.mentoring.feedback.competence.LevelSuggestion.Suggested;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SuggestionProperties {
    private static final SuggestionRule RULE = SuggestionRule.ofFrequency();

    private record Answer(EvidenceSource source, int author, int points, int weight) {}

    @Provide
    Arbitrary<List<CompetenceEvidence>> evidence() {
        return Combinators.combine(
                        Arbitraries.of(EvidenceSource.SELF, EvidenceSource.MENTEE, EvidenceSource.PEER),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 3))
                .as(Answer::new)
                .list()
                .ofMaxSize(16)
                .map(SuggestionProperties::pieces);
    }

    private static List<CompetenceEvidence> pieces(List<Answer> answers) {
        List<CompetenceEvidence> pieces = new ArrayList<>();
        for (Answer answer : answers) {
            String author = answer.source() == EvidenceSource.SELF ? "mentor" : "p" + answer.author();
            pieces.add(rating("e" + pieces.size(), answer.source(), author, answer.points())
                    .withWeight(answer.weight()));
        }
        return pieces;
    }

    @Property(tries = 200)
    void the_order_of_the_evidence_changes_nothing(
            @ForAll("evidence") List<CompetenceEvidence> evidence, @ForAll long seed) {
        assertThat(suggest(Samples.shuffled(evidence, seed))).isEqualTo(suggest(evidence));
    }

    @Property(tries = 200)
    void a_better_rating_never_lowers_the_level(
            @ForAll("evidence") List<CompetenceEvidence> evidence, @ForAll @IntRange(max = 15) int index) {
        List<CompetenceEvidence> better = new ArrayList<>(evidence);
        if (index < evidence.size() && evidence.get(index).finding() instanceof Rating rating) {
            better.set(
                    index,
                    evidence.get(index).withFinding(EvidenceFinding.rating(Math.min(5, rating.points() + 1), 1, 5)));
        }
        List<LevelSuggestion> before = suggest(evidence);
        List<LevelSuggestion> after = suggest(better);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) instanceof Suggested lower) {
                assertThat(((Suggested) after.get(i)).level()).isGreaterThanOrEqualTo(lower.level());
            }
        }
    }

    @Property(tries = 200)
    void what_people_say_of_themselves_is_in_no_other_source(@ForAll("evidence") List<CompetenceEvidence> evidence) {
        List<CompetenceEvidence> others = evidence.stream()
                .filter(piece -> piece.source() != EvidenceSource.SELF)
                .toList();
        assertThat(suggest(evidence).stream()
                        .filter(suggestion -> suggestion.source() != EvidenceSource.SELF)
                        .toList())
                .isEqualTo(suggest(others));
    }

    @Property(tries = 200)
    void a_level_takes_enough_ratings_and_raters_and_every_rating_is_counted(
            @ForAll("evidence") List<CompetenceEvidence> evidence) {
        int counted = 0;
        for (LevelSuggestion suggestion : suggest(evidence)) {
            long raters = evidence.stream()
                    .filter(piece -> piece.source() == suggestion.source())
                    .map(CompetenceEvidence::author)
                    .distinct()
                    .count();
            boolean enough =
                    suggestion.count().ratings() >= 3 && (suggestion.source() == EvidenceSource.SELF || raters >= 3);
            assertThat(suggestion).isInstanceOf(enough ? Suggested.class : NotEnoughEvidence.class);
            assertThat(suggestion.count().raters()).isEqualTo((int) raters);
            counted += suggestion.count().ratings();
        }
        assertThat(counted).isEqualTo(evidence.size());
    }

    private static List<LevelSuggestion> suggest(List<CompetenceEvidence> evidence) {
        return RULE.suggest(CapMentor.framework(), MENTOR, evidence);
    }
}

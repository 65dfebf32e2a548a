package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.competence.EvidenceFinding.Rating;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * How evidence becomes a suggestion: the mean of its ratings, read in bands, once there is enough of it.
 *
 * <p>Each rater counts once, with the weighted mean of their ratings, however many items they answered: twelve answers of
 * one person are not twelve witnesses. The mean of the raters’ means is exact. Its interval is Student’s, over the raters’
 * means, within the scale; the standard deviation counts as at least that of rounding to whole points, √(1/12), so that a
 * few equal answers do not pass for certainty. One rater alone leaves every level possible.
 *
 * @param bands which mean is read as which level
 * @param minimumRatings how many ratings a suggestion takes, at least 1
 * @param minimumRaters how many people they must come from, at least 1; people about themselves need not be several
 * @param confidencePercent how sure the interval is, 50 to 99
 */
public record SuggestionRule(LevelBands bands, int minimumRatings, int minimumRaters, int confidencePercent) {
    /**
     * Checks the ranges.
     *
     * @param bands which mean is read as which level
     * @param minimumRatings how many ratings a suggestion takes
     * @param minimumRaters how many people they must come from
     * @param confidencePercent how sure the interval is
     */
    public SuggestionRule {
        requireNonNull(bands);
        checkArgument(minimumRatings >= 1, "a suggestion takes at least 1 rating, not %s", minimumRatings);
        checkArgument(minimumRaters >= 1, "a suggestion takes at least 1 rater, not %s", minimumRaters);
        checkArgument(
                confidencePercent >= 50 && confidencePercent <= 99,
                "the confidence is 50 to 99 per cent, not %s",
                confidencePercent);
    }

    /** {@return the rule for ratings by frequency: three ratings of three people, with an interval of 90 per cent} */
    public static SuggestionRule ofFrequency() {
        return new SuggestionRule(LevelBands.ofFrequency(), 3, 3, 90);
    }

    /**
     * {@return what the evidence about a person suggests: one answer for each competency and source that has any evidence,
     * by competency and source}
     *
     * <p>The order of the evidence changes nothing. Time grows with n log n for n pieces of evidence.
     *
     * @param framework the framework whose competencies and levels are meant
     * @param subject about whom
     * @param evidence the evidence, in any order
     * @throws InvalidInputException with every piece that is about somebody else, stands there twice, names a competency
     *     that the framework lacks, or is rated on another scale than that of the bands
     * @throws IllegalArgumentException when the framework has another number of levels than the bands
     */
    public ImmutableList<LevelSuggestion> suggest(
            CompetencyFramework framework, ParticipantId subject, Collection<CompetenceEvidence> evidence) {
        checkArgument(
                framework.scale().size() == bands.levels(),
                "the framework %s has %s levels, the bands %s",
                framework.id(),
                framework.scale().size(),
                bands.levels());
        ImmutableList<CompetenceEvidence> sorted =
                ImmutableList.sortedCopyOf(Comparator.comparing(CompetenceEvidence::id), evidence);
        check(framework, subject, sorted).throwIfErrors();
        ImmutableListMultimap<Question, CompetenceEvidence> byQuestion =
                Multimaps.index(sorted, piece -> new Question(piece.competency(), piece.source()));
        return byQuestion.keySet().stream()
                .sorted(Comparator.comparing(Question::competency).thenComparing(Question::source))
                .map(question -> new SourceReading(
                                this, question.competency(), question.source(), byQuestion.get(question))
                        .suggestion())
                .collect(ImmutableList.toImmutableList());
    }

    private record Question(CompetencyId competency, EvidenceSource source) {}

    int requiredRaters(EvidenceSource source) {
        return source == EvidenceSource.SELF ? 1 : minimumRaters;
    }

    private Problems check(
            CompetencyFramework framework, ParticipantId subject, ImmutableList<CompetenceEvidence> sorted) {
        Problems.Builder found = Problems.builder();
        Set<EvidenceId> seen = new HashSet<>();
        for (CompetenceEvidence piece : sorted) {
            Place place = Place.field("evidence", piece.id().value(), "");
            if (!seen.add(piece.id())) {
                found.error(CompetenceTexts.CATALOGUE, "evidence-duplicated", place, piece.id());
            }
            if (!piece.subject().equals(subject)) {
                found.error(CompetenceTexts.CATALOGUE, "evidence-of-somebody-else", place, piece.id());
            }
            if (framework.competency(piece.competency()).isEmpty()) {
                found.error(CompetenceTexts.CATALOGUE, "competency-unknown", place, piece.competency(), framework.id());
            }
            if (piece.finding() instanceof Rating rating
                    && (rating.minimum() != bands.minimum() || rating.maximum() != bands.maximum())) {
                found.error(
                        CompetenceTexts.CATALOGUE,
                        "rating-on-other-scale",
                        place,
                        rating.minimum(),
                        rating.maximum(),
                        bands.minimum(),
                        bands.maximum());
            }
        }
        return found.build();
    }
}

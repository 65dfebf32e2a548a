package dev.mentoring.feedback.competence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.competence.EvidenceFinding.Rating;
import dev.mentoring.feedback.competence.LevelSuggestion.EvidenceCount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/** Reads the evidence of one source on one competency, sorted by id. */
final class SourceReading {
    private static final double VARIANCE_OF_ROUNDING = 1.0 / 12;

    private final SuggestionRule rule;
    private final CompetencyId competency;
    private final EvidenceSource source;
    private final ImmutableList<CompetenceEvidence> evidence;

    SourceReading(
            SuggestionRule rule,
            CompetencyId competency,
            EvidenceSource source,
            ImmutableList<CompetenceEvidence> evidence) {
        this.rule = rule;
        this.competency = competency;
        this.source = source;
        this.evidence = evidence;
    }

    LevelSuggestion suggestion() {
        ImmutableList<ExactRatio> raters = ratersMeans();
        int ratings = (int) evidence.stream()
                .filter(piece -> piece.finding() instanceof Rating)
                .count();
        EvidenceCount count = new EvidenceCount(ratings, raters.size(), evidence.size() - ratings);
        int requiredRaters = rule.requiredRaters(source);
        if (ratings < rule.minimumRatings() || raters.size() < requiredRaters) {
            return new LevelSuggestion.NotEnoughEvidence(
                    competency, source, count, rule.minimumRatings(), requiredRaters);
        }
        ExactRatio mean =
                raters.stream().reduce(ExactRatio.ZERO, ExactRatio::plus).dividedBy(raters.size());
        LevelBands bands = rule.bands();
        double margin = raters.size() == 1 ? bands.maximum() - bands.minimum() : margin(raters, mean.doubleValue());
        int level = bands.level(mean);
        // The margin may round away; the level itself is always possible.
        int lowest = Math.min(level, bands.level(mean.doubleValue() - margin));
        int highest = Math.max(level, bands.level(mean.doubleValue() + margin));
        return new LevelSuggestion.Suggested(
                competency,
                source,
                count,
                level,
                lowest,
                highest,
                mean.doubleValue(),
                margin,
                evidence.stream()
                        .map(CompetenceEvidence::id)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(EvidenceId::compareTo)));
    }

    /** Ratings of the same author belong together; one without an author stands for itself. */
    private record Voice(Optional<ParticipantId> author, Optional<EvidenceId> nobodys) {}

    private ImmutableList<ExactRatio> ratersMeans() {
        Map<Voice, long[]> sums = new LinkedHashMap<>();
        for (CompetenceEvidence piece : evidence) {
            if (piece.finding() instanceof Rating rating) {
                Optional<EvidenceId> nobodys = piece.author().isPresent() ? Optional.empty() : Optional.of(piece.id());
                long[] sum = sums.computeIfAbsent(new Voice(piece.author(), nobodys), voice -> new long[2]);
                sum[0] += (long) rating.points() * piece.weight();
                sum[1] += piece.weight();
            }
        }
        return sums.values().stream()
                .map(sum -> ExactRatio.of(sum[0], sum[1]))
                .collect(ImmutableList.toImmutableList());
    }

    private double margin(ImmutableList<ExactRatio> raters, double mean) {
        int n = raters.size();
        double squares = 0;
        for (ExactRatio rater : raters) {
            double difference = rater.doubleValue() - mean;
            squares += difference * difference;
        }
        double variance = Math.max(squares / (n - 1), VARIANCE_OF_ROUNDING);
        double tail = (100 - rule.confidencePercent()) / 200.0;
        return TDistribution.of(n - 1).inverseSurvivalProbability(tail) * Math.sqrt(variance / n);
    }
}

package dev.mentoring.feedback.score;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What stands out in a person’s scores by others: strengths first, then where to grow. A measure is one or the other, or neither;
 * those without a score are neither. Which measures stand out is itself something that a report may tell only of published scores:
 * hand in those alone.
 *
 * @param strengths the measures at or above the line, highest first
 * @param growthAreas the measures below the line, lowest first
 */
public record Highlights(ImmutableList<Measure> strengths, ImmutableList<Measure> growthAreas) {
    /**
     * Checks that nothing is both.
     *
     * @param strengths the measures at or above the line, highest first
     * @param growthAreas the measures below the line, lowest first
     */
    public Highlights {
        checkArgument(
                strengths.stream().noneMatch(growthAreas::contains),
                "a measure is a strength and a growth area: %s and %s",
                strengths,
                growthAreas);
    }

    /**
     * {@return what stands out} Measures with equal scores keep the order in which they are handed in.
     *
     * @param scores the person’s scores
     * @param measures which measures may stand out: those that may be shown
     * @param rule how groups become one score
     * @param strengthFrom the lowest score that is a strength
     * @param most the greatest number of strengths, and of growth areas; at least 1
     */
    public static Highlights of(
            SubjectScores scores, Collection<Measure> measures, OthersRule rule, double strengthFrom, int most) {
        checkArgument(most >= 1, "at least one of each, but %s", most);
        record Scored(Measure measure, double score) {}

        List<Scored> scored = measures.stream()
                .flatMap(measure -> scores.others(measure, rule).mean().toOptional().stream()
                        .map(score -> new Scored(measure, score)))
                .toList();
        return new Highlights(
                scored.stream()
                        .filter(each -> each.score() >= strengthFrom)
                        .sorted(Comparator.comparingDouble(Scored::score).reversed())
                        .limit(most)
                        .map(Scored::measure)
                        .collect(toImmutableList()),
                scored.stream()
                        .filter(each -> each.score() < strengthFrom)
                        .sorted(Comparator.comparingDouble(Scored::score))
                        .limit(most)
                        .map(Scored::measure)
                        .collect(toImmutableList()));
    }

    /** {@return strengths first, then growth areas} */
    public ImmutableList<Measure> inOrder() {
        return ImmutableList.<Measure>builder()
                .addAll(strengths)
                .addAll(growthAreas)
                .build();
    }
}

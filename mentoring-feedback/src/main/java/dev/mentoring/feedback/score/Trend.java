package dev.mentoring.feedback.score;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.change.ChangeVerdict;
import dev.mentoring.feedback.reliability.change.ReliableChange;

/**
 * How the others’ score of a person has moved from one round to another, and whether that is more than error of measurement.
 * <strong>Raw, not for readers:</strong> two means of nearly the same raters tell what the one more rater said.
 *
 * @param before the score before
 * @param after the score after
 * @param index the reliable change index
 * @param verdict what can be said of the difference
 */
public record Trend(double before, double after, double index, ChangeVerdict verdict) {
    /**
     * Refuses null.
     *
     * @param before the score before
     * @param after the score after
     * @param index the reliable change index
     * @param verdict what can be said of the difference
     */
    public Trend {
        requireNonNull(verdict);
    }

    /**
     * {@return how a score has moved; undefined when nobody answered before or after}
     *
     * @param before the scores before
     * @param after the scores after, of the same person by the same version of the same instrument
     * @param measure what is scored
     * @param rule how groups become one score, the same at both times
     * @param error the error of the measure
     * @param criticalValue how many standard errors it takes, usually {@link ReliableChange#CRITICAL_VALUE}
     * @throws InvalidInputException when the scores are not comparable, with every reason
     */
    public static Estimate<Trend> of(
            SubjectScores before,
            SubjectScores after,
            Measure measure,
            OthersRule rule,
            ReliableChange error,
            double criticalValue) {
        check(before, after).throwIfErrors();
        return before.others(measure, rule)
                .mean()
                .flatMap(earlier -> after.others(measure, rule)
                        .mean()
                        .map(later -> new Trend(
                                earlier,
                                later,
                                error.index(earlier, later),
                                error.verdict(earlier, later, criticalValue))));
    }

    private static Problems check(SubjectScores before, SubjectScores after) {
        Problems.Builder problems = Problems.builder();
        if (!before.subject().equals(after.subject())) {
            problems.error(
                    ScoreTexts.CATALOGUE,
                    "trend-other-subject",
                    Place.field("trend", "", "subject"),
                    before.subject(),
                    after.subject());
        }
        Instrument earlier = before.instrument();
        Instrument later = after.instrument();
        if (!earlier.id().equals(later.id()) || !earlier.version().equals(later.version())) {
            problems.error(
                    ScoreTexts.CATALOGUE,
                    "trend-other-instrument",
                    Place.field("trend", before.subject().toString(), "instrument"),
                    earlier.id() + " " + earlier.version(),
                    later.id() + " " + later.version());
        }
        return problems.build();
    }

    /** {@return the verdict, and no score} */
    @Override
    public String toString() {
        return "Trend[" + verdict + "]";
    }
}

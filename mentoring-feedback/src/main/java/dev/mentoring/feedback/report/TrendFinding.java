package dev.mentoring.feedback.report;

import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.reliability.change.ChangeVerdict;
import dev.mentoring.feedback.score.Measure;
import java.util.Optional;

/**
 * How what others say of one measure has moved since an earlier report. Both scores were shown to the same reader, so that their
 * difference tells nothing more. On a subscale, both are made of those items that are shown both times.
 *
 * @param measure what is scored
 * @param before what others said then
 * @param after what others say now
 * @param verdict whether the difference is more than error; empty where what is shown does not tell
 */
public record TrendFinding(Measure measure, double before, double after, Optional<ChangeVerdict> verdict) {
    /**
     * Refuses null.
     *
     * @param measure what is scored
     * @param before what others said then
     * @param after what others say now
     * @param verdict whether the difference is more than error
     */
    public TrendFinding {
        requireNonNull(measure);
        requireNonNull(verdict);
    }

    /** {@return the score now less the score then} */
    public double difference() {
        return after - before;
    }
}

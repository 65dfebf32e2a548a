package dev.mentoring.core.career;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One step of one turning point, with its date.
 *
 * @param turningPoint the code of the turning point
 * @param kind what kind of turning point
 * @param step what to do
 * @param by until when
 * @param timing how urgent it is on the date of the question
 */
public record Preparation(
        String turningPoint, TurningPointKind kind, PreparationStep step, LocalDate by, PreparationTiming timing) {
    /**
     * Refuses null.
     *
     * @param turningPoint the code of the turning point
     * @param kind what kind of turning point
     * @param step what to do
     * @param by until when
     * @param timing how urgent it is on the date of the question
     */
    public Preparation {
        requireNonNull(turningPoint);
        requireNonNull(kind);
        requireNonNull(step);
        requireNonNull(by);
        requireNonNull(timing);
    }
}

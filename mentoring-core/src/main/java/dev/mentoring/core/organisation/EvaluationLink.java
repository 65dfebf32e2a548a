package dev.mentoring.core.organisation;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;

/**
 * A person judges another one's work, apart from the reporting line.
 *
 * @param evaluator who judges
 * @param evaluated who is judged
 * @param kind in what capacity
 * @param validity on which dates
 */
public record EvaluationLink(ParticipantId evaluator, ParticipantId evaluated, EvaluationKind kind, Validity validity) {
    /**
     * Refuses null.
     *
     * @param evaluator who judges
     * @param evaluated who is judged
     * @param kind in what capacity
     * @param validity on which dates
     */
    public EvaluationLink {
        requireNonNull(evaluator);
        requireNonNull(evaluated);
        requireNonNull(kind);
        requireNonNull(validity);
    }
}

package dev.mentoring.core.feedback;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import java.time.Instant;

/** What happened to a request for feedback. */
public sealed interface FeedbackRequestEvent {
    /**
     * Somebody was asked for feedback.
     *
     * @param relationship the relationship that it is about
     * @param respondent who is asked
     * @param subject whom it is about
     * @param moment at which moment
     * @param deadline until when an answer can be handed in; the first instant that is too late
     */
    record Requested(
            RelationshipId relationship,
            ParticipantId respondent,
            ParticipantId subject,
            FeedbackMoment moment,
            Instant deadline)
            implements FeedbackRequestEvent {
        /**
         * Refuses null.
         *
         * @param relationship the relationship that it is about
         * @param respondent who is asked
         * @param subject whom it is about
         * @param moment at which moment
         * @param deadline until when an answer can be handed in; the first instant that is too late
         */
        public Requested {
            requireNonNull(relationship);
            requireNonNull(respondent);
            requireNonNull(subject);
            requireNonNull(moment);
            requireNonNull(deadline);
        }
    }

    /** The answer was begun. */
    record Begun() implements FeedbackRequestEvent {}

    /**
     * The answer was handed in.
     *
     * @param answered how many questions were answered
     */
    record Submitted(int answered) implements FeedbackRequestEvent {
        /**
         * Refuses null.
         *
         * @param answered how many questions were answered
         */
        public Submitted {}
    }

    /** The answer was taken back to change it. */
    record Reopened() implements FeedbackRequestEvent {}

    /** The answer was shown to the person whom it is about. */
    record Released() implements FeedbackRequestEvent {}

    /** That person has read it. */
    record Acknowledged() implements FeedbackRequestEvent {}

    /** The request was closed for good. */
    record Locked() implements FeedbackRequestEvent {}

    /** The person asked would rather not answer. */
    record Declined() implements FeedbackRequestEvent {}

    /** The deadline went by without an answer. */
    record Expired() implements FeedbackRequestEvent {}
}

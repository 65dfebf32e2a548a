package dev.mentoring.core.feedback;

import dev.mentoring.core.identity.FeedbackRequestId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import java.time.Instant;

/** Sound values for the tests of this package. */
final class Examples {
    static final ParticipantId RESPONDENT = ParticipantId.of("mentee");
    static final ParticipantId SUBJECT = ParticipantId.of("mentor");
    static final Instant ASKED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant DEADLINE = Instant.parse("2026-03-09T09:00:00Z");

    private Examples() {}

    static Decision.Accepted<FeedbackRequest, FeedbackRequestState, FeedbackRequestEvent> asked() {
        return FeedbackRequest.request(FeedbackRequestId.of("f1"), requested(), new Occasion(ASKED, Actor.system()));
    }

    static FeedbackRequestEvent.Requested requested() {
        return new FeedbackRequestEvent.Requested(
                RelationshipId.of("r1"), RESPONDENT, SUBJECT, FeedbackMoment.CHECKPOINT, DEADLINE);
    }

    static FeedbackRequest request() {
        return asked().aggregate();
    }
}

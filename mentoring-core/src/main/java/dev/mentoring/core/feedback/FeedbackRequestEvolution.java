package dev.mentoring.core.feedback;

import dev.mentoring.core.feedback.FeedbackRequestEvent.Acknowledged;
import dev.mentoring.core.feedback.FeedbackRequestEvent.Reopened;
import dev.mentoring.core.feedback.FeedbackRequestEvent.Requested;
import dev.mentoring.core.feedback.FeedbackRequestEvent.Submitted;
import dev.mentoring.core.identity.FeedbackRequestId;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Recorded;

/** What each event does to a request for feedback. */
final class FeedbackRequestEvolution implements Evolution<FeedbackRequest, FeedbackRequestState, FeedbackRequestEvent> {
    static final FeedbackRequestEvolution INSTANCE = new FeedbackRequestEvolution();

    private FeedbackRequestEvolution() {}

    @Override
    public FeedbackRequest begin(Recorded<FeedbackRequestState, FeedbackRequestEvent> first) {
        Requested requested = beginning(first, Requested.class);
        return FeedbackRequest.builder()
                .id(FeedbackRequestId.of(first.aggregate()))
                .relationship(requested.relationship())
                .respondent(requested.respondent())
                .subject(requested.subject())
                .moment(requested.moment())
                .deadline(requested.deadline())
                .state(first.state())
                .version(first.sequence())
                .changedAt(first.occasion().at())
                .build();
    }

    @Override
    public FeedbackRequest next(
            FeedbackRequest request, Recorded<FeedbackRequestState, FeedbackRequestEvent> recorded) {
        ImmutableFeedbackRequest moved = ((ImmutableFeedbackRequest) request)
                .withState(recorded.state())
                .withVersion(recorded.sequence())
                .withChangedAt(recorded.occasion().at());
        if (recorded.event() instanceof Submitted submitted) {
            return moved.withAnswered(submitted.answered());
        }
        if (recorded.event() instanceof Reopened) {
            return moved.withAnswered(0);
        }
        return recorded.event() instanceof Acknowledged
                ? moved.withReadAt(recorded.occasion().at())
                : moved;
    }
}

package dev.mentoring.core.feedback;

import dev.mentoring.core.lifecycle.Occasion;

/**
 * What the guards look at.
 *
 * @param request the request before the command
 * @param command what is asked for
 * @param occasion when and by whom
 */
record FeedbackRequestAttempt(FeedbackRequest request, FeedbackRequestCommand command, Occasion occasion) {
    /** Whether nothing that this answer says could still shape the other one. */
    boolean isSettled() {
        boolean otherIsThrough =
                command instanceof FeedbackRequestCommand.Release release && release.otherSide() != OtherSide.PENDING;
        return otherIsThrough || !occasion.at().isBefore(request.deadline());
    }
}

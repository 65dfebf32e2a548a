package dev.mentoring.core.enrolment;

import com.google.common.collect.ImmutableSortedSet;

/** Which event a command to an enrolment leaves behind. */
final class EnrolmentHappening {
    private EnrolmentHappening() {}

    static EnrolmentEvent of(EnrolmentAttempt attempt) {
        EnrolmentCommand command = attempt.command();
        var open = ImmutableSortedSet.copyOf(attempt.facts().openProposals());
        if (command instanceof EnrolmentCommand.Submit submit) {
            return new EnrolmentEvent.Submitted(submit.answers());
        }
        if (command instanceof EnrolmentCommand.Decline decline) {
            return new EnrolmentEvent.Declined(decline.reason(), attempt.eligibility());
        }
        if (command instanceof EnrolmentCommand.Waitlist waitlist) {
            return new EnrolmentEvent.Waitlisted(waitlist.bindingConstraint());
        }
        if (command instanceof EnrolmentCommand.Match match) {
            return new EnrolmentEvent.Matched(match.relationship());
        }
        if (command instanceof EnrolmentCommand.EndRelationship ended) {
            return new EnrolmentEvent.RelationshipEnded(ended.relationship());
        }
        if (command instanceof EnrolmentCommand.Pause pause) {
            return new EnrolmentEvent.Paused(attempt.today(), pause.until(), pause.reason(), open);
        }
        if (command instanceof EnrolmentCommand.Suspend suspend) {
            return new EnrolmentEvent.Suspended(attempt.today(), suspend.reason(), open);
        }
        if (command instanceof EnrolmentCommand.Withdraw withdraw) {
            return new EnrolmentEvent.Withdrawn(
                    withdraw.reason(), open, attempt.enrolment().relationships());
        }
        if (command instanceof EnrolmentCommand.Reapply reapply) {
            return new EnrolmentEvent.Reapplied(reapply.successor());
        }
        return switch (command.kind()) {
            case START -> new EnrolmentEvent.Started();
            case REVIEW -> new EnrolmentEvent.ReviewStarted();
            case AGREE_AS_LINE_MANAGER -> new EnrolmentEvent.LineManagerAgreed();
            case APPROVE -> new EnrolmentEvent.Approved(attempt.eligibility());
            case MARK_READY -> new EnrolmentEvent.MarkedReady();
            case REMATCH -> new EnrolmentEvent.RematchAsked();
            case COMPLETE -> new EnrolmentEvent.Completed();
            case RESUME -> new EnrolmentEvent.Resumed(attempt.today());
            case REINSTATE -> new EnrolmentEvent.Reinstated();
            case EXPIRE -> new EnrolmentEvent.Expired(open);
            case SUBMIT, DECLINE, WAITLIST, MATCH, END_RELATIONSHIP, PAUSE, SUSPEND, WITHDRAW, REAPPLY ->
                throw new AssertionError(command);
        };
    }
}

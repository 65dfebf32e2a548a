package dev.mentoring.core.feedback;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.lifecycle.Command;

/** A command to a request for feedback. */
public sealed interface FeedbackRequestCommand extends Command<FeedbackRequestCommandKind> {
    @Override
    default FeedbackRequestCommandKind kind() {
        return Command.kindOf(this, FeedbackRequestCommandKind.class);
    }

    /** Begins to answer. */
    record Begin() implements FeedbackRequestCommand {}

    /**
     * Hands in the answer.
     *
     * @param answered how many questions were answered; at least 1
     */
    record Submit(int answered) implements FeedbackRequestCommand {
        /**
         * Checks the components.
         *
         * @param answered how many questions were answered; at least 1
         */
        public Submit {
            checkArgument(answered >= 1, "an answer answers at least one question, but %s were answered", answered);
        }
    }

    /** Takes the answer back to change it. */
    record Reopen() implements FeedbackRequestCommand {}

    /**
     * Shows the answer to the person whom it is about.
     *
     * @param otherSide how far the other side has come
     */
    record Release(OtherSide otherSide) implements FeedbackRequestCommand {
        /**
         * Refuses null.
         *
         * @param otherSide how far the other side has come
         */
        public Release {
            requireNonNull(otherSide);
        }
    }

    /** Says that one has read it. */
    record Acknowledge() implements FeedbackRequestCommand {}

    /** Closes the request for good. */
    record Lock() implements FeedbackRequestCommand {}

    /** Says that one would rather not answer; no reason is asked. */
    record Decline() implements FeedbackRequestCommand {}

    /** Notes that the deadline went by. */
    record Expire() implements FeedbackRequestCommand {}
}

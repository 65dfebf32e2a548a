package dev.mentoring.core.feedback;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** A command to a request for feedback. */
public sealed interface FeedbackRequestCommand {
    /** {@return what kind of command this is} */
    FeedbackRequestCommandKind kind();

    /** Begins to answer. */
    record Begin() implements FeedbackRequestCommand {
        @Override
        public FeedbackRequestCommandKind kind() {
            return FeedbackRequestCommandKind.BEGIN;
        }
    }

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

        @Override
        public FeedbackRequestCommandKind kind() {
            return FeedbackRequestCommandKind.SUBMIT;
        }
    }

    /** Takes the answer back to change it. */
    record Reopen() implements FeedbackRequestCommand {
        @Override
        public FeedbackRequestCommandKind kind() {
            return FeedbackRequestCommandKind.REOPEN;
        }
    }

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

        @Override
        public FeedbackRequestCommandKind kind() {
            return FeedbackRequestCommandKind.RELEASE;
        }
    }

    /** Says that one has read it. */
    record Acknowledge() implements FeedbackRequestCommand {
        @Override
        public FeedbackRequestCommandKind kind() {
            return FeedbackRequestCommandKind.ACKNOWLEDGE;
        }
    }

    /** Closes the request for good. */
    record Lock() implements FeedbackRequestCommand {
        @Override
        public FeedbackRequestCommandKind kind() {
            return FeedbackRequestCommandKind.LOCK;
        }
    }

    /** Says that one would rather not answer; no reason is asked. */
    record Decline() implements FeedbackRequestCommand {
        @Override
        public FeedbackRequestCommandKind kind() {
            return FeedbackRequestCommandKind.DECLINE;
        }
    }

    /** Notes that the deadline went by. */
    record Expire() implements FeedbackRequestCommand {
        @Override
        public FeedbackRequestCommandKind kind() {
            return FeedbackRequestCommandKind.EXPIRE;
        }
    }
}

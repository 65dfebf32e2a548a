package dev.mentoring.feedback.round;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseValue;

/**
 * What happened to a {@link FeedbackRound}. A log of these holds who said what and when, as confidential as the answers
 * themselves.
 */
public sealed interface RoundEvent {
    /**
     * The round was planned; the first event of each.
     *
     * @param plan the plan
     */
    record Drafted(RoundPlan plan) implements RoundEvent {
        /**
         * Refuses null.
         *
         * @param plan the plan
         */
        public Drafted {
            requireNonNull(plan);
        }
    }

    /**
     * The plan was replaced.
     *
     * @param plan the new plan
     */
    record Revised(RoundPlan plan) implements RoundEvent {
        /**
         * Refuses null.
         *
         * @param plan the new plan
         */
        public Revised {
            requireNonNull(plan);
        }
    }

    /** People were asked to answer. */
    record Opened() implements RoundEvent {}

    /**
     * Somebody answered in time.
     *
     * @param assignment who answered about whom
     * @param responses the response to each item that was shown
     */
    record Answered(Assignment assignment, ImmutableMap<ItemId, ResponseValue> responses) implements RoundEvent {
        /**
         * Refuses null.
         *
         * @param assignment who answered about whom
         * @param responses the response to each item that was shown
         */
        public Answered {
            requireNonNull(assignment);
            requireNonNull(responses);
        }

        /** {@return who answered about whom, and not what} */
        @Override
        public String toString() {
            return "Answered[" + assignment + "]";
        }
    }

    /**
     * Somebody answered too late, and the answer was held back.
     *
     * @param assignment who answered about whom
     * @param responses the response to each item that was shown
     */
    record Held(Assignment assignment, ImmutableMap<ItemId, ResponseValue> responses) implements RoundEvent {
        /**
         * Refuses null.
         *
         * @param assignment who answered about whom
         * @param responses the response to each item that was shown
         */
        public Held {
            requireNonNull(assignment);
            requireNonNull(responses);
        }

        /** {@return who answered about whom, and not what} */
        @Override
        public String toString() {
            return "Held[" + assignment + "]";
        }
    }

    /** The time for answers ended. */
    record Closed() implements RoundEvent {}

    /** The answers that were held back count from here on. */
    record LateAdmitted() implements RoundEvent {}

    /** Reports may be made of the answers. */
    record Released() implements RoundEvent {}

    /** The round ended. */
    record Locked() implements RoundEvent {}

    /** The round was given up. */
    record Cancelled() implements RoundEvent {}
}

package dev.mentoring.core.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Duration;

/** Something that happened to a {@link Meeting}. */
public sealed interface MeetingEvent {
    /**
     * Somebody thought of a meeting.
     *
     * @param plan what is planned
     */
    record Drafted(MeetingPlan plan) implements MeetingEvent {
        /**
         * Refuses null.
         *
         * @param plan what is planned
         */
        public Drafted {
            requireNonNull(plan);
        }
    }

    /** It was proposed to the others. */
    record Proposed() implements MeetingEvent {}

    /** It was agreed. */
    record Confirmed() implements MeetingEvent {}

    /**
     * It took place.
     *
     * @param held how it was
     */
    record Held(HeldMeeting held) implements MeetingEvent {
        /**
         * Refuses null.
         *
         * @param held how it was
         */
        public Held {
            requireNonNull(held);
        }
    }

    /**
     * Somebody was left waiting.
     *
     * @param absent who did not come
     */
    record Missed(ImmutableSortedSet<ParticipantId> absent) implements MeetingEvent {
        /**
         * Refuses null.
         *
         * @param absent who did not come
         */
        public Missed {
            requireNonNull(absent);
        }
    }

    /**
     * It was cancelled.
     *
     * @param reason why
     * @param notice how long before its beginning; zero when that had passed
     */
    record Cancelled(CancellationReason reason, Duration notice) implements MeetingEvent {
        /**
         * Refuses null.
         *
         * @param reason why
         * @param notice how long before its beginning
         */
        public Cancelled {
            requireNonNull(reason);
            requireNonNull(notice);
        }
    }

    /**
     * Another meeting took its place.
     *
     * @param replacement the other meeting
     * @param time when that one is
     */
    record Rescheduled(MeetingId replacement, MeetingTime time) implements MeetingEvent {
        /**
         * Refuses null.
         *
         * @param replacement the other meeting
         * @param time when that one is
         */
        public Rescheduled {
            requireNonNull(replacement);
            requireNonNull(time);
        }
    }

    /** Its time passed, and nobody said anything. */
    record Lapsed() implements MeetingEvent {}
}

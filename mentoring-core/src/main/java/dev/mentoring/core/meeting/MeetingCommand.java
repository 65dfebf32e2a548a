package dev.mentoring.core.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;

/** Something that is asked of a {@link Meeting}. */
public sealed interface MeetingCommand {
    /** {@return which command it is} */
    MeetingCommandKind kind();

    /** Proposes the meeting to the others. */
    record Propose() implements MeetingCommand {

        @Override
        public MeetingCommandKind kind() {
            return MeetingCommandKind.PROPOSE;
        }
    }

    /** Agrees to the meeting. */
    record Confirm() implements MeetingCommand {

        @Override
        public MeetingCommandKind kind() {
            return MeetingCommandKind.CONFIRM;
        }
    }

    /**
     * Says that the meeting took place.
     *
     * @param held how it was
     */
    record ReportHeld(HeldMeeting held) implements MeetingCommand {
        /**
         * Refuses null.
         *
         * @param held how it was
         */
        public ReportHeld {
            requireNonNull(held);
        }

        @Override
        public MeetingCommandKind kind() {
            return MeetingCommandKind.REPORT_HELD;
        }
    }

    /**
     * Says that somebody was left waiting.
     *
     * @param absent who did not come
     */
    record ReportNoShow(ImmutableSortedSet<ParticipantId> absent) implements MeetingCommand {
        /**
         * Refuses null.
         *
         * @param absent who did not come
         */
        public ReportNoShow {
            requireNonNull(absent);
        }

        @Override
        public MeetingCommandKind kind() {
            return MeetingCommandKind.REPORT_NO_SHOW;
        }
    }

    /**
     * Lets the meeting not take place.
     *
     * @param reason why
     */
    record Cancel(CancellationReason reason) implements MeetingCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Cancel {
            requireNonNull(reason);
        }

        @Override
        public MeetingCommandKind kind() {
            return MeetingCommandKind.CANCEL;
        }
    }

    /**
     * Puts another meeting in its place.
     *
     * @param replacement the id of the other meeting
     * @param time when that one is
     */
    record Reschedule(MeetingId replacement, MeetingTime time) implements MeetingCommand {
        /**
         * Refuses null.
         *
         * @param replacement the id of the other meeting
         * @param time when that one is
         */
        public Reschedule {
            requireNonNull(replacement);
            requireNonNull(time);
        }

        @Override
        public MeetingCommandKind kind() {
            return MeetingCommandKind.RESCHEDULE;
        }
    }

    /** Notes that its time has passed and nobody has said anything. */
    record Lapse() implements MeetingCommand {

        @Override
        public MeetingCommandKind kind() {
            return MeetingCommandKind.LAPSE;
        }
    }
}

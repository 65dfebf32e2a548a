package dev.mentoring.core.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Command;

/** Something that is asked of a {@link Meeting}. */
public sealed interface MeetingCommand extends Command<MeetingCommandKind> {
    @Override
    default MeetingCommandKind kind() {
        return Command.kindOf(this, MeetingCommandKind.class);
    }

    /** Proposes the meeting to the others. */
    record Propose() implements MeetingCommand {}

    /** Agrees to the meeting. */
    record Confirm() implements MeetingCommand {}

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
    }

    /** Notes that its time has passed and nobody has said anything. */
    record Lapse() implements MeetingCommand {}
}

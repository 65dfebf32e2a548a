package dev.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A command to an action. */
public sealed interface ActionCommand {
    /** {@return what kind of command this is} */
    ActionCommandKind kind();

    /** Says that it is done. */
    record Complete() implements ActionCommand {
        @Override
        public ActionCommandKind kind() {
            return ActionCommandKind.COMPLETE;
        }
    }

    /**
     * Gives it up.
     *
     * @param reason why
     */
    record Drop(DropReason reason) implements ActionCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Drop {
            requireNonNull(reason);
        }

        @Override
        public ActionCommandKind kind() {
            return ActionCommandKind.DROP;
        }
    }

    /**
     * Sets another date.
     *
     * @param due the new date
     */
    record Reschedule(LocalDate due) implements ActionCommand {
        /**
         * Refuses null.
         *
         * @param due the new date
         */
        public Reschedule {
            requireNonNull(due);
        }

        @Override
        public ActionCommandKind kind() {
            return ActionCommandKind.RESCHEDULE;
        }
    }

    /** Notes that its date went by. */
    record MarkOverdue() implements ActionCommand {
        @Override
        public ActionCommandKind kind() {
            return ActionCommandKind.MARK_OVERDUE;
        }
    }
}

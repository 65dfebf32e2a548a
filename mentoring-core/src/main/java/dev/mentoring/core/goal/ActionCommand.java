package dev.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.lifecycle.Command;
import java.time.LocalDate;

/** A command to an action. */
public sealed interface ActionCommand extends Command<ActionCommandKind> {
    @Override
    default ActionCommandKind kind() {
        return Command.kindOf(this, ActionCommandKind.class);
    }

    /** Says that it is done. */
    record Complete() implements ActionCommand {}

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
    }

    /** Notes that its date went by. */
    record MarkOverdue() implements ActionCommand {}
}

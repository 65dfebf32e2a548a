package dev.mentoring.core.goal;

import dev.mentoring.core.lifecycle.Occasion;
import java.time.LocalDate;

/**
 * What the guards look at.
 *
 * @param action the action before the command
 * @param command what is asked for
 * @param occasion when and by whom
 */
record ActionAttempt(ActionItem action, ActionCommand command, Occasion occasion) {
    LocalDate today() {
        return LocalDate.ofInstant(occasion.at(), action.zone());
    }

    boolean isForTodayOrLater() {
        return command instanceof ActionCommand.Reschedule reschedule
                && !reschedule.due().isBefore(today());
    }

    boolean isForAnotherDate() {
        return command instanceof ActionCommand.Reschedule reschedule
                && !reschedule.due().equals(action.due());
    }
}

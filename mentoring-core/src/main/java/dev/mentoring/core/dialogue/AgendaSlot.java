package dev.mentoring.core.dialogue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A point of a template, with the time that it takes.
 *
 * @param theme what it is about
 * @param minutes how many minutes, from 0
 */
public record AgendaSlot(AgendaTheme theme, int minutes) {
    /**
     * Checks the minutes.
     *
     * @param theme what it is about
     * @param minutes how many minutes, from 0
     */
    public AgendaSlot {
        requireNonNull(theme);
        checkArgument(minutes >= 0, "minutes count from 0, but were %s", minutes);
    }
}

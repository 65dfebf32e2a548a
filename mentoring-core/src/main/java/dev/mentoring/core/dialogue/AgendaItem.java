package dev.mentoring.core.dialogue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.participant.Role;
import java.util.Optional;

/**
 * A point of an agenda.
 *
 * @param theme what it is about
 * @param proposedBy who put it there
 * @param ledBy who leads through it
 * @param minutes how many minutes are planned, from 0
 * @param detail what exactly, where somebody wrote it
 */
public record AgendaItem(
        AgendaTheme theme, Role proposedBy, Role ledBy, int minutes, Optional<Confidential<String>> detail) {
    /**
     * Checks the minutes.
     *
     * @param theme what it is about
     * @param proposedBy who put it there
     * @param ledBy who leads through it
     * @param minutes how many minutes are planned, from 0
     * @param detail what exactly, where somebody wrote it
     */
    public AgendaItem {
        requireNonNull(theme);
        requireNonNull(proposedBy);
        requireNonNull(ledBy);
        requireNonNull(detail);
        checkArgument(minutes >= 0, "minutes count from 0, but were %s", minutes);
    }
}

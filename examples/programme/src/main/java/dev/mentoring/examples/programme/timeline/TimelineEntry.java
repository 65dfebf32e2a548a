package dev.mentoring.examples.programme.timeline;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.text.BilingualText;
import java.time.LocalDate;

/**
 * One thing that happened.
 *
 * @param date when, in the zone of the programme
 * @param text what, in one sentence
 */
public record TimelineEntry(LocalDate date, BilingualText text) {
    /**
     * Checks that nothing is missing.
     *
     * @param date when
     * @param text what
     */
    public TimelineEntry {
        requireNonNull(date);
        requireNonNull(text);
    }
}

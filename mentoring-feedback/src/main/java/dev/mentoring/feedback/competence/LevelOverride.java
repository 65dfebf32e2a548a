package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;

/**
 * A level that a person sets in the place of the computed one, with name and reason. The computed level stays visible.
 *
 * @param level the position on the scale, from 1
 * @param author who sets it
 * @param note why, in the author’s own words; not blank
 * @param setAt when it was set
 */
public record LevelOverride(int level, ParticipantId author, String note, Instant setAt) {
    /**
     * Refuses an override without a reason.
     *
     * @param level the position on the scale, from 1
     * @param author who sets it
     * @param note why; not blank
     * @param setAt when it was set
     */
    public LevelOverride {
        checkArgument(level >= 1, "levels count from 1, but was %s", level);
        requireNonNull(author);
        checkArgument(!note.isBlank(), "an override says why");
        requireNonNull(setAt);
    }
}

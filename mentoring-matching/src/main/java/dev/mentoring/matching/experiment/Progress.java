package dev.mentoring.matching.experiment;

import java.util.OptionalLong;

/**
 * How far a run is. Immutable.
 *
 * @param done how many trials are recorded
 * @param total how many there are in all
 * @param doneNow how many of them this run has recorded itself
 * @param elapsed the time since this run began, in nanoseconds by the caller’s clock
 */
public record Progress(long done, long total, long doneNow, long elapsed) {
    /** {@return the time that the rest will take if it goes on like this, in nanoseconds; empty while nobody can tell} */
    public OptionalLong remaining() {
        return doneNow == 0 || elapsed == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round((double) elapsed / doneNow * (total - done)));
    }
}

package dev.mentoring.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.json.reading.ReadResult;

/**
 * A line of a log, as it was read.
 *
 * @param number its number in the log, from 1, which is that of the heading
 * @param start the position of its first byte in the log, from 0; cut a log there to get rid of a torn last line
 * @param result the record, or everything that is wrong with the line: places name the log, the line and the JSON pointer
 * @param <L> the record
 */
public record LogLine<L>(long number, long start, ReadResult<L> result) {
    /**
     * Checks the numbers.
     *
     * @param number its number in the log, from 1
     * @param start the position of its first byte, from 0
     * @param result the record, or everything that is wrong with the line
     */
    public LogLine {
        checkArgument(number >= 1, "lines count from 1, but was %s", number);
        checkArgument(start >= 0, "positions count from 0, but was %s", start);
        requireNonNull(result);
    }

    /** {@return whether the line was not written to its end, as when the power failed; only the last line ever is} */
    public boolean isTorn() {
        return result.problems().all().stream()
                .anyMatch(problem -> problem.code().equals("line-torn"));
    }
}

package dev.mentoring.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.codec.Header;
import java.util.function.UnaryOperator;

/**
 * Lifts the lines of a log from an older version to a newer one, so that old logs are read without being rewritten: {@code
 * json.withUpcasters(List.of(new Upcaster(LogType.MEETINGS, "0.9", "1.0", line -> …)))}. Upcasters of one log are applied one
 * after the other, from the version of the log to that of the library.
 *
 * @param log the kind of log
 * @param from the version in which the lines are written, {@code major.minor}
 * @param to the version in which the function gives them
 * @param lift a pure function on a line: objects are maps in the order of their members, arrays are lists, whole numbers
 *     {@link Long} (or {@link java.math.BigInteger}), others {@link java.math.BigDecimal}; null is an empty {@link
 *     java.util.Optional}
 */
public record Upcaster(LogType<?> log, String from, String to, UnaryOperator<ImmutableMap<String, Object>> lift) {
    /**
     * Checks the versions.
     *
     * @param log the kind of log
     * @param from the version in which the lines are written
     * @param to the version in which the function gives them; newer
     * @param lift the function
     */
    public Upcaster {
        requireNonNull(log);
        requireNonNull(lift);
        checkArgument(
                Header.compareVersions(from, to) < 0,
                "an upcaster goes to a newer version, not from %s to %s",
                from,
                to);
    }
}

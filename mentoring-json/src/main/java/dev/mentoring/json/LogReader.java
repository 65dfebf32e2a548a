package dev.mentoring.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterators;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.Reading;
import dev.mentoring.json.internal.log.LineReader;
import dev.mentoring.json.internal.stream.JsonCursor;
import dev.mentoring.json.internal.stream.JsonEngine;
import dev.mentoring.json.internal.stream.LiftedCursor;
import dev.mentoring.json.reading.ReadLimits;
import dev.mentoring.json.reading.ReadResult;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a log, one after the other, in memory that grows with the longest line only; begin with {@link
 * MentoringJson#readLog}.
 *
 * <p>A damaged line is a line with problems, and the lines after it are read all the same, so that one pass finds all damage.
 * A damaged heading is the only line. Who wants records or nothing takes {@link #records()}, which suits {@link
 * dev.mentoring.core.lifecycle.Evolution#fold}. Unknown members are refused, unless the heading says that the log is of a newer
 * minor version. Not thread-safe.
 *
 * @param <L> the record on each line
 */
public final class LogReader<L> implements Iterator<LogLine<L>> {
    private final LineReader lines;
    private final LogType<L> type;
    private final JsonEngine engine;
    private final ReadLimits limits;
    private final ImmutableList<Upcaster> upcasters;
    private Optional<UnaryOperator<ImmutableMap<String, Object>>> lift = Optional.empty();
    private boolean newerMinorVersion;
    private boolean over;
    private @Nullable LogLine<L> upcoming;

    LogReader(
            InputStream bytes,
            LogType<L> type,
            JsonEngine engine,
            ReadLimits limits,
            ImmutableList<Upcaster> upcasters) {
        this.lines = new LineReader(bytes, limits.documentLength());
        this.type = type;
        this.engine = engine;
        this.limits = limits;
        this.upcasters = upcasters;
    }

    /**
     * {@return whether there is another line}
     *
     * @throws java.io.UncheckedIOException when the input fails
     */
    @Override
    public boolean hasNext() {
        if (upcoming == null && !over) {
            upcoming = read();
            over |= upcoming == null;
        }
        return upcoming != null;
    }

    /**
     * {@return the next line}
     *
     * @throws java.io.UncheckedIOException when the input fails
     * @throws NoSuchElementException when there is none
     */
    @Override
    public LogLine<L> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        LogLine<L> line = requireNonNull(upcoming);
        upcoming = null;
        return line;
    }

    /** {@return the records on the lines still to come; it throws an {@link InvalidInputException} at a damaged line} */
    public Iterator<L> records() {
        return Iterators.transform(this, line -> line.result().orElseThrow());
    }

    private @Nullable LogLine<L> read() {
        if (lines.number() == 0) {
            lines.next();
            ReadResult<String> heading = parse(type.format().header().heading(this::isRead), this::plain);
            if (heading.value().isEmpty()) {
                over = true;
                return new LogLine<>(1, 0, new ReadResult<>(Optional.empty(), heading.problems()));
            }
            Upgrade upgrade = upgradeFrom(heading.orElseThrow());
            lift = upgrade.lift();
            newerMinorVersion = Header.compareVersions(upgrade.version(), type.version()) > 0;
        }
        if (!lines.next()) {
            return null;
        }
        return new LogLine<>(lines.number(), lines.start(), parse(type.format().line(), this::lifted));
    }

    private <T> ReadResult<T> parse(Codec<T> codec, Function<JsonCursor, JsonCursor> view) {
        if (lines.isTooLong()) {
            return placed(Reading.tooLong(limits));
        }
        ReadResult<T> result = engine.read(
                lines.characters(),
                cursor -> newerMinorVersion
                        ? Reading.wholeOfNewerVersion(view.apply(cursor), codec, limits)
                        : Reading.whole(view.apply(cursor), codec, limits));
        if (lines.number() > 0 && lines.isUnended() && result.problems().hasErrors()) {
            return placed(Reading.torn(lines.start()));
        }
        return result.problems().all().isEmpty() ? result : placed(result);
    }

    private JsonCursor plain(JsonCursor cursor) {
        return cursor;
    }

    private JsonCursor lifted(JsonCursor cursor) {
        return lift.<JsonCursor>map(function -> new LiftedCursor(cursor, function))
                .orElse(cursor);
    }

    private <T> ReadResult<T> placed(ReadResult<T> result) {
        long number = Math.max(1, lines.number());
        ImmutableList<Problem> problems = result.problems().all().stream()
                .map(problem -> problem.at(
                        Place.cell(type.name(), number, problem.place().toString())))
                .collect(ImmutableList.toImmutableList());
        return new ReadResult<>(result.value(), new Problems(problems));
    }

    private boolean isRead(String version) {
        String lifted = upgradeFrom(version).version();
        return lifted.startsWith(type.format().header().major() + ".");
    }

    /** Follows the upcasters until one reaches the version of the library, or none goes on. */
    private Upgrade upgradeFrom(String version) {
        Upgrade upgrade = new Upgrade(version, Optional.empty());
        while (Header.compareVersions(upgrade.version(), type.version()) < 0) {
            Upgrade before = upgrade;
            Optional<Upcaster> step = upcasters.stream()
                    .filter(one -> one.log() == type && one.from().equals(before.version()))
                    .findFirst();
            if (step.isEmpty()) {
                break;
            }
            upgrade = before.with(step.get());
        }
        return upgrade;
    }

    /**
     * From the version of a log to a newer one.
     *
     * @param version the newer version
     * @param lift what lifts the lines; empty when nothing is to be done
     */
    private record Upgrade(String version, Optional<UnaryOperator<ImmutableMap<String, Object>>> lift) {
        Upgrade with(Upcaster step) {
            UnaryOperator<ImmutableMap<String, Object>> further = step.lift();
            return new Upgrade(
                    step.to(),
                    Optional.of(lift.<UnaryOperator<ImmutableMap<String, Object>>>map(
                                    first -> line -> further.apply(first.apply(line)))
                            .orElse(further)));
        }
    }
}

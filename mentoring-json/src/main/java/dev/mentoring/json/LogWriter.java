package dev.mentoring.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes a log, one record a line, in memory that does not grow with the log; begin with {@link MentoringJson#startLog}. A
 * record that cannot be written leaves no trace, so that only a failing output tears a line. Not thread-safe.
 *
 * @param <L> the record on each line
 */
public final class LogWriter<L> {
    private final OutputStream bytes;
    private final BiConsumer<L, OutputStream> write;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LogWriter(OutputStream bytes, BiConsumer<L, OutputStream> write) {
        this.bytes = bytes;
        this.write = write;
    }

    /**
     * Writes a record and ends its line.
     *
     * @param record the record
     * @throws IllegalArgumentException when a string of it is not Unicode; nothing is written then
     * @throws UncheckedIOException when the output fails
     */
    public void append(L record) {
        write(target -> write.accept(record, target));
    }

    void write(Consumer<OutputStream> content) {
        line.reset();
        content.accept(line);
        line.write('\n');
        try {
            line.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.mentoring.json.internal.stream;

import java.io.OutputStream;
import java.io.Reader;
import java.util.function.Consumer;
import java.util.function.Function;

/** Opens cursors and emitters; immutable and thread-safe. */
public interface JsonEngine {
    /**
     * {@return what a function makes of the tokens of a text}
     *
     * @param text the text; not closed
     * @param read reads; its cursor stands before the first token
     * @param <R> the result
     * @throws java.io.UncheckedIOException when the text cannot be had
     */
    <R> R read(Reader text, Function<JsonCursor, R> read);

    /**
     * Writes a text in UTF-8, without blanks between its tokens.
     *
     * @param bytes where to; flushed, not closed
     * @param write writes one value
     * @throws java.io.UncheckedIOException when the output fails
     */
    void write(OutputStream bytes, Consumer<JsonEmitter> write);
}

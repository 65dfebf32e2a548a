package dev.mentoring.json.internal.codec;

import dev.mentoring.json.internal.stream.JsonEmitter;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes how a value stands in JSON. Immutable and thread-safe.
 *
 * @param <T> the value
 */
public interface Codec<T> {
    /**
     * {@return the value at the cursor, or null when it is broken and the problems have been reported}
     *
     * @param in stands at the first token of the value, and afterwards at its last one
     */
    @Nullable T read(Reading in);

    /**
     * Writes a value in its one canonical form.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, JsonEmitter out);

    /**
     * {@return the JSON Schema of everything that the codec writes}
     *
     * @param definitions collects the schemas of shared values
     */
    Map<String, Object> schema(Definitions definitions);

    /**
     * {@return a codec of another value that stands in JSON as this one does}
     *
     * @param of makes the other value; it never refuses
     * @param to gives this value
     * @param <O> the other value
     */
    default <O> Codec<O> as(Function<T, O> of, Function<O, T> to) {
        return new MappedCodec<>(this, of, to);
    }
}

package dev.mentoring.json.internal.codec;

import dev.mentoring.json.internal.stream.JsonEmitter;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands in JSON as another one does.
 *
 * @param other describes the other value
 * @param of makes the value of the other
 * @param to gives the other
 * @param <U> the other value
 * @param <T> the value
 */
record MappedCodec<U, T>(Codec<U> other, Function<U, T> of, Function<T, U> to) implements Codec<T> {
    @Override
    public @Nullable T read(Reading in) {
        U read = other.read(in);
        return read == null ? null : of.apply(read);
    }

    @Override
    public void write(T value, JsonEmitter out) {
        other.write(to.apply(value), out);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return other.schema(definitions);
    }
}

package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an object codec knows of one member.
 *
 * @param name its name
 * @param codec describes its value
 * @param wrap what the object is told when the member is there
 * @param absent what the object is told when it is left out; null when it must be there
 * @param get the value that is written, or null when the member is left out
 * @param <T> the object
 * @param <V> the value of the member
 */
record Slot<T, V>(
        String name,
        Codec<V> codec,
        Function<V, Object> wrap,
        @Nullable Object absent,
        Function<T, @Nullable V> get) {
    boolean required() {
        return absent == null;
    }

    @Nullable Object read(Reading in) {
        V value = codec.read(in);
        return value == null ? null : wrap.apply(value);
    }

    void write(T object, JsonEmitter out) {
        V value = get.apply(object);
        if (value != null) {
            out.name(name);
            codec.write(value, out);
        }
    }

    Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = codec.schema(definitions);
        if (absent instanceof Integer || absent instanceof String) {
            return ImmutableMap.<String, Object>builder()
                    .putAll(schema)
                    .put("default", absent)
                    .buildOrThrow();
        }
        return schema;
    }
}

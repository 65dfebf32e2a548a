package dev.mentoring.json.internal.codec;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of a few values, written as its code.
 *
 * @param byCode the values by code
 * @param code gives the code of a value
 * @param <T> the value
 */
public record CodeCodec<T>(ImmutableMap<String, T> byCode, Function<T, String> code) implements KeyCodec<T> {
    @Override
    public @Nullable T read(Reading in) {
        if (in.current() != Token.STRING) {
            in.refuse("code");
            return null;
        }
        return ofKey(in, in.text());
    }

    @Override
    public @Nullable T ofKey(Reading in, String text) {
        T value = byCode.get(text);
        if (value == null) {
            in.report("value-unknown", CodecTexts.quote(text), Joiner.on(", ").join(byCode.keySet()));
        }
        return value;
    }

    @Override
    public String keyOf(T value) {
        return code.apply(value);
    }

    @Override
    public void write(T value, JsonEmitter out) {
        out.string(keyOf(value));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("enum", byCode.keySet().asList());
    }
}

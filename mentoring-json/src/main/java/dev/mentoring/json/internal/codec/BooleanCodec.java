package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. */
enum BooleanCodec implements Codec<Boolean> {
    /** The only one. */
    INSTANCE;

    @Override
    public @Nullable Boolean read(Reading in) {
        if (in.current() != Token.TRUE && in.current() != Token.FALSE) {
            in.refuse("boolean");
            return null;
        }
        return in.current() == Token.TRUE;
    }

    @Override
    public void write(Boolean value, JsonEmitter out) {
        out.bool(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "boolean");
    }
}

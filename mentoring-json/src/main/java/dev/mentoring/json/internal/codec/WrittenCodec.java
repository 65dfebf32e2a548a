package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as it is written, be it a word or a number: it is read from a string or a number, and written as a string. */
enum WrittenCodec implements Codec<String> {
    /** The only one. */
    INSTANCE;

    @Override
    public @Nullable String read(Reading in) {
        return in.current() == Token.INTEGER || in.current() == Token.DECIMAL ? in.text() : Scalars.STRING.read(in);
    }

    @Override
    public void write(String value, JsonEmitter out) {
        out.string(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", ImmutableList.of("string", "number"));
    }
}

package dev.mentoring.json.internal.codec;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value that is written as a string.
 *
 * @param kind the kind of string, a key of the catalogue
 * @param pattern what all such strings match, in the common dialect of Java and ECMA 262
 * @param parse makes the value; throws {@link IllegalArgumentException} or {@link DateTimeException} when it cannot
 * @param format writes the value
 * @param shared whether equal strings of one document are read as one object
 * @param <T> the value
 */
public record StringCodec<T>(
        String kind, Pattern pattern, Function<String, T> parse, Function<T, String> format, boolean shared)
        implements KeyCodec<T> {
    /**
     * {@return a codec of a value that is written as a string}
     *
     * @param kind the kind of string, a key of the catalogue
     * @param regex what all such strings match, in the common dialect of Java and ECMA 262
     * @param parse makes the value; throws {@link IllegalArgumentException} or {@link DateTimeException} when it cannot
     * @param format writes the value
     * @param <T> the value
     */
    public static <T> StringCodec<T> of(
            String kind, String regex, Function<String, T> parse, Function<T, String> format) {
        return new StringCodec<>(kind, Pattern.compile(regex, Pattern.DOTALL), parse, format, false);
    }

    /** {@return this codec, reading equal strings of one document as one object, so that repeated ids take no memory} */
    public StringCodec<T> pooled() {
        return new StringCodec<>(kind, pattern, parse, format, true);
    }

    @Override
    public @Nullable T read(Reading in) {
        if (in.current() != Token.STRING) {
            in.refuse(kind);
            return null;
        }
        if (!shared) {
            return ofKey(in, in.text());
        }
        String text = in.text();
        T known = in.known(this, text);
        if (known != null) {
            return known;
        }
        T value = ofKey(in, text);
        if (value != null) {
            in.remember(this, text, value);
        }
        return value;
    }

    @Override
    public String keyOf(T value) {
        String text = format.apply(value);
        checkArgument(!hasLoneSurrogate(text), "half of a surrogate pair stands alone, which no UTF-8 can write");
        return text;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && CodecTexts.isLoneSurrogate(text, i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable T ofKey(Reading in, String text) {
        if (hasLoneSurrogate(text)) {
            in.report("text-malformed", CodecTexts.quote(text));
            return null;
        }
        if (pattern.matcher(text).find()) {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                // falls through: the value has a form that no pattern can describe
            }
        }
        in.report("value-malformed", CodecTexts.kind(kind), CodecTexts.quote(text));
        return null;
    }

    @Override
    public void write(T value, JsonEmitter out) {
        out.string(keyOf(value));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return pattern.pattern().isEmpty()
                ? ImmutableMap.of("type", "string")
                : ImmutableMap.of("type", "string", "pattern", pattern.pattern());
    }
}

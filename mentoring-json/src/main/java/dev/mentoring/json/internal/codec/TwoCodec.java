package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Exactly two values, either of which may be missing: an array of two, null for the one that is missing.
 *
 * @param element describes one of them
 * @param of makes the value of both
 * @param first gives the first
 * @param second gives the second
 * @param <E> one of them
 * @param <T> both
 */
record TwoCodec<E, T>(
        Codec<E> element,
        BiFunction<Optional<E>, Optional<E>, T> of,
        Function<T, Optional<E>> first,
        Function<T, Optional<E>> second)
        implements Codec<T> {
    @Override
    public @Nullable T read(Reading in) {
        if (in.current() != Token.START_ARRAY) {
            in.refuse("two");
            return null;
        }
        List<Optional<E>> read = new ArrayList<>();
        boolean broken = false;
        int count = 0;
        in.enter(count);
        while (in.next() != Token.END_ARRAY) {
            boolean missing = in.current() == Token.NULL;
            E value = missing ? null : element.read(in);
            broken |= value == null && !missing;
            if (count < 2) {
                read.add(Optional.ofNullable(value));
            }
            in.leave();
            count++;
            in.enter(count);
        }
        in.leave();
        if (count != 2) {
            in.report("elements-not-two", Integer.toString(count));
            return null;
        }
        return broken ? null : of.apply(read.get(0), read.get(1));
    }

    @Override
    public void write(T value, JsonEmitter out) {
        out.startArray();
        writeOne(first.apply(value), out);
        writeOne(second.apply(value), out);
        out.endArray();
    }

    private void writeOne(Optional<E> one, JsonEmitter out) {
        if (one.isPresent()) {
            element.write(one.get(), out);
        } else {
            out.nothing();
        }
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        ImmutableMap<String, Object> missing = ImmutableMap.of("type", "null");
        return ImmutableMap.<String, Object>builder()
                .put("type", "array")
                .put("items", ImmutableMap.of("anyOf", List.of(element.schema(definitions), missing)))
                .put("minItems", 2)
                .put("maxItems", 2)
                .buildOrThrow();
    }
}

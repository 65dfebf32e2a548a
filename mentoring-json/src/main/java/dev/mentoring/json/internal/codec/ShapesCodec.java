package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of one type that has two shapes, told apart by the names of their members.
 *
 * @param name the name of the family in schemas
 * @param marks names that only the marked shape has; {@code pairs/first} is a member of the objects in a list
 * @param markedType the class of the marked shape
 * @param marked describes the marked shape
 * @param plainType the class of the other shape
 * @param plain describes the other shape, a document of the same type
 * @param others names that only the other shape has; whichever name comes first decides
 * @param <T> the family
 * @param <A> the marked shape
 * @param <B> the other shape
 */
public record ShapesCodec<T, A extends T, B extends T>(
        String name,
        ImmutableSet<String> marks,
        Class<A> markedType,
        ObjectCodec<A> marked,
        Class<B> plainType,
        ObjectCodec<B> plain,
        ImmutableSet<String> others)
        implements DocumentCodec<T> {
    @Override
    public @Nullable T read(Reading in) {
        if (in.current() != Token.START_OBJECT) {
            in.refuse("object");
            return null;
        }
        ImmutableSet<String> telling =
                ImmutableSet.<String>builder().addAll(marks).addAll(others).build();
        return in.lookAheadForName(
                telling, found -> found.map(marks::contains).orElse(false) ? marked.read(in) : plain.read(in));
    }

    @Override
    public void write(T value, JsonEmitter out) {
        if (markedType.isInstance(value)) {
            marked.write(markedType.cast(value), out);
        } else {
            plain.write(plainType.cast(value), out);
        }
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(name, () -> inlineSchema(definitions));
    }

    @Override
    public Map<String, Object> inlineSchema(Definitions definitions) {
        return ImmutableMap.of("oneOf", ImmutableList.of(plain.schema(definitions), marked.schema(definitions)));
    }

    @Override
    public Optional<Header> header() {
        return plain.header();
    }
}

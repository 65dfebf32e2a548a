package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several values of one kind.
 *
 * @param element describes one of them
 * @param least the least number of them
 * @param distinct whether no two may be equal
 * @param gather makes the whole of the elements, which come in the order of the document
 * @param elements gives the elements in the order in which they are written
 * @param <E> an element
 * @param <C> all of them
 */
record ArrayCodec<E, C>(
        Codec<E> element,
        int least,
        boolean distinct,
        Function<ImmutableList<E>, C> gather,
        Function<C, ? extends Iterable<E>> elements)
        implements Codec<C> {
    @Override
    public @Nullable C read(Reading in) {
        if (in.current() != Token.START_ARRAY) {
            in.refuse("array");
            return null;
        }
        ImmutableList.Builder<E> read = ImmutableList.builder();
        Set<E> seen = new HashSet<>();
        boolean broken = false;
        int count = 0;
        in.enter(count);
        while (in.next() != Token.END_ARRAY) {
            E value = element.read(in);
            if (value == null) {
                broken = true;
            } else if (distinct && !seen.add(value)) {
                in.report("element-repeated");
                broken = true;
            } else {
                read.add(value);
            }
            in.leave();
            count++;
            in.enter(count);
        }
        in.leave();
        if (count < least) {
            in.report("elements-too-few", Integer.toString(least));
            broken = true;
        }
        return broken ? null : gather.apply(read.build());
    }

    @Override
    public void write(C value, JsonEmitter out) {
        out.startArray();
        for (E one : elements.apply(value)) {
            element.write(one, out);
        }
        out.endArray();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        ImmutableMap.Builder<String, Object> schema = ImmutableMap.builder();
        schema.put("type", "array").put("items", element.schema(definitions));
        if (least > 0) {
            schema.put("minItems", least);
        }
        if (distinct) {
            schema.put("uniqueItems", true);
        }
        return schema.buildOrThrow();
    }
}

package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by key, written as an object whose members are sorted by key.
 *
 * @param keys describes the keys
 * @param values describes the values
 * @param <K> a key
 * @param <V> a value
 */
record MapCodec<K extends Comparable<? super K>, V>(KeyCodec<K> keys, Codec<V> values)
        implements Codec<ImmutableMap<K, V>> {
    @Override
    public @Nullable ImmutableMap<K, V> read(Reading in) {
        if (in.current() != Token.START_OBJECT) {
            in.refuse("object");
            return null;
        }
        Map<K, V> entries = new LinkedHashMap<>();
        boolean broken = false;
        while (in.next() == Token.NAME) {
            String name = in.text();
            in.enter(name);
            K key = keys.ofKey(in, name);
            in.next();
            V value = values.read(in);
            if (key == null || value == null) {
                broken = true;
            } else if (entries.putIfAbsent(key, value) != null) {
                in.report("member-repeated", CodecTexts.quote(name));
                broken = true;
            }
            in.leave();
        }
        return broken ? null : ImmutableMap.copyOf(entries);
    }

    @Override
    public void write(ImmutableMap<K, V> value, JsonEmitter out) {
        out.startObject();
        ImmutableSortedMap.<K, V>copyOf(value).forEach((key, one) -> {
            out.name(keys.keyOf(key));
            values.write(one, out);
        });
        out.endObject();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of(
                "type",
                "object",
                "propertyNames",
                keys.schema(definitions),
                "additionalProperties",
                values.schema(definitions));
    }
}

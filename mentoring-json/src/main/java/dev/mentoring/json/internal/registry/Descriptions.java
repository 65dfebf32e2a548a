package dev.mentoring.json.internal.registry;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.registry.Registry.Described;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects descriptions, each under the type that it describes. Not thread-safe. */
final class Descriptions {
    private final Map<Class<?>, Described<?>> all = new LinkedHashMap<>();

    <T> void add(Class<T> type, Codec<T> codec) {
        checkArgument(all.put(type, new Described<>(type, codec)) == null, "%s is described twice", type);
    }

    /** Adds what is described by rule, unless it has a description already: by hand, or as a document. */
    void addAll(Map<? extends Class<?>, ? extends Codec<?>> codecs) {
        codecs.forEach((type, codec) -> all.putIfAbsent(type, described(type, codec)));
    }

    @SuppressWarnings("unchecked") // each codec stands under the class that it describes
    private static <T> Described<T> described(Class<T> type, Codec<?> codec) {
        return new Described<>(type, (Codec<T>) codec);
    }

    ImmutableMap<Class<?>, Described<?>> all() {
        return ImmutableMap.copyOf(all);
    }
}

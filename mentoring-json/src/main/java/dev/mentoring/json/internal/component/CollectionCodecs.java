package dev.mentoring.json.internal.component;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.KeyCodec;
import java.util.Comparator;

/** Codecs of the collections that records hold, by their classes. */
final class CollectionCodecs {
    private CollectionCodecs() {}

    /**
     * {@return the codec of a collection}
     *
     * @param type its class
     * @param first describes the first type argument: elements, or keys
     * @param last describes the last one: elements, or values
     */
    @SuppressWarnings({"unchecked", "rawtypes"
    }) // an element of a set or key of a map that has no order fails when it is written
    static <E extends Comparable<? super E>> Codec<?> of(Class<?> type, Codec<?> first, Codec<?> last) {
        Codec<E> element = (Codec<E>) last;
        if (type == ImmutableList.class) {
            return Collections.list(element, 0);
        }
        if (type == ImmutableSet.class) {
            return Collections.set(element, Comparator.<E>naturalOrder());
        }
        if (type == ImmutableSortedSet.class) {
            return Collections.sortedSet(element, 0);
        }
        checkArgument(ImmutableMap.class.isAssignableFrom(type), "no description of %s", type);
        checkArgument(first instanceof KeyCodec, "a key that %s describes is no string", first);
        Codec<ImmutableMap<E, Object>> map = Collections.map((KeyCodec<E>) first, (Codec<Object>) last);
        return type == ImmutableSortedMap.class
                ? map.<ImmutableSortedMap<E, Object>>as(ImmutableSortedMap::copyOf, ImmutableMap::copyOf)
                : map;
    }
}

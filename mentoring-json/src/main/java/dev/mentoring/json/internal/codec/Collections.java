package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Codecs of lists, sets and maps. */
public final class Collections {
    private Collections() {}

    /**
     * {@return a list, whose order means something}
     *
     * @param element describes an element
     * @param least the least number of elements
     * @param <E> an element
     */
    public static <E> Codec<ImmutableList<E>> list(Codec<E> element, int least) {
        return new ArrayCodec<>(element, least, false, Function.identity(), Function.identity());
    }

    /**
     * {@return values that are made only while they are written, because there may be very many of them}
     *
     * @param element describes an element
     * @param <E> an element
     */
    public static <E> Codec<Iterable<E>> each(Codec<E> element) {
        return new ArrayCodec<>(element, 0, false, list -> list, Function.identity());
    }

    /**
     * {@return a set, which is written in one order whatever the order of its elements}
     *
     * @param element describes an element
     * @param order the order, in which different elements are never equal
     * @param <E> an element
     */
    public static <E> Codec<ImmutableSet<E>> set(Codec<E> element, Comparator<? super E> order) {
        return new ArrayCodec<>(element, 0, true, ImmutableSet::copyOf, set -> ImmutableList.sortedCopyOf(order, set));
    }

    /**
     * {@return a set whose elements have an order of their own}
     *
     * @param element describes an element
     * @param least the least number of elements
     * @param <E> an element
     */
    public static <E extends Comparable<? super E>> Codec<ImmutableSortedSet<E>> sortedSet(
            Codec<E> element, int least) {
        return new ArrayCodec<>(element, least, true, ImmutableSortedSet::copyOf, Function.identity());
    }

    /**
     * {@return values by key, written as an object whose members are sorted}
     *
     * @param keys describes the keys
     * @param values describes the values
     * @param <K> a key
     * @param <V> a value
     */
    public static <K extends Comparable<? super K>, V> Codec<ImmutableMap<K, V>> map(
            KeyCodec<K> keys, Codec<V> values) {
        return new MapCodec<>(keys, values);
    }

    /**
     * {@return exactly two values, null in the place of the one that is missing}
     *
     * @param element describes one of them
     * @param of makes the value of both
     * @param first gives the first
     * @param second gives the second
     * @param <E> one of them
     * @param <T> both
     */
    public static <E, T> Codec<T> two(
            Codec<E> element,
            BiFunction<Optional<E>, Optional<E>, T> of,
            Function<T, Optional<E>> first,
            Function<T, Optional<E>> second) {
        return new TwoCodec<>(element, of, first, second);
    }
}

package dev.mentoring.core.internal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map of which every version stays as it was: a change copies the nodes on the way to one key, about as many as the
 * logarithm of the size, and shares all the others with the version before. Guava’s immutable maps copy everything.
 *
 * <p>A weight-balanced tree (Nievergelt and Reingold 1973) with the parameters 3 and 2, for which Hirai and Yamamoto (2011)
 * prove that it stays balanced. Immutable and thread-safe.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class PersistentSortedMap<K extends Comparable<? super K>, V> {
    private static final int HEAVY = 3;
    private static final int SINGLE = 2;

    private record Node<K, V>(
            K key,
            V value,
            @Nullable Node<K, V> left,
            @Nullable Node<K, V> right,
            int size) {}

    private final @Nullable Node<K, V> root;

    private PersistentSortedMap(@Nullable Node<K, V> root) {
        this.root = root;
    }

    /**
     * {@return a map without keys}
     *
     * @param <K> the keys
     * @param <V> the values
     */
    public static <K extends Comparable<? super K>, V> PersistentSortedMap<K, V> of() {
        return new PersistentSortedMap<>(null);
    }

    /**
     * {@return the value of a key; in logarithmic time}
     *
     * @param key the key
     */
    public Optional<V> get(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int order = key.compareTo(node.key());
            if (order == 0) {
                return Optional.of(node.value());
            }
            node = order < 0 ? node.left() : node.right();
        }
        return Optional.empty();
    }

    /**
     * {@return the map in which a key has a value, whether it had one before or not; in logarithmic time}
     *
     * @param key the key
     * @param value the value
     */
    public PersistentSortedMap<K, V> with(K key, V value) {
        return new PersistentSortedMap<>(with(root, requireNonNull(key), requireNonNull(value)));
    }

    /** {@return the same as one of Guava’s maps; in linear time} */
    public ImmutableSortedMap<K, V> toMap() {
        ImmutableSortedMap.Builder<K, V> map = ImmutableSortedMap.naturalOrder();
        forEach(root, map::put);
        return map.buildOrThrow();
    }

    private static <K, V> void forEach(@Nullable Node<K, V> node, BiConsumer<K, V> action) {
        if (node != null) {
            forEach(node.left(), action);
            action.accept(node.key(), node.value());
            forEach(node.right(), action);
        }
    }

    private static <K extends Comparable<? super K>, V> Node<K, V> with(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return node(key, value, null, null);
        }
        int order = key.compareTo(node.key());
        if (order == 0) {
            return node(key, value, node.left(), node.right());
        }
        return order < 0
                ? balanced(node, with(node.left(), key, value), node.right())
                : balanced(node, node.left(), with(node.right(), key, value));
    }

    private static <K, V> Node<K, V> node(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        return new Node<>(key, value, left, right, weight(left) + weight(right) - 1);
    }

    private static <K, V> Node<K, V> under(Node<K, V> top, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        return node(top.key(), top.value(), left, right);
    }

    private static int weight(@Nullable Node<?, ?> node) {
        return node == null ? 1 : node.size() + 1;
    }

    /** Either side may be heavier than the other by one key too many, and is then turned to the other side. */
    private static <K, V> Node<K, V> balanced(Node<K, V> top, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (right != null && weight(right) > HEAVY * weight(left)) {
            Node<K, V> inner = right.left();
            return inner == null || weight(inner) < SINGLE * weight(right.right())
                    ? under(right, under(top, left, inner), right.right())
                    : under(inner, under(top, left, inner.left()), under(right, inner.right(), right.right()));
        }
        if (left != null && weight(left) > HEAVY * weight(right)) {
            Node<K, V> inner = left.right();
            return inner == null || weight(inner) < SINGLE * weight(left.left())
                    ? under(left, left.left(), under(top, inner, right))
                    : under(inner, under(left, left.left(), inner.left()), under(top, inner.right(), right));
        }
        return under(top, left, right);
    }

    /** How many nodes the longest way down has; for the test that it stays short. */
    int depth() {
        return depth(root);
    }

    private static int depth(@Nullable Node<?, ?> node) {
        return node == null ? 0 : 1 + Math.max(depth(node.left()), depth(node.right()));
    }
}

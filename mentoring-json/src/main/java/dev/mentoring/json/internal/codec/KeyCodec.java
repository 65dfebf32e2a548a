package dev.mentoring.json.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * A value that is written as a string, and can therefore be the name of a member. Immutable and thread-safe.
 *
 * @param <T> the value
 */
public interface KeyCodec<T> extends Codec<T> {
    /**
     * {@return the string of a value}
     *
     * @param value the value
     */
    String keyOf(T value);

    /**
     * {@return the value of a string, or null when it has none and the problem has been reported}
     *
     * @param in takes the problem
     * @param text the string
     */
    @Nullable T ofKey(Reading in, String text);
}

package dev.mentoring.json.internal.stream;

import dev.mentoring.core.confidentiality.Confidential;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes the tokens of a JSON text; not thread-safe. Failing output is an {@link java.io.UncheckedIOException}. */
public interface JsonEmitter {
    /** Opens an object. */
    void startObject();

    /** Closes the object. */
    void endObject();

    /** Opens an array. */
    void startArray();

    /** Closes the array. */
    void endArray();

    /**
     * Writes the name of a member; its value follows.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes a string.
     *
     * @param value the string; well-formed Unicode
     */
    void string(String value);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    void integer(long value);

    /**
     * Writes a number with decimals.
     *
     * @param value the number
     */
    void decimal(BigDecimal value);

    /**
     * Writes true or false.
     *
     * @param value which
     */
    void bool(boolean value);

    /** Writes null. */
    void nothing();

    /**
     * {@return what was said in confidence, when it may be written: whoever writes holds the key, and it was not erased}
     *
     * @param confidential what was said in confidence
     * @param <T> the content
     */
    default <T> Optional<T> contentOf(Confidential<T> confidential) {
        return Optional.empty();
    }
}

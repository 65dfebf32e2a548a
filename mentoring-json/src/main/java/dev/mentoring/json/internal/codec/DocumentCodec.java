package dev.mentoring.json.internal.codec;

import java.util.Map;
import java.util.Optional;

/**
 * Describes a value that may be a document of its own.
 *
 * @param <T> the value
 */
public interface DocumentCodec<T> extends Codec<T> {
    /** {@return what makes the value a document, if it is one} */
    Optional<Header> header();

    /**
     * {@return the schema of the value itself, not a reference to it}
     *
     * @param definitions collects the schemas of shared values
     */
    Map<String, Object> inlineSchema(Definitions definitions);
}

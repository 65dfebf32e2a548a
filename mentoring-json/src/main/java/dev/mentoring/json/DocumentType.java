package dev.mentoring.json;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A kind of document that can stand on its own, with a version and a published schema. Immutable and thread-safe.
 *
 * @param name what its member {@code type} says, in kebab-case
 * @param version the version that is written, {@code major.minor}; documents of the same major version are read
 * @param valueType what it is read as
 */
public record DocumentType(String name, String version, Class<?> valueType) {
    /** {@return the JSON Schema (draft 2020-12) of the document, in UTF-8 at the resource {@link #schemaResource()}} */
    public String schema() {
        try {
            return Resources.toString(
                    Resources.getResource(DocumentType.class, schemaResource()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(schemaResource(), e);
        }
    }

    /** {@return the address by which the schema calls itself; a newer major version has another one} */
    public String schemaId() {
        return "https://mentoring.dev/schema/" + fileName();
    }

    /** {@return the name of the schema's resource, relative to this package} */
    public String schemaResource() {
        return "schema/" + fileName();
    }

    private String fileName() {
        return name + "-" + version.substring(0, version.indexOf('.')) + ".json";
    }
}

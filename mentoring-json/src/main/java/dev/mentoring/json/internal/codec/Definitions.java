package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The schemas of the values that a document shares, by name; not thread-safe. */
public final class Definitions {
    private final Map<String, Map<String, Object>> byName = new TreeMap<>();

    /** Makes an empty collection. */
    public Definitions() {}

    /**
     * {@return a reference to the schema of a shared value}
     *
     * @param name the name of the value
     * @param schema its schema, asked for once
     */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> schema) {
        if (!byName.containsKey(name)) {
            byName.put(name, ImmutableMap.of());
            byName.put(name, schema.get());
        }
        return ImmutableMap.of("$ref", "#/$defs/" + name);
    }

    /** {@return the schemas by name, sorted} */
    public Map<String, Map<String, Object>> all() {
        return byName;
    }
}

package dev.mentoring.json.internal.log;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Definitions;
import dev.mentoring.json.internal.codec.Header;
import java.util.Map;

/**
 * How a log is written. Immutable and thread-safe.
 *
 * @param header its type and version, which stand on the first line
 * @param line describes the record on each further line
 * @param <L> the record
 */
public record LogFormat<L>(Header header, Codec<L> line) {
    /**
     * {@return the schema of every line}
     *
     * @param definitions collects the schemas of shared values
     */
    public Map<String, Object> lineSchema(Definitions definitions) {
        return ImmutableMap.of(
                "oneOf",
                ImmutableList.of(header.heading(version -> false).inlineSchema(definitions), line.schema(definitions)));
    }
}

package dev.mentoring.json.internal.stream.jackson2;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.mentoring.json.internal.stream.JsonCursor;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.JsonEngine;
import dev.mentoring.json.reading.ReadLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads and writes with Jackson 2. */
public final class Jackson2Engine implements JsonEngine {
    private final JsonFactory factory;

    /**
     * Makes an engine.
     *
     * @param limits how much a text may ask
     */
    public Jackson2Engine(ReadLimits limits) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .build();
    }

    @Override
    public <R> R read(Reader text, Function<JsonCursor, R> read) {
        try (JsonParser parser = factory.createParser(text)) {
            return read.apply(new Jackson2Cursor(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(OutputStream bytes, Consumer<JsonEmitter> write) {
        try (JsonGenerator generator = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
            write.accept(new Jackson2Emitter(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

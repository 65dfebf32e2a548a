package dev.mentoring.json.internal.stream.jackson3;

import dev.mentoring.json.internal.stream.JsonEmitter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Writes to a generator of Jackson 3. */
public final class Jackson3Emitter implements JsonEmitter {
    private final JsonGenerator generator;

    /**
     * Makes an emitter.
     *
     * @param generator the generator
     */
    public Jackson3Emitter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    @Override
    public void integer(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        generator.writeNumber(value);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}

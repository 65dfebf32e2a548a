package dev.mentoring.json.internal.stream.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.mentoring.json.internal.stream.JsonEmitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes to a generator of Jackson 2. */
public final class Jackson2Emitter implements JsonEmitter {
    private final JsonGenerator generator;

    /**
     * Makes an emitter.
     *
     * @param generator the generator
     */
    public Jackson2Emitter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        run(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        run(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        run(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String value) {
        run(() -> generator.writeString(value));
    }

    @Override
    public void integer(long value) {
        run(() -> generator.writeNumber(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        run(() -> generator.writeNumber(value));
    }

    @Override
    public void bool(boolean value) {
        run(() -> generator.writeBoolean(value));
    }

    @Override
    public void nothing() {
        run(() -> generator.writeNull());
    }

    private static void run(Output output) {
        try {
            output.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Output {
        void run() throws IOException;
    }
}

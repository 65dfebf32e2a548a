package dev.mentoring.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.KeyCodec;
import dev.mentoring.json.internal.codec.Reading;
import dev.mentoring.json.internal.registry.Registry;
import dev.mentoring.json.internal.stream.SyntaxFault;
import dev.mentoring.json.internal.stream.jackson2.Jackson2Cursor;
import dev.mentoring.json.internal.stream.jackson2.Jackson2Emitter;
import dev.mentoring.json.reading.ReadLimits;
import dev.mentoring.json.reading.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Teaches a mapper of Jackson 2 every value of the library, alone or within the embedder's own types. Found by {@code
 * JsonMapper.builder().findAndAddModules()}; on the module path, add it with {@code addModule(new MentoringModule())}.
 *
 * <p>What is wrong with a value is a {@link MismatchedInputException} whose cause is an {@link InvalidInputException}: its
 * problems are all those of that value, at JSON pointers from the top of what the mapper reads. Unknown members are
 * refused whatever the mapper is set to, except in documents of a newer minor version. The limits of the mapper's own
 * {@code StreamReadConstraints} apply. Immutable once registered.
 */
public final class MentoringModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public MentoringModule() {
        super("dev.mentoring.json");
        Registry.all().forEach(this::add);
    }

    private <T> void add(Registry.Described<T> described) {
        addSerializer(described.type(), new Writer<>(described.codec()));
        addDeserializer(described.type(), new Reader<>(described));
        if (described.codec() instanceof KeyCodec<T> keys) {
            addKeySerializer(described.type(), new KeyWriter<>(keys));
            addKeyDeserializer(described.type(), new KeyReader<>(described.type(), keys));
        }
    }

    private static final class Writer<T> extends JsonSerializer<T> {
        private final Codec<T> codec;

        Writer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            try {
                codec.write(value, new Jackson2Emitter(generator));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer type) throws IOException {
            serialize(value, generator, provider);
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {
        private final Registry.Described<T> described;

        Reader(Registry.Described<T> described) {
            this.described = described;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String base = parser.getParsingContext().pathAsPointer().toString();
            try {
                ReadResult<T> result =
                        Reading.part(new Jackson2Cursor(parser), described.codec(), ReadLimits.defaults(), base);
                return result.orElseThrow();
            } catch (InvalidInputException e) {
                throw refusal(parser, described.type(), e);
            } catch (SyntaxFault e) {
                throw e.getCause() instanceof IOException syntax ? syntax : new IOException(e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type)
                throws IOException {
            return deserialize(parser, context);
        }
    }

    private static final class KeyWriter<T> extends JsonSerializer<T> {
        private final KeyCodec<T> keys;

        KeyWriter(KeyCodec<T> keys) {
            this.keys = keys;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(keys.keyOf(value));
        }
    }

    private static final class KeyReader<T> extends KeyDeserializer {
        private final Class<T> type;
        private final KeyCodec<T> keys;

        KeyReader(Class<T> type, KeyCodec<T> keys) {
            this.type = type;
            this.keys = keys;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            JsonParser parser = context.getParser();
            String base = parser.getParsingContext().pathAsPointer().toString();
            try {
                return Reading.key(keys, key, base).orElseThrow();
            } catch (InvalidInputException e) {
                throw refusal(parser, type, e);
            }
        }
    }

    private static MismatchedInputException refusal(JsonParser parser, Class<?> type, InvalidInputException cause) {
        var refusal = MismatchedInputException.from(parser, type, cause.getMessage());
        refusal.initCause(cause);
        return refusal;
    }
}

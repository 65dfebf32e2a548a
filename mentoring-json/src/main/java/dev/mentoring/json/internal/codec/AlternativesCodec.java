package dev.mentoring.json.internal.codec;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of a closed family of objects, told apart by the value of one member, which may stand anywhere in the object and is
 * written first.
 *
 * @param <T> the family
 */
public final class AlternativesCodec<T> implements Codec<T> {
    private final String name;
    private final String discriminator;
    private final ImmutableMap<String, Alternative<? extends T>> byCode;

    private AlternativesCodec(Builder<T> builder) {
        this.name = builder.name;
        this.discriminator = builder.discriminator;
        this.byCode = ImmutableMap.copyOf(builder.byCode);
    }

    /**
     * {@return a builder of a codec}
     *
     * @param name the name of the family in schemas
     * @param discriminator the member that tells the alternatives apart
     * @param <T> the family
     */
    public static <T> Builder<T> builder(String name, String discriminator) {
        return new Builder<>(name, discriminator);
    }

    @Override
    public @Nullable T read(Reading in) {
        if (in.current() != Token.START_OBJECT) {
            in.refuse("object");
            return null;
        }
        return in.lookAhead(discriminator, code -> read(in, code));
    }

    private @Nullable T read(Reading in, Optional<String> code) {
        if (code.isEmpty()) {
            in.report("member-missing", discriminator);
            return null;
        }
        Alternative<? extends T> alternative = byCode.get(code.get());
        if (alternative == null) {
            in.enter(discriminator);
            in.report(
                    "value-unknown",
                    CodecTexts.quote(code.get()),
                    Joiner.on(", ").join(byCode.keySet()));
            in.leave();
            in.skip();
            return null;
        }
        return alternative.codec().read(in);
    }

    @Override
    public void write(T value, JsonEmitter out) {
        for (Alternative<? extends T> alternative : byCode.values()) {
            if (alternative.writes(value, out)) {
                return;
            }
        }
        throw new IllegalArgumentException(name + " has no alternative for " + value.getClass());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(
                name,
                () -> ImmutableMap.of(
                        "oneOf",
                        byCode.values().stream()
                                .map(alternative -> alternative.codec().schema(definitions))
                                .toList()));
    }

    private record Alternative<A>(Class<A> type, Codec<A> codec) {
        boolean writes(Object value, JsonEmitter out) {
            if (!type.isInstance(value)) {
                return false;
            }
            codec.write(type.cast(value), out);
            return true;
        }
    }

    /**
     * Collects the alternatives; not thread-safe.
     *
     * @param <T> the family
     */
    public static final class Builder<T> {
        private final String name;
        private final String discriminator;
        private final Map<String, Alternative<? extends T>> byCode = new LinkedHashMap<>();

        private Builder(String name, String discriminator) {
            this.name = name;
            this.discriminator = discriminator;
        }

        /**
         * Adds an alternative.
         *
         * @param code the value of the discriminator
         * @param type the class of the alternative
         * @param codec describes it; its member of the name of the discriminator has that value
         * @param <A> the alternative
         * @return this builder
         */
        public <A extends T> Builder<T> add(String code, Class<A> type, Codec<A> codec) {
            byCode.put(code, new Alternative<>(type, codec));
            return this;
        }

        /** {@return the codec} */
        public AlternativesCodec<T> build() {
            return new AlternativesCodec<>(this);
        }
    }
}

package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value with named members, written in the order in which they were declared.
 *
 * <pre>{@code
 * ObjectCodec.Builder<Offer> offer = ObjectCodec.builder("Offer");
 * var competency = offer.required("competency", COMPETENCY_ID, Offer::competency);
 * var level = offer.required("level", LEVEL, Offer::level);
 * Codec<Offer> codec = offer.build(in -> new Offer(in.get(competency), in.get(level)));
 * }</pre>
 *
 * @param <T> the value
 */
public final class ObjectCodec<T> implements DocumentCodec<T> {
    private final String name;
    private final @Nullable Header header;
    private final ImmutableList<Slot<T, ?>> slots;
    private final ImmutableMap<String, Integer> positions;
    private final Function<Member.Values, T> make;
    private final BiFunction<Place.Field, Member.Values, Optional<String>> locate;
    private final Function<T, Problems> warnings;

    private ObjectCodec(Builder<T> builder, @Nullable Header header, Function<Member.Values, T> make) {
        this.name = builder.name;
        this.header = header;
        this.make = make;
        this.locate = builder.locate;
        this.warnings = builder.warnings;
        List<Slot<T, ?>> all = new ArrayList<>(builder.slots);
        if (header != null) {
            all.add(headerSlot(Header.TYPE, header.typeCodec(), header.type()));
            all.add(headerSlot(Header.VERSION, header.versionCodec(), header.version()));
        }
        this.slots = ImmutableList.copyOf(all);
        ImmutableMap.Builder<String, Integer> byName = ImmutableMap.builder();
        for (int i = 0; i < slots.size(); i++) {
            byName.put(slots.get(i).name(), i);
        }
        this.positions = byName.buildOrThrow();
    }

    private Slot<T, String> headerSlot(String member, Codec<String> codec, String value) {
        return new Slot<>(member, codec, read -> read, null, object -> value);
    }

    /**
     * {@return a builder of a codec}
     *
     * @param name the name of the value in schemas
     * @param <T> the value
     */
    public static <T> Builder<T> builder(String name) {
        return new Builder<>(name);
    }

    /**
     * {@return a builder of a codec of one alternative of a closed family}
     *
     * @param name the name of the alternative in schemas
     * @param discriminator the member that tells the alternatives apart
     * @param code what it says for this one
     * @param <T> the alternative
     */
    public static <T> Builder<T> alternative(String name, String discriminator, String code) {
        Builder<T> builder = new Builder<>(name);
        builder.required(discriminator, new CodeCodec<>(ImmutableMap.of(code, code), same -> same), value -> code);
        return builder;
    }

    @Override
    public @Nullable T read(Reading in) {
        if (in.current() != Token.START_OBJECT) {
            in.refuse("object");
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[slots.size()];
        boolean[] seen = new boolean[slots.size()];
        boolean broken = false;
        while (in.next() == Token.NAME) {
            String member = in.text();
            Integer position = positions.get(member);
            in.enter(member);
            in.next();
            if (position == null) {
                in.reportUnknown(member, positions.keySet());
                in.skip();
            } else if (seen[position]) {
                in.report("member-repeated", CodecTexts.quote(member));
                in.skip();
                broken = true;
            } else {
                seen[position] = true;
                values[position] = slots.get(position).read(in);
                broken |= values[position] == null;
            }
            in.leave();
        }
        for (int i = 0; i < values.length; i++) {
            if (!seen[i]) {
                values[i] = slots.get(i).absent();
                if (values[i] == null) {
                    in.report("member-missing", slots.get(i).name());
                    broken = true;
                }
            }
        }
        return broken ? null : make(in, values);
    }

    @SuppressWarnings("NullAway") // every member gave something once nothing is broken
    private @Nullable T make(Reading in, @Nullable Object[] read) {
        Member.Values values = new Member.Values(read);
        try {
            T value = make.apply(values);
            report(in, values, warnings.apply(value));
            return value;
        } catch (InvalidInputException e) {
            report(in, values, e.problems());
        } catch (IllegalArgumentException e) {
            in.report("value-refused", CodecTexts.quote(String.valueOf(e.getMessage())));
        }
        return null;
    }

    private void report(Reading in, Member.Values values, Problems problems) {
        for (Problem problem : problems.all()) {
            in.report(problem, () -> placeOf(problem, values));
        }
    }

    private String placeOf(Problem problem, Member.Values values) {
        if (problem.place() instanceof Place.Field field) {
            return locate.apply(field, values).orElseGet(() -> memberNamedBy(field));
        }
        return problem.place() instanceof Place.Pointer pointer ? pointer.pointer() : "";
    }

    /** Domain values name their fields as JSON does; a field that is no member stands for the object as a whole. */
    private String memberNamedBy(Place.Field field) {
        int slash = field.field().indexOf('/');
        String first = slash < 0 ? field.field() : field.field().substring(0, slash);
        return positions.containsKey(first) ? "/" + field.field() : "";
    }

    @Override
    public void write(T value, JsonEmitter out) {
        out.startObject();
        int declared = slots.size();
        if (header != null) {
            declared -= 2;
            slots.get(declared).write(value, out);
            slots.get(declared + 1).write(value, out);
        }
        for (int i = 0; i < declared; i++) {
            slots.get(i).write(value, out);
        }
        out.endObject();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(name, () -> inlineSchema(definitions));
    }

    @Override
    public Map<String, Object> inlineSchema(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Slot<T, ?> slot : slots) {
            properties.put(slot.name(), slot.schema(definitions));
        }
        Map<String, Object> schema = Maps.newLinkedHashMap();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                slots.stream().filter(Slot::required).map(Slot::name).toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    @Override
    public Optional<Header> header() {
        return Optional.ofNullable(header);
    }

    /**
     * Describes an object, member by member; not thread-safe.
     *
     * @param <T> the value
     */
    public static final class Builder<T> {
        private final String name;
        private final List<Slot<T, ?>> slots = new ArrayList<>();
        private BiFunction<Place.Field, Member.Values, Optional<String>> locate = (place, values) -> Optional.empty();
        private Function<T, Problems> warnings = value -> Problems.none();

        private Builder(String name) {
            this.name = name;
        }

        private <M> Member<M> add(Slot<T, ?> slot) {
            slots.add(slot);
            return new Member<>(slots.size() - 1);
        }

        /**
         * {@return a member that must be there}
         *
         * @param member its name
         * @param codec describes its value
         * @param get its value in an object
         * @param <V> its value
         */
        public <V> Member<V> required(String member, Codec<V> codec, Function<T, V> get) {
            return add(new Slot<T, V>(member, codec, value -> value, null, object -> get.apply(object)));
        }

        /**
         * {@return a member that may be left out, which then stands for a default; the default is not written}
         *
         * @param member its name
         * @param codec describes its value
         * @param get its value in an object
         * @param absent the default
         * @param <V> its value
         */
        public <V> Member<V> defaulted(String member, Codec<V> codec, Function<T, V> get, V absent) {
            return add(new Slot<T, V>(member, codec, value -> value, absent, object -> {
                V value = get.apply(object);
                return value.equals(absent) ? null : value;
            }));
        }

        /**
         * {@return a member that is always written, yet may be left out by others, which then stands for a default}
         *
         * @param member its name
         * @param codec describes its value
         * @param get its value in an object
         * @param absent the default
         * @param <V> its value
         */
        public <V> Member<V> assumed(String member, Codec<V> codec, Function<T, V> get, V absent) {
            return add(new Slot<T, V>(member, codec, value -> value, absent, object -> get.apply(object)));
        }

        /**
         * {@return a member that may be left out, which then is unknown}
         *
         * @param member its name
         * @param codec describes its value
         * @param get its value in an object
         * @param <V> its value
         */
        public <V> Member<Optional<V>> optional(String member, Codec<V> codec, Function<T, Optional<V>> get) {
            return add(new Slot<T, V>(
                    member,
                    codec,
                    Optional::of,
                    Optional.empty(),
                    object -> get.apply(object).orElse(null)));
        }

        /**
         * {@return a whole number that may be left out, which then is unknown}
         *
         * @param member its name
         * @param codec describes its value
         * @param get its value in an object
         */
        public Member<OptionalInt> optionalInt(String member, Codec<Integer> codec, Function<T, OptionalInt> get) {
            return add(new Slot<T, Integer>(member, codec, OptionalInt::of, OptionalInt.empty(), object -> {
                OptionalInt value = get.apply(object);
                return value.isPresent() ? value.getAsInt() : null;
            }));
        }

        /**
         * Says where in the object a problem is that the value found in itself. Unless the function knows better, a field
         * that is named like a member is that member.
         *
         * @param locator gives a JSON pointer relative to the object
         * @return this builder
         */
        public Builder<T> locating(BiFunction<Place.Field, Member.Values, Optional<String>> locator) {
            this.locate = locator;
            return this;
        }

        /**
         * Says what is odd about a value that can be used.
         *
         * @param found gives the warnings
         * @return this builder
         */
        public Builder<T> warning(Function<T, Problems> found) {
            this.warnings = found;
            return this;
        }

        /**
         * {@return the codec}
         *
         * @param make makes the value of what its members gave; throws {@link InvalidInputException} or {@link
         *     IllegalArgumentException} when they do not fit together
         */
        public ObjectCodec<T> build(Function<Member.Values, T> make) {
            return new ObjectCodec<>(this, null, make);
        }

        /**
         * {@return the codec of the same value as a document of its own}
         *
         * @param header the type and version of the document
         * @param make makes the value of what its members gave
         */
        public ObjectCodec<T> buildDocument(Header header, Function<Member.Values, T> make) {
            return new ObjectCodec<>(this, header, make);
        }
    }
}

package dev.mentoring.json.internal.component;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.Member;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Descriptions of records whose components are the members, by the same names, and of all that such records hold: other
 * records, ids, codes, numbers, dates, confidences, and lists, sets and maps of such. The alternatives of a sealed interface
 * are told apart by their member {@code kind}, which they have wherever they stand: {@code AgreementSigned} is {@code
 * agreement-signed}, {@code OfMentor} is {@code mentor}. A component whose name is taken is called after its owner as well:
 * {@code kind} of a {@code WarningFact} is {@code warningFactKind}, {@code version} of an agreement that is a document is
 * {@code agreementVersion}.
 *
 * <p>What is described once is kept. Thread-safe.
 */
public final class RecordCodecs {
    private static final String KIND = "kind";

    private static final ImmutableMap<Class<?>, Codec<?>> SCALARS = ImmutableMap.<Class<?>, Codec<?>>builder()
            .put(String.class, Scalars.STRING)
            .put(boolean.class, Scalars.BOOLEAN)
            .put(int.class, Scalars.integer(Integer.MIN_VALUE, Integer.MAX_VALUE))
            .put(Integer.class, Scalars.integer(Integer.MIN_VALUE, Integer.MAX_VALUE))
            .put(long.class, Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE))
            .put(Long.class, Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE))
            .put(double.class, Scalars.DOUBLE)
            .put(Double.class, Scalars.DOUBLE)
            .put(LocalDate.class, Scalars.DATE)
            .put(Instant.class, Scalars.INSTANT)
            .put(Duration.class, Scalars.DURATION)
            .put(Period.class, Scalars.PERIOD)
            .put(ZoneId.class, Scalars.ZONE)
            .buildOrThrow();

    private final Map<Class<?>, Codec<?>> described = new ConcurrentHashMap<>(SCALARS);
    private final ImmutableSet<Class<?>> known;
    private final Map<String, Class<?>> names = new ConcurrentHashMap<>();

    /**
     * Makes descriptions.
     *
     * @param known what is described by hand
     */
    public RecordCodecs(Map<Class<?>, Codec<?>> known) {
        described.putAll(known);
        this.known = ImmutableSet.copyOf(described.keySet());
    }

    /** {@return what has been described by rule so far, by the names of the classes} */
    public ImmutableMap<Class<?>, Codec<?>> all() {
        return described.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .sorted(Comparator.comparing(entry -> entry.getKey().getName()))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * {@return the codec of a record, of an enum or of the alternatives of a sealed interface}
     *
     * @param type the type
     * @param <T> the type
     */
    @SuppressWarnings("unchecked") // each codec stands under the class that it describes
    public <T> Codec<T> of(Class<T> type) {
        Codec<?> known = described.get(type);
        if (known == null) {
            known = describe(type);
            described.put(type, known);
        }
        return (Codec<T>) known;
    }

    /**
     * {@return the codec of a record as a document of its own}
     *
     * @param type the record
     * @param header the type and version of the document
     * @param <T> the record
     */
    public <T> ObjectCodec<T> document(Class<T> type, Header header) {
        ObjectCodec.Builder<T> builder = ObjectCodec.builder(nameOf(type));
        return builder.buildDocument(header, members(type, builder, avoiding(Header.MEMBERS, type)));
    }

    private static UnaryOperator<String> avoiding(Set<String> taken, Class<?> owner) {
        String prefix = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, owner.getSimpleName());
        return name -> taken.contains(name) ? prefix + CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_CAMEL, name) : name;
    }

    private Codec<?> describe(Class<?> type) {
        if (type.isEnum()) {
            return enumeration(type);
        }
        if (type.isInterface() && type.isSealed()) {
            return family(type);
        }
        checkArgument(type.isRecord(), "%s is no record", type);
        Optional<Codec<?>> identifier = identifier(type);
        return identifier.isPresent() ? identifier.get() : object(type);
    }

    private <T> Codec<T> object(Class<T> type) {
        String name = nameOf(type);
        Optional<Class<?>> family =
                Arrays.stream(type.getInterfaces()).filter(Class::isSealed).findFirst();
        ObjectCodec.Builder<T> builder =
                family.isPresent() ? ObjectCodec.alternative(name, KIND, kindOf(type)) : ObjectCodec.builder(name);
        return builder.build(
                members(type, builder, avoiding(family.isPresent() ? Set.of(KIND) : Set.of(), family.orElse(type))));
    }

    private <T> Codec<T> family(Class<T> type) {
        AlternativesCodec.Builder<T> family = AlternativesCodec.builder(nameOf(type), KIND);
        alternatives(type)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(alternative -> add(family, alternative.asSubclass(type)));
        return family.build();
    }

    private <T, A extends T> void add(AlternativesCodec.Builder<T> family, Class<A> alternative) {
        family.add(kindOf(alternative), alternative, of(alternative));
    }

    /** A family within a family is told apart as if there were one. */
    private static Stream<Class<?>> alternatives(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? alternatives(type) : Stream.of(type));
    }

    private static String kindOf(Class<?> alternative) {
        String name = alternative.getSimpleName().replaceFirst("^Of(?=[A-Z])", "");
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name);
    }

    /** {@return the name in schemas, which tells nested records of different types apart} */
    private String nameOf(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        String name = (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
        Class<?> other = names.putIfAbsent(name, type);
        checkArgument(other == null || other == type, "%s and %s would have one name in schemas", other, type);
        return name;
    }

    private static <T> Optional<Codec<?>> identifier(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1
                || components[0].getType() != String.class
                || !Comparable.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        Components<T> parts = Components.of(type);
        return Optional.of(Scalars.identifier(
                value -> parts.make(new Object[] {value}), id -> (String) Components.get(components[0], id)));
    }

    private <T> Function<Member.Values, T> members(
            Class<T> type, ObjectCodec.Builder<T> builder, UnaryOperator<String> naming) {
        RecordComponent[] components = type.getRecordComponents();
        Member<?>[] members = new Member<?>[components.length];
        Arrays.setAll(members, i -> member(components[i], naming.apply(components[i].getName()), builder));
        Components<T> parts = Components.of(type);
        return in -> {
            Object[] values = new Object[members.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.get(members[i]);
            }
            return parts.make(values);
        };
    }

    private <T> Member<?> member(RecordComponent component, String name, ObjectCodec.Builder<T> builder) {
        if (component.getType() == Optional.class) {
            return optional(component, name, codec(argument(component.getGenericType(), 0)), builder);
        }
        if (component.getType() == OptionalInt.class) {
            return builder.optionalInt(
                    name, of(Integer.class), value -> (OptionalInt) Components.get(component, value));
        }
        return required(component, name, codec(component.getGenericType()), builder);
    }

    @SuppressWarnings("unchecked") // the codec is the one of the component’s type
    private static <T, V> Member<V> required(
            RecordComponent component, String name, Codec<V> codec, ObjectCodec.Builder<T> builder) {
        return builder.required(name, codec, value -> (V) Components.get(component, value));
    }

    @SuppressWarnings("unchecked") // the codec is the one of the type that the component may hold
    private static <T, V> Member<Optional<V>> optional(
            RecordComponent component, String name, Codec<V> codec, ObjectCodec.Builder<T> builder) {
        return builder.optional(name, codec, value -> (Optional<V>) Components.get(component, value));
    }

    private Codec<?> codec(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return of((Class<?>) type);
        }
        Class<?> raw = (Class<?>) generic.getRawType();
        Codec<?> last = codec(argument(type, generic.getActualTypeArguments().length - 1));
        if (raw == Confidential.class) {
            Class<?> content = (Class<?>) argument(type, 0);
            return new ConfidentialCodec<>("Confidential" + content.getSimpleName(), of(ParticipantId.class), last);
        }
        return CollectionCodecs.of(raw, codec(argument(type, 0)), last);
    }

    private static Type argument(Type type, int position) {
        return ((ParameterizedType) type).getActualTypeArguments()[position];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // asked only of enums
    private static Codec<?> enumeration(Class<?> type) {
        return Labelled.class.isAssignableFrom(type)
                ? Scalars.labelled((Class) type)
                : Scalars.code((Class) type, constant -> Labelled.codeOf((Enum<?>) constant));
    }
}

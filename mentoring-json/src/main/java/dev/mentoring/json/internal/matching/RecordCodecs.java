package dev.mentoring.json.internal.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.Member;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.codec.StringCodec;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.PeerGroup;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Descriptions of plain records whose components are the members, by the same names: there are many kinds of proof, and
 * none of them has anything to say about JSON. The published schemas, which a test compares, show what comes of it.
 */
final class RecordCodecs {
    private static final StringCodec<BigInteger> BIG_INTEGER =
            StringCodec.of("whole-number", "^-?[0-9]{1,4000}$", BigInteger::new, BigInteger::toString);

    private static final ImmutableMap<Class<?>, Codec<?>> SCALARS = ImmutableMap.<Class<?>, Codec<?>>builder()
            .put(String.class, MarketCodecs.ID)
            .put(boolean.class, Scalars.BOOLEAN)
            .put(int.class, Scalars.integer(Integer.MIN_VALUE, Integer.MAX_VALUE))
            .put(Integer.class, Scalars.integer(Integer.MIN_VALUE, Integer.MAX_VALUE))
            .put(long.class, Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE))
            .put(Long.class, Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE))
            .put(BigInteger.class, BIG_INTEGER)
            .put(Fraction.class, PairCodecs.FRACTION)
            .put(Pair.class, PairCodecs.PAIR)
            .put(PeerGroup.class, PairCodecs.PEER_GROUP)
            .put(PairProbability.class, PairCodecs.PAIR_PROBABILITY)
            .buildOrThrow();

    private RecordCodecs() {}

    /** {@return the codec of one alternative of a closed family} */
    static <T> Codec<T> alternative(Class<T> type, String discriminator, String code) {
        return describe(type, ObjectCodec.alternative(type.getSimpleName(), discriminator, code));
    }

    /** {@return the codec of a document} */
    static <T> ObjectCodec<T> document(Class<T> type, Header header) {
        ObjectCodec.Builder<T> builder = ObjectCodec.builder(type.getSimpleName());
        return builder.buildDocument(header, members(type, builder));
    }

    private static <T> Codec<T> describe(Class<T> type, ObjectCodec.Builder<T> builder) {
        return builder.build(members(type, builder));
    }

    private static <T> Function<Member.Values, T> members(Class<T> type, ObjectCodec.Builder<T> builder) {
        checkArgument(type.isRecord(), "%s is no record", type);
        List<Member<?>> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            members.add(member(component, builder));
        }
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<T> constructor = constructor(type, types);
        return in -> make(constructor, members.stream().map(in::get).toArray());
    }

    private static <T> Member<?> member(RecordComponent component, ObjectCodec.Builder<T> builder) {
        if (component.getType() == Optional.class) {
            return optional(component, codec(argument(component.getGenericType(), 0)), builder);
        }
        return required(component, codec(component.getGenericType()), builder);
    }

    @SuppressWarnings("unchecked") // the codec is the one of the component’s type
    private static <T, V> Member<V> required(
            RecordComponent component, Codec<V> codec, ObjectCodec.Builder<T> builder) {
        return builder.required(component.getName(), codec, value -> (V) get(component, value));
    }

    @SuppressWarnings("unchecked") // the codec is the one of the type that the component may hold
    private static <T, V> Member<Optional<V>> optional(
            RecordComponent component, Codec<V> codec, ObjectCodec.Builder<T> builder) {
        return builder.optional(component.getName(), codec, value -> (Optional<V>) get(component, value));
    }

    private static Codec<?> codec(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Codec<?> element = codec(argument(type, parameterized.getActualTypeArguments().length - 1));
            return collection((Class<?>) parameterized.getRawType(), element);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum() && Labelled.class.isAssignableFrom(plain)) {
            return labelled(plain);
        }
        if (Certificate.class.isAssignableFrom(plain)) {
            return CertificateCodecs.describe(plain.asSubclass(Certificate.class));
        }
        return SCALARS.containsKey(plain) ? SCALARS.get(plain) : describe(plain, ObjectCodec.builder(name(plain)));
    }

    private static <E> Codec<?> collection(Class<?> raw, Codec<E> element) {
        if (raw == ImmutableList.class) {
            return Collections.list(element, 0);
        }
        if (raw == ImmutableSortedSet.class) {
            return Collections.sortedSet(MarketCodecs.ID, 0);
        }
        checkArgument(raw == ImmutableSortedMap.class, "no description of %s", raw);
        return Collections.map(MarketCodecs.ID, element).as(ImmutableSortedMap::copyOf, ImmutableMap::copyOf);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // asked only of enums that are labelled
    private static Codec<?> labelled(Class<?> type) {
        return Scalars.labelled((Class) type);
    }

    /** {@return the name in schemas, which tells nested records of different certificates apart} */
    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
    }

    private static Type argument(Type type, int position) {
        return ((ParameterizedType) type).getActualTypeArguments()[position];
    }

    private static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static <T> Constructor<T> constructor(Class<T> type, Class<?>[] types) {
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no public canonical constructor", e);
        }
    }

    private static <T> T make(Constructor<T> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(constructor + " failed", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }
}

package dev.mentoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.PeerGroup;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Random records of any kind, with components drawn by their types; drawn again when a record refuses them. */
final class RandomRecords {
    private final Random random;
    private final Values values;

    RandomRecords(Random random, Values values) {
        this.random = random;
        this.values = values;
    }

    Object of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (int tries = 0; tries < 1000; tries++) {
            Object[] drawn = Arrays.stream(components)
                    .map(component -> draw(component.getGenericType()))
                    .toArray();
            try {
                return type.getConstructor(types).newInstance(drawn);
            } catch (InvocationTargetException refused) {
                // drawn again
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("nothing fits " + type);
    }

    private Object draw(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            int size = random.nextInt(4);
            if (generic.getRawType() == Optional.class) {
                return random.nextBoolean() ? Optional.empty() : Optional.of(draw(last));
            }
            if (generic.getRawType() == ImmutableSortedSet.class) {
                return ImmutableSortedSet.copyOf(values.ids("x"));
            }
            if (generic.getRawType() == ImmutableSortedMap.class) {
                ImmutableSortedMap.Builder<String, Object> map = ImmutableSortedMap.naturalOrder();
                values.ids("x").forEach(id -> map.put(id, draw(last)));
                return map.buildOrThrow();
            }
            return IntStream.range(0, size).mapToObj(i -> draw(last)).collect(ImmutableList.toImmutableList());
        }
        return scalar((Class<?>) type);
    }

    private Object scalar(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        } else if (type == String.class) {
            return values.text();
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(10);
        } else if (type == long.class || type == Long.class) {
            return random.nextBoolean() ? (long) random.nextInt(10) : random.nextLong();
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == BigInteger.class) {
            return new BigInteger(80, random);
        } else if (type == Pair.class) {
            return new Pair(values.text(), values.text());
        } else if (type == PeerGroup.class) {
            return values.group();
        } else if (type == PairProbability.class) {
            return new PairProbability(
                    new Pair(values.text(), values.text()), BigInteger.ONE, BigInteger.valueOf(1 + random.nextInt(9)));
        }
        return of(type);
    }
}

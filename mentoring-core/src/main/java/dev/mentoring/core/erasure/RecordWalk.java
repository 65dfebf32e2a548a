package dev.mentoring.core.erasure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.RecordShape;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Goes through the components of records down to the last one, and puts together anew what a visitor changes. What it does not
 * change stays the same object. Its depth is that of the types, not of the data. For one use by one thread.
 */
final class RecordWalk {
    private static final ImmutableSet<Class<?>> PLAIN = ImmutableSet.of(
            Boolean.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Character.class,
            BigInteger.class,
            BigDecimal.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class);

    private final Deque<String> path = new ArrayDeque<>();
    private final Visitor visitor;
    private final Problems.Builder problems;
    private String record = "";

    RecordWalk(Visitor visitor, Problems.Builder problems) {
        this.visitor = visitor;
        this.problems = problems;
    }

    /** What becomes of people, of what they said, and of texts. */
    interface Visitor {
        ParticipantId person(ParticipantId person);

        Confidential<?> confidential(Confidential<?> confidential);

        /** A text has a place, because the only thing to do about it is to complain. */
        void text(String text, Supplier<Place> place);
    }

    /** The record after the visit; {@code name} is what problems call it. */
    Object rewrite(Object value, String name) {
        record = name;
        return walk(value);
    }

    private Object walk(Object value) {
        if (value instanceof ParticipantId person) {
            return visitor.person(person);
        }
        if (value instanceof Confidential<?> confidential) {
            return visitor.confidential(confidential);
        }
        if (value instanceof String text) {
            visitor.text(text, this::place);
            return value;
        }
        if (value instanceof Actor actor && actor.kind() == ActorKind.SYSTEM) {
            return value; // software is nobody
        }
        if (value instanceof Record) {
            return walkRecord(value);
        }
        if (value instanceof NamesPeople names) {
            NamesPeople renamed = names.withPeople(visitor::person);
            return renamed.equals(names) ? names : renamed;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? walkOptional(optional) : value;
        }
        if (value instanceof ImmutableMap<?, ?> map) {
            return walkMap(map);
        }
        if (value instanceof ImmutableList || value instanceof ImmutableSet) {
            return walkCollection((Collection<?>) value);
        }
        if (!isPlain(value)) {
            problems.error(
                    ErasureTexts.CATALOGUE,
                    "type-cannot-be-erased",
                    place(),
                    value.getClass().getName());
        }
        return value;
    }

    private static boolean isPlain(Object value) {
        return value instanceof Enum
                || PLAIN.contains(value.getClass())
                || value.getClass().getPackageName().equals("java.time");
    }

    private Object walkRecord(Object value) {
        RecordShape shape = RecordShape.of(value.getClass());
        Optional<ImmutableList<Object>> before = shape.componentsOf(value);
        if (before.isEmpty()) {
            problems.error(
                    ErasureTexts.CATALOGUE,
                    "type-cannot-be-erased",
                    place(),
                    value.getClass().getName());
            return value;
        }
        ImmutableList.Builder<Object> components = ImmutableList.builder();
        for (int i = 0; i < before.get().size(); i++) {
            components.add(step(shape.names().get(i), before.get().get(i)));
        }
        ImmutableList<Object> after = components.build();
        if (areSame(before.get(), after)) {
            return value;
        }
        return shape.make(after).orElseGet(() -> {
            problems.error(
                    ErasureTexts.CATALOGUE,
                    "erasure-breaks-a-rule",
                    place(),
                    value.getClass().getSimpleName());
            return value;
        });
    }

    private Object walkOptional(Optional<?> optional) {
        Object before = optional.get();
        Object after = walk(before);
        return isSame(before, after) ? optional : Optional.of(after);
    }

    private Object walkCollection(Collection<?> before) {
        ImmutableList<Object> after = steps(before);
        if (areSame(before, after)) {
            return before;
        }
        if (before instanceof ImmutableSortedSet<?> sorted) {
            return ImmutableSortedSet.copyOf(comparator(sorted.comparator()), after);
        }
        return before instanceof ImmutableSet ? ImmutableSet.copyOf(after) : after;
    }

    private Object walkMap(ImmutableMap<?, ?> before) {
        ImmutableList<Object> keys = steps(before.keySet());
        ImmutableList<Object> values = steps(before.values());
        if (areSame(before.keySet(), keys) && areSame(before.values(), values)) {
            return before;
        }
        ImmutableMap.Builder<Object, Object> after = before instanceof ImmutableSortedMap<?, ?> sorted
                ? new ImmutableSortedMap.Builder<>(comparator(sorted.comparator()))
                : ImmutableMap.builder();
        for (int i = 0; i < keys.size(); i++) {
            after.put(keys.get(i), values.get(i));
        }
        return after.buildOrThrow();
    }

    private ImmutableList<Object> steps(Collection<?> values) {
        ImmutableList.Builder<Object> after = ImmutableList.builder();
        int position = 0;
        for (Object value : values) {
            after.add(step(String.valueOf(position++), value));
        }
        return after.build();
    }

    private Object step(String name, Object value) {
        path.addLast(name);
        Object after = walk(value);
        path.removeLast();
        return after;
    }

    /** The comparator of people goes by their ids, and so does that of their pseudonyms. */
    @SuppressWarnings("unchecked")
    private static Comparator<Object> comparator(Comparator<?> comparator) {
        return (Comparator<Object>) comparator;
    }

    private static boolean areSame(Collection<?> before, ImmutableList<Object> after) {
        int position = 0;
        for (Object value : before) {
            if (!isSame(value, after.get(position++))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing was changed. Comparing the objects themselves is quick, and misses nothing: a change makes a new one. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isSame(Object before, Object after) {
        return before == after;
    }

    private Place place() {
        return Place.field("record", record, String.join(".", path));
    }
}

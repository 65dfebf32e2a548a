package dev.mentoring.core.internal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** The components of a class of records, with which its values are taken apart and put together again. Thread-safe. */
public final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    private final ImmutableList<String> names;
    private final ImmutableList<Method> accessors;
    private final Constructor<?> constructor;

    private RecordShape(ImmutableList<String> names, ImmutableList<Method> accessors, Constructor<?> constructor) {
        this.names = names;
        this.accessors = accessors;
        this.constructor = constructor;
    }

    /**
     * {@return the shape of a class of records}
     *
     * @param type the class
     */
    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape read(Class<?> type) {
        checkArgument(type.isRecord(), "%s is not a record", type);
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.trySetAccessible();
            ImmutableList<Method> accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).collect(toImmutableList());
            accessors.forEach(Method::trySetAccessible);
            return new RecordShape(
                    Arrays.stream(components).map(RecordComponent::getName).collect(toImmutableList()),
                    accessors,
                    constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    /** {@return the names of the components, in order} */
    public ImmutableList<String> names() {
        return names;
    }

    /**
     * {@return the components of a value; empty when its class is closed to this module}
     *
     * @param value a value of this class
     */
    public Optional<ImmutableList<Object>> componentsOf(Object value) {
        ImmutableList.Builder<Object> components = ImmutableList.builder();
        try {
            for (Method accessor : accessors) {
                components.add(accessor.invoke(value));
            }
            return Optional.of(components.build());
        } catch (IllegalAccessException e) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * {@return a value of these components; empty when the class refuses them}
     *
     * @param components the components, in order
     */
    public Optional<Object> make(ImmutableList<Object> components) {
        try {
            return Optional.of(constructor.newInstance(components.toArray()));
        } catch (InvocationTargetException | IllegalAccessException e) {
            return Optional.empty();
        } catch (InstantiationException e) {
            throw new IllegalStateException("a record is never abstract", e);
        }
    }
}

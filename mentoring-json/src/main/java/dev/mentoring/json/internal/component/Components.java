package dev.mentoring.json.internal.component;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * Takes a record apart and puts it together.
 *
 * @param constructor its canonical constructor
 * @param <T> the record
 */
record Components<T>(Constructor<T> constructor) {
    static <T> Components<T> of(Class<T> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return new Components<>(type.getConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no public canonical constructor", e);
        }
    }

    static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** Throws what the record throws when it refuses the values. */
    T make(Object[] values) {
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

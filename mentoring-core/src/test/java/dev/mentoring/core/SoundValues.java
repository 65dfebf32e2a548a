package dev.mentoring.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.competency.ProficiencyLevel;
import dev.mentoring.core.competency.ProficiencyScale;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Grade;
import dev.mentoring.core.organisation.GradeScale;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.text.BilingualText;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A sound value for each component of a record. Where one cannot be guessed from the type, a test class {@code Examples} in the
 * package of the record or of the type has a static method without parameters that returns one.
 */
final class SoundValues {
    private static final BilingualText TEXT = BilingualText.same("x");

    private SoundValues() {}

    static Object[] componentsOf(Class<?> record) throws ReflectiveOperationException {
        Optional<Object> example = exampleOf(record, record);
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = example.isPresent()
                    ? accessible(components[i].getAccessor()).invoke(example.get())
                    : valueFor(record, components[i].getType(), i);
        }
        return values;
    }

    private static Object valueFor(Class<?> record, Class<?> type, int position) throws ReflectiveOperationException {
        if (type == ImmutableList.class) {
            if (record == ProficiencyScale.class) {
                return ImmutableList.of(new ProficiencyLevel("x", TEXT));
            }
            return record == GradeScale.class ? ImmutableList.of(new Grade("x", TEXT)) : ImmutableList.of();
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[constants.length - 1];
        }
        if (type == ParticipantId.class) {
            return ParticipantId.of("p" + position);
        }
        if (type == Instant.class) {
            return Instant.ofEpochSecond(position);
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH.plusDays(position);
        }
        if (type == int.class || type == long.class) {
            int number = record == ScaleAnswer.class ? new int[] {1, 0, 2}[position] : 1;
            return type == int.class ? (Object) number : (Object) (long) number;
        }
        Optional<Object> example = exampleOf(record, type).or(() -> exampleOf(type, type));
        if (example.isPresent()) {
            return example.get();
        }
        return type.isRecord() && type != BilingualText.class ? make(type) : plainValue(record, type);
    }

    private static Object make(Class<?> record) throws ReflectiveOperationException {
        Constructor<?> constructor = record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        return constructor.newInstance(componentsOf(record));
    }

    /** What the class {@code Examples} beside a class gives for a type. */
    private static Optional<Object> exampleOf(Class<?> neighbour, Class<?> type) {
        try {
            Class<?> examples = Class.forName(neighbour.getPackageName() + ".Examples");
            for (Method method : examples.getDeclaredMethods()) {
                if (method.getReturnType() == type && method.getParameterCount() == 0) {
                    return Optional.of(accessible(method).invoke(null));
                }
            }
            return Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method accessible(Method method) {
        method.setAccessible(true);
        return method;
    }

    private static Object plainValue(Class<?> record, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> record == Place.Pointer.class ? "/x" : "xx";
            case "boolean" -> true;
            case "double" -> 0.5;
            case "Object" -> "x";
            case "Optional" -> Optional.empty();
            case "OptionalInt" -> OptionalInt.empty();
            case "OptionalLong" -> OptionalLong.empty();
            case "OptionalDouble" -> OptionalDouble.empty();
            case "BilingualText" -> TEXT;
            case "Labelled" -> Role.MENTOR;
            case "Place" -> Place.pointer("");
            case "LocalTime" -> LocalTime.NOON;
            case "Duration" -> Duration.ofDays(1);
            case "Period" -> Period.ofDays(1);
            case "ZoneId" -> ZoneId.of("UTC");
            case "ImmutableSortedSet" -> ImmutableSortedSet.of();
            case "ImmutableSet" -> ImmutableSet.of();
            case "ImmutableMap" -> ImmutableMap.of();
            case "ImmutableSortedMap" -> ImmutableSortedMap.of();
            case "ImmutableMultiset" -> ImmutableMultiset.of();
            case "ImmutableSetMultimap" -> ImmutableSetMultimap.of();
            default -> throw new IllegalArgumentException("no sound value for " + type + "; give one in Examples");
        };
    }
}

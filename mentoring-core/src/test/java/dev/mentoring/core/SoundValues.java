package dev.mentoring.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.availability.WeeklyInterval;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.ProficiencyLevel;
import dev.mentoring.core.competency.ProficiencyScale;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Grade;
import dev.mentoring.core.organisation.GradeScale;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Term;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;

/** A sound value for each component of a record. */
final class SoundValues {
    private static final BilingualText TEXT = BilingualText.same("x");

    private SoundValues() {}

    static Object[] componentsOf(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = valueFor(record, components[i].getType(), i);
        }
        return values;
    }

    private static Object valueFor(Class<?> record, Class<?> type, int position) {
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
        if (type == int.class || type == long.class) {
            int number = record == ScaleAnswer.class ? new int[] {1, 0, 2}[position] : 1;
            return type == int.class ? (Object) number : (Object) (long) number;
        }
        return plainValue(record, type);
    }

    private static Object plainValue(Class<?> record, Class<?> type) {
        WeeklyInterval interval = new WeeklyInterval(DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.MIDNIGHT);
        return switch (type.getSimpleName()) {
            case "String" -> record == Place.Pointer.class ? "/x" : "xx";
            case "Optional" -> Optional.empty();
            case "OptionalInt" -> OptionalInt.empty();
            case "BilingualText" -> TEXT;
            case "CompetencyId" -> CompetencyId.of("x");
            case "Term" -> Term.of("x");
            case "Validity" -> Validity.always();
            case "Place" -> Place.pointer("");
            case "LocalTime" -> LocalTime.NOON;
            case "ZoneId" -> ZoneId.of("UTC");
            case "ImmutableSortedSet" -> ImmutableSortedSet.of(interval);
            default -> throw new IllegalArgumentException("no sound value for " + type);
        };
    }
}

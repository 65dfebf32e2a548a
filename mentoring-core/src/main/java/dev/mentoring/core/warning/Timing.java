package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.calendar.WorkingDays;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Turns limits into instants. A limit that falls on a day on which nobody works moves to the next one on which somebody does;
 * while anybody concerned is away, nothing is raised, and clocks begin anew with the return.
 *
 * @param people who is away
 * @param days the working days
 * @param zone the zone in which days are meant
 * @param cadence the agreed rhythm of meetings
 */
record Timing(ProgrammeSigns people, WorkingDays days, ZoneId zone, Optional<Cadence> cadence) {
    /** The same time of day a number of days later, or on the first working day after that. */
    Instant after(Instant anchor, int count) {
        ZonedDateTime later = anchor.atZone(zone).plusDays(count);
        LocalDate working = days.onOrAfter(later.toLocalDate());
        return later.with(working).toInstant();
    }

    Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** When nobody concerned is away, from an instant on. */
    ImmutableList<Stretch> presence(Instant begin, ImmutableSortedSet<ParticipantId> concerned) {
        List<Stretch> absences = concerned.stream()
                .flatMap(person -> people.person(person).absences().stream())
                .map(absence -> absence.stretch(zone))
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
        ImmutableList.Builder<Stretch> presence = ImmutableList.builder();
        Instant from = begin;
        for (Stretch absence : absences) {
            if (absence.from().isAfter(from)) {
                presence.add(new Stretch(from, Optional.of(absence.from())));
            }
            if (absence.to().isEmpty()) {
                return presence.build();
            }
            from = later(from, absence.to().get());
        }
        return presence.add(new Stretch(from, Optional.empty())).build();
    }

    /** A clock that runs from an instant, or from the last return, to the limits of a rule. */
    Course clock(WarningRule rule, Instant anchor, Instant begin, ImmutableSortedSet<ParticipantId> concerned) {
        Course course = Course.NONE;
        for (Stretch stretch : presence(begin, concerned)) {
            Instant start = later(anchor, stretch.from());
            Course rising = Course.rising(
                    rule.watch().map(limit -> reached(rule, limit, start, stretch)),
                    rule.atRisk().map(limit -> reached(rule, limit, start, stretch)));
            course = course.or(rising.within(stretch));
        }
        return course;
    }

    private Instant reached(WarningRule rule, Limit limit, Instant start, Stretch stretch) {
        return later(after(start, daysOf(rule.sign(), limit, start)), graceEnd(rule, stretch));
    }

    private Instant graceEnd(WarningRule rule, Stretch stretch) {
        return stretch.from().atZone(zone).plusDays(rule.graceDays()).toInstant();
    }

    /** A limit relative to the agreed rhythm goes before one in days. */
    private int daysOf(WarningSign sign, Limit limit, Instant start) {
        OptionalInt percent = limit.further();
        if (sign.furtherUnit().equals(Optional.of(SignUnit.PERCENT_OF_CADENCE))
                && percent.isPresent()
                && cadence.isPresent()) {
            return Math.toIntExact(((long) agreedDays(start) * percent.getAsInt() + 99) / 100);
        }
        return limit.value();
    }

    /** How many days lie between two meetings as agreed, counted from an instant; 0 when nothing was agreed. */
    int agreedDays(Instant start) {
        LocalDate last = LocalDate.ofInstant(start, zone);
        return cadence.map(rhythm -> Math.toIntExact(ChronoUnit.DAYS.between(last, rhythm.due(last, days))))
                .orElse(0);
    }

    /** Levels that hold whenever nobody concerned is away and no grace runs. */
    Course whilePresent(WarningRule rule, Course levels, Instant begin, ImmutableSortedSet<ParticipantId> concerned) {
        Course course = Course.NONE;
        for (Stretch stretch : presence(begin, concerned)) {
            Instant from = graceEnd(rule, stretch);
            if (stretch.contains(from)) {
                course = course.or(levels.within(new Stretch(from, stretch.to())));
            }
        }
        return course;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.mentoring.core.identity.EnrolmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is known of a person: when she is away, leaves, or has changed position, and how many places she has.
 *
 * @param leaves leaves by their first day; the last few
 * @param pauses pauses by enrolment
 * @param left the day on which she leaves
 * @param moved when she last changed position
 * @param places how many relationships she has room for
 */
record PersonSigns(
        ImmutableSortedMap<LocalDate, Leave> leaves,
        ImmutableMap<EnrolmentId, Absence> pauses,
        Optional<LocalDate> left,
        Optional<Instant> moved,
        Optional<Places> places) {
    static final PersonSigns NONE = new PersonSigns(
            ImmutableSortedMap.of(), ImmutableMap.of(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final int LEAVES = 8;

    /** Days on which a person is away, from the first to the day of return; without one, nobody knows when it ends. */
    record Absence(LocalDate from, Optional<LocalDate> back) {
        Stretch stretch(ZoneId zone) {
            return new Stretch(
                    from.atStartOfDay(zone).toInstant(),
                    back.map(day -> day.atStartOfDay(zone).toInstant()));
        }
    }

    /** A leave as it was last announced. */
    record Leave(Instant announced, Absence absence) {
        private static final Comparator<Leave> LATER = Comparator.comparing(Leave::announced)
                .thenComparing(leave -> leave.absence().back().orElse(LocalDate.MAX));
    }

    /** Places as they were last stated. */
    record Places(Instant at, int relationships) {
        private static final Comparator<Places> LATER =
                Comparator.comparing(Places::at).thenComparingInt(Places::relationships);
    }

    /** A later announcement for the same first day corrects the one before. */
    PersonSigns withLeave(Instant announced, LocalDate from, Optional<LocalDate> until) {
        Leave leave = new Leave(announced, new Absence(from, until.map(last -> last.plusDays(1))));
        Leave known = leaves.get(from);
        if (known != null && Leave.LATER.compare(known, leave) > 0) {
            return this;
        }
        ImmutableSortedMap<LocalDate, Leave> all = ImmutableSortedMap.<LocalDate, Leave>naturalOrder()
                .putAll(Maps.filterKeys(leaves, first -> !first.equals(from)))
                .put(from, leave)
                .buildOrThrow();
        return new PersonSigns(
                all.size() <= LEAVES ? all : all.tailMap(all.firstKey(), false), pauses, left, moved, places);
    }

    PersonSigns withPause(EnrolmentId enrolment, Absence absence) {
        ImmutableMap<EnrolmentId, Absence> all = ImmutableMap.<EnrolmentId, Absence>builder()
                .putAll(pauses)
                .put(enrolment, absence)
                .buildKeepingLast();
        return new PersonSigns(leaves, all, left, moved, places);
    }

    PersonSigns back(EnrolmentId enrolment, LocalDate on) {
        Absence pause = pauses.get(enrolment);
        if (pause == null) {
            return this;
        }
        LocalDate back = on.isBefore(pause.from()) ? pause.from() : on;
        return withPause(enrolment, new Absence(pause.from(), Optional.of(back)));
    }

    /** Of several days on which somebody is said to leave, the first counts. */
    PersonSigns withLeft(LocalDate on) {
        LocalDate first = left.filter(on::isAfter).orElse(on);
        return new PersonSigns(leaves, pauses, Optional.of(first), moved, places);
    }

    PersonSigns withMoved(Instant at) {
        return new PersonSigns(leaves, pauses, left, ResponseSigns.latest(moved, at), places);
    }

    PersonSigns withPlaces(Places stated) {
        boolean stale = places.isPresent() && Places.LATER.compare(places.get(), stated) > 0;
        return stale ? this : new PersonSigns(leaves, pauses, left, moved, Optional.of(stated));
    }

    ImmutableList<Absence> absences() {
        ImmutableList.Builder<Absence> absences = ImmutableList.builder();
        leaves.values().forEach(leave -> absences.add(leave.absence()));
        return absences.addAll(pauses.values()).build();
    }

    ImmutableList<Absence> longLeaves() {
        return leaves.values().stream().map(Leave::absence).collect(ImmutableList.toImmutableList());
    }
}

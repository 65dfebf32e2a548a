package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The level of a sign as a function of time, as long as nothing else happens: constant between steps, nothing before the first.
 *
 * @param steps the level from each instant on; neighbours differ
 */
record Course(ImmutableSortedMap<Instant, Optional<WarningLevel>> steps) {
    static final Course NONE = new Course(ImmutableSortedMap.of());

    /** The course with these levels, which change at no other instants than the given ones. */
    static Course of(Collection<Instant> instants, Function<Instant, Optional<WarningLevel>> level) {
        ImmutableSortedMap.Builder<Instant, Optional<WarningLevel>> steps = ImmutableSortedMap.naturalOrder();
        Optional<WarningLevel> before = Optional.empty();
        for (Instant at : ImmutableSortedSet.copyOf(instants)) {
            Optional<WarningLevel> now = level.apply(at);
            if (!now.equals(before)) {
                steps.put(at, now);
                before = now;
            }
        }
        return new Course(steps.buildOrThrow());
    }

    static Course constant(Optional<WarningLevel> level, Instant from) {
        return of(ImmutableSortedSet.of(from), at -> level);
    }

    static Course rising(Optional<Instant> watch, Optional<Instant> atRisk) {
        Course mild =
                watch.map(at -> constant(Optional.of(WarningLevel.WATCH), at)).orElse(NONE);
        return atRisk.map(at -> constant(Optional.of(WarningLevel.AT_RISK), at))
                .map(mild::or)
                .orElse(mild);
    }

    /** The same levels within a stretch, and nothing outside it. */
    Course within(Stretch stretch) {
        NavigableSet<Instant> instants = new TreeSet<>(steps.keySet());
        instants.add(stretch.from());
        stretch.to().ifPresent(instants::add);
        return of(instants, at -> stretch.contains(at) ? levelAt(at) : Optional.empty());
    }

    /** The graver of two at each instant. */
    Course or(Course other) {
        NavigableSet<Instant> instants = new TreeSet<>(steps.keySet());
        instants.addAll(other.steps.keySet());
        return of(instants, at -> graver(levelAt(at), other.levelAt(at)));
    }

    static Optional<WarningLevel> graver(Optional<WarningLevel> one, Optional<WarningLevel> other) {
        boolean second = one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) > 0);
        return second ? other : one;
    }

    Optional<WarningLevel> levelAt(Instant at) {
        Map.Entry<Instant, Optional<WarningLevel>> step = steps.floorEntry(at);
        return step == null ? Optional.empty() : step.getValue();
    }

    /** Since when the level that holds at an instant has been there without a break, whatever it was in between. */
    Instant openSince(Instant at) {
        Instant since = at;
        for (var step : steps.headMap(at, true).descendingMap().entrySet()) {
            if (step.getValue().isEmpty()) {
                break;
            }
            since = step.getKey();
        }
        return since;
    }

    /** What comes next after an instant. */
    Optional<WarningChange> next(Instant at) {
        return Optional.ofNullable(steps.higherEntry(at))
                .map(step -> new WarningChange(step.getKey(), step.getValue()));
    }
}

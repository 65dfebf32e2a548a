package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * One sign of one subject: how its level goes on, and the facts behind it.
 *
 * @param subject what it is about
 * @param sign the sign
 * @param course its level, now and to come
 * @param concerned who can do something about it
 * @param facts the facts at an instant
 */
record SignCourse(
        WarningSubject subject,
        WarningSign sign,
        Course course,
        ImmutableSortedSet<ParticipantId> concerned,
        Function<Instant, ImmutableList<WarningFact>> facts) {
    Optional<Warning> warningAt(Instant at) {
        return course.levelAt(at)
                .map(level -> new Warning(
                        subject, sign, level, course.openSince(at), course.next(at), concerned, facts.apply(at)));
    }

    /** The next time at which it is raised, when it is not raised now. */
    Optional<UpcomingWarning> upcomingAt(Instant at) {
        return course.levelAt(at).isPresent()
                ? Optional.empty()
                : course.next(at)
                        .map(change -> new UpcomingWarning(
                                subject, sign, change.level().orElseThrow(), change.at()));
    }
}

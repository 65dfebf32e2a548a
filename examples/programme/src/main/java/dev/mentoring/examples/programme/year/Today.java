package dev.mentoring.examples.programme.year;

import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The clock of the simulation: a working day begins at eight, and whatever is done takes some seconds. Not thread-safe. */
final class Today {
    private static final Duration PACE = Duration.ofSeconds(7);
    private static final int OPENING_HOUR = 8;

    private LocalDate date = Setting.FIRST_DAY;
    private Instant now = Instant.EPOCH;

    void begin(LocalDate day) {
        date = day;
        now = day.atTime(OPENING_HOUR, 0).atZone(Setting.ZONE).toInstant();
    }

    LocalDate date() {
        return date;
    }

    Instant now() {
        return now;
    }

    /** {@return the occasion of what somebody does now; the next thing comes later} */
    Occasion by(Actor actor) {
        now = now.plus(PACE);
        return new Occasion(now, actor);
    }
}

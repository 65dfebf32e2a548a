package dev.mentoring.architecture.offence.core.call;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Knows what time it is. */
public final class AsksTheClock {
    private AsksTheClock() {}

    static Instant instant() {
        return Instant.now();
    }

    static Supplier<Instant> instantByReference() {
        return Instant::now;
    }

    static LocalDate dateInZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static long milliseconds() {
        return System.currentTimeMillis();
    }

    static long nanoseconds() {
        return System.nanoTime();
    }
}

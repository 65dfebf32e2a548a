package dev.mentoring.architecture.offence.core.call;

import com.google.common.base.Stopwatch;
import com.google.common.base.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
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

    static Date date() {
        return new Date();
    }

    static List<Clock> clocks() {
        return List.of(Clock.systemUTC(), Clock.systemDefaultZone(), Clock.system(ZoneOffset.UTC));
    }

    static List<Clock> tickingClocks() {
        return List.of(
                Clock.tickMillis(ZoneOffset.UTC), Clock.tickSeconds(ZoneOffset.UTC), Clock.tickMinutes(ZoneOffset.UTC));
    }

    static Duration stopwatches() {
        return Stopwatch.createStarted()
                .elapsed()
                .plus(Stopwatch.createUnstarted().elapsed());
    }

    static long ticker() {
        return Ticker.systemTicker().read();
    }

    static long milliseconds() {
        return System.currentTimeMillis();
    }

    static long nanoseconds() {
        return System.nanoTime();
    }
}

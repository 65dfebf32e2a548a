package dev.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time in which a relationship rested, for whatever reason.
 *
 * @param from when it began
 * @param to when it was over; empty while it lasts
 */
public record PausePeriod(Instant from, Optional<Instant> to) {
    /**
     * Checks the order.
     *
     * @param from when it began
     * @param to when it was over
     */
    public PausePeriod {
        requireNonNull(from);
        requireNonNull(to);
        checkArgument(to.isEmpty() || !to.get().isBefore(from), "a pause from %s to %s", from, to);
    }

    /**
     * {@return whether the relationship rested at an instant}
     *
     * @param at the instant
     */
    public boolean contains(Instant at) {
        return !at.isBefore(from) && to.map(at::isBefore).orElse(true);
    }

    /**
     * {@return how many days it took, from date to date}
     *
     * @param zone the zone in which the dates are meant
     * @param now when it is over if it still lasts
     */
    int days(ZoneId zone, Instant now) {
        return Math.toIntExact(
                ChronoUnit.DAYS.between(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to.orElse(now), zone)));
    }
}

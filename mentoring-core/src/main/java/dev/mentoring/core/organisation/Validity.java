package dev.mentoring.core.organisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates on which something holds.
 *
 * @param from the first date; empty when it always held
 * @param until the last date; empty when no end is known
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    private static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /**
     * Checks the order.
     *
     * @param from the first date
     * @param until the last date; not before the first
     */
    public Validity {
        requireNonNull(from);
        requireNonNull(until);
        checkArgument(isValid(from, until), "the last date %s is before the first %s", until, from);
    }

    /**
     * {@return whether these dates are in order}
     *
     * @param from the first date; empty when it always held
     * @param until the last date; empty when no end is known
     */
    public static boolean isValid(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get());
    }

    /** {@return without limits} */
    public static Validity always() {
        return ALWAYS;
    }

    /**
     * {@return from a date on}
     *
     * @param from the first date
     */
    public static Validity from(LocalDate from) {
        return new Validity(Optional.of(from), Optional.empty());
    }

    /**
     * {@return up to a date}
     *
     * @param until the last date
     */
    public static Validity until(LocalDate until) {
        return new Validity(Optional.empty(), Optional.of(until));
    }

    /**
     * {@return whether it holds on a date}
     *
     * @param date the date
     */
    public boolean holdsOn(LocalDate date) {
        return from.map(first -> !date.isBefore(first)).orElse(true)
                && until.map(last -> !date.isAfter(last)).orElse(true);
    }
}

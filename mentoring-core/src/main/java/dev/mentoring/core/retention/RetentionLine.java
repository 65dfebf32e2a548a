package dev.mentoring.core.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How things stand with one thing that is kept.
 *
 * @param holding the thing
 * @param rule the rule that holds for it
 * @param dueOn when its time is over; empty while it is in use
 * @param standing how things stand
 * @param heldFor why it is held; empty when it is not
 * @param daysLate for how many days the action has been due without being carried out; 0 on the first day, when it is held or done
 */
public record RetentionLine(
        Holding holding,
        RetentionRule rule,
        Optional<LocalDate> dueOn,
        RetentionStanding standing,
        ImmutableSet<HoldReason> heldFor,
        long daysLate) {
    /**
     * Checks the days.
     *
     * @param holding the thing
     * @param rule the rule that holds for it
     * @param dueOn when its time is over
     * @param standing how things stand
     * @param heldFor why it is held
     * @param daysLate for how many days the action has been due without being carried out; 0 or more
     */
    public RetentionLine {
        requireNonNull(holding);
        requireNonNull(rule);
        requireNonNull(dueOn);
        requireNonNull(standing);
        requireNonNull(heldFor);
        checkArgument(daysLate >= 0, "something is 0 days late or more, but was %s", daysLate);
    }
}
